/** A persimmon branch in the corner of home: what makes the page known again. It says nothing and takes no clicks. */
export function Branch() {
  return (
    <svg aria-hidden="true" viewBox="0 0 280 190" className="pointer-events-none absolute top-0 right-0 hidden w-70 md:block">
      <g fill="none" stroke="currentColor" strokeLinecap="round" className="text-ink">
        <path d="M284 14C246 20 224 34 196 40" strokeWidth="5" />
        <path d="M200 39C170 46 150 62 118 62" strokeWidth="3.2" />
        <path d="M120 62c-14 1-24-2-36-8" strokeWidth="1.8" />
        <path d="M212 34c-3 10-4 16-3 24M160 55c0 8-1 14-2 22M106 62c-1 5-2 9-4 13" strokeWidth="2" />
      </g>
      <g className="fill-celadon-text" opacity="0.85">
        <path d="M84 54C70 40 54 40 40 46c12 14 28 18 44 8Z" />
        <path d="M140 60c-4-20 6-34 22-42 6 18-2 34-22 42Z" />
      </g>
      {persimmons.map(({ x, y, size, turn }) => (
        <g key={x} transform={`translate(${x} ${y}) rotate(${turn}) scale(${size})`}>
          <path d="M0-17C13-17 22-9 22 2S13 20 0 20-22 13-22 2-13-17 0-17Z" fill="#e8743b" />
          <path d="M-14 8C-17 0-14-8-8-11" fill="none" stroke="#fff" strokeOpacity="0.45" strokeWidth="2.6" strokeLinecap="round" />
          <path d="M0-15C-7-20-13-18-15-13c6 4 11 3 15-2 4 5 9 6 15 2C13-18 7-20 0-15Zm0 0c-3 4-3 8 0 12 3-4 3-8 0-12Z" fill="#1f4a3d" stroke="#1f4a3d" strokeLinejoin="round" />
        </g>
      ))}
    </svg>
  );
}

const persimmons = [
  { x: 209, y: 76, size: 1, turn: 4 },
  { x: 157, y: 97, size: 1.2, turn: -5 },
  { x: 101, y: 88, size: 0.8, turn: 6 },
];
