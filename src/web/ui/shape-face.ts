/** How a face comes out of a seed: a silhouette, a glaze and one drawn figure, as potters of Goryeo and Joseon made them. */

export type FaceShape = { outline: string; lip: string; ground: string; glaze: string; shade: string; figure: { d: string; fill: string; stroke: string } };

type Glaze = { ground: string; glaze: string; shade: string; line: string; accent: string };

const celadon: Glaze = { ground: '#e4efe7', glaze: '#a9cdbb', shade: '#5d8f7c', line: '#f3f8f2', accent: '#e8743b' };
const glazes: readonly Glaze[] = [
  celadon,
  { ground: '#efe9dd', glaze: '#fdfaf3', shade: '#b8ab95', line: '#3f5f95', accent: '#3f5f95' },
  { ground: '#f3e3d4', glaze: '#c9855a', shade: '#7d4526', line: '#f9e9d6', accent: '#3a2418' },
  { ground: '#e3e7f0', glaze: '#8fa3c9', shade: '#4b5f8c', line: '#f4f6fb', accent: '#f1c27a' },
  { ground: '#ece7e0', glaze: '#b9b0a2', shade: '#6f675b', line: '#fbf8f1', accent: '#4d463c' },
  { ground: '#f6e6df', glaze: '#e2a08b', shade: '#a4604b', line: '#fdf3ee', accent: '#7a2f22' },
];

/** Figures in the belly, around 32, 36. */
const figures: readonly ((glaze: Glaze) => FaceShape['figure'])[] = [
  ({ accent }) => ({ d: 'M32 43a7 7 0 1 0 0-14 7 7 0 0 0 0 14Z', fill: accent, stroke: 'none' }),
  ({ line }) => ({ d: 'M8 34c6-6 10-6 16 0s10 6 16 0 10-6 16 0M8 42c6-6 10-6 16 0s10 6 16 0 10-6 16 0', fill: 'none', stroke: line }),
  ({ line }) => ({ d: 'M32 50V30M32 40c-7 0-10-4-10-9 6 0 10 3 10 9Zm0-5c0-6 4-9 10-9 0 6-4 9-10 9Z', fill: 'none', stroke: line }),
  ({ line }) => ({ d: 'M22 36h.01M32 30h.01M42 36h.01M32 42h.01M27 48h.01M37 48h.01M32 36h.01', fill: 'none', stroke: line }),
  ({ line, accent }) => ({ d: 'M20 40c4-10 20-10 24 0-8-3-16-3-24 0Z', fill: accent, stroke: line }),
  ({ line }) => ({ d: 'M6 32h52M6 37h52', fill: 'none', stroke: line }),
];

export function shapeFace(seed: string): FaceShape {
  if (seed === 'assistant') return throwJar(celadon, 0, { belly: 21, neck: 8, shoulder: 35 });
  const next = dice(seed);
  const glaze = glazes[next(glazes.length)] ?? celadon;
  return throwJar(glaze, next(figures.length), { belly: 16 + next(6), neck: 5 + next(6), shoulder: 30 + next(9) });
}

function throwJar(glaze: Glaze, figure: number, { belly, neck, shoulder }: { belly: number; neck: number; shoulder: number }): FaceShape {
  const [top, foot, base] = [15, 54, Math.max(8, neck)];
  const half = (side: 1 | -1) => `C${32 + side * neck} ${top + 6} ${32 + side * belly} ${shoulder - 12} ${32 + side * belly} ${shoulder}`;
  const outline = `M${32 - neck} ${top}${half(-1)}C${32 - belly} ${shoulder + 11} ${32 - base - 4} ${foot - 3} ${32 - base} ${foot}H${32 + base}C${32 + base + 4} ${foot - 3} ${32 + belly} ${shoulder + 11} ${32 + belly} ${shoulder}C${32 + belly} ${shoulder - 12} ${32 + neck} ${top + 6} ${32 + neck} ${top}Z`;
  const draw = figures[figure] ?? figures[0];
  return { outline, lip: `M${32 - neck} ${top}H${32 + neck}`, ground: glaze.ground, glaze: glaze.glaze, shade: glaze.shade, figure: draw ? draw(glaze) : { d: '', fill: 'none', stroke: 'none' } };
}

/** Numbers below `sides`, the same for the same seed (FNV-1a, then xorshift). */
function dice(seed: string): (sides: number) => number {
  let state = 2_166_136_261;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return (sides) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % sides;
  };
}
