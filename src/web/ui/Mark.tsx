const lobe = 'M16 16.4C11.6 14.5 11 10.3 12.6 7.2c1.3.5 2.4-.1 3.4-1.2 1 1.1 2.1 1.7 3.4 1.2 1.6 3.1 1 7.3-3.4 9.2Z';

/** Modu's mark: a persimmon from above, with its calyx of four leaves. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 32 32" className="shrink-0">
      <path d="M16 3c7.8 0 13 4.7 13 12.6S24 29 16 29 3 23.5 3 15.6 8.2 3 16 3Z" fill="#e8743b" />
      <g fill="#1f4a3d" stroke="#1f4a3d" strokeLinejoin="round" transform="translate(2.7 2.7) scale(0.83)">
        {[38, 128, 218, 308].map((turn) => (
          <path key={turn} d={lobe} transform={`rotate(${turn} 16 16)`} />
        ))}
      </g>
      <circle cx="16" cy="16" r="1.7" fill="#8fbfa9" />
    </svg>
  );
}
