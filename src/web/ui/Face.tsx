import { useId } from 'react';
import { shapeFace } from './shape-face.ts';

/**
 * An AI's face: a jar, thrown and glazed from its `seed` (its slug), the same everywhere and for ever. `Modu`'s own is a celadon moon jar.
 * It is a picture beside a name, so it is hidden from readers. `thinking` lets it breathe.
 */
export function Face({ seed, size = 32, thinking = false }: { seed: string; size?: number; thinking?: boolean }) {
  const clip = useId();
  const { outline, lip, ground, glaze, shade, figure } = shapeFace(seed);
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 64 64" className={`shrink-0 rounded-full ${thinking ? 'animate-breathe' : ''}`}>
      <rect width="64" height="64" style={{ fill: `light-dark(${ground}, color-mix(in oklab, ${shade} 45%, #121725))` }} />
      <clipPath id={clip}>
        <path d={outline} />
      </clipPath>
      <path d={outline} fill={glaze} />
      <g clipPath={`url(#${clip})`}>
        <path d={figure.d} fill={figure.fill} stroke={figure.stroke} strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round" />
        <path d="M64 8C44 22 48 52 20 62h44Z" fill={shade} opacity="0.35" />
        <ellipse cx="24" cy="29" rx="3.5" ry="7" fill="#fff" opacity="0.42" transform="rotate(24 24 29)" />
      </g>
      <path d={lip} stroke={shade} strokeWidth="2.4" strokeLinecap="round" />
    </svg>
  );
}
