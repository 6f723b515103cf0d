export type LitPiece = { readonly text: string; readonly lit: boolean; readonly at: number };

/** Cuts a text where the found places begin and end. @param lit [start, end) places, in order; they may overlap or reach too far */
export function cutLit(text: string, lit: readonly (readonly [number, number])[]): LitPiece[] {
  const pieces: LitPiece[] = [];
  let at = 0;
  const cutTo = (end: number, isLit: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), lit: isLit, at });
    at = Math.max(at, end);
  };
  for (const [start, end] of lit) {
    cutTo(Math.min(start, text.length), false);
    cutTo(Math.min(end, text.length), true);
  }
  cutTo(text.length, false);
  return pieces;
}
