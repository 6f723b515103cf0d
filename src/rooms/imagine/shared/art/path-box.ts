/** About where an outline lies: its corners and handles, and arcs by their ends. */
export type Bounds = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const takes: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

export function boundsOf(d: string): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const see = (px: number, py: number) => {
    [left, top, right, bottom] = [Math.min(left, px), Math.min(top, py), Math.max(right, px), Math.max(bottom, py)];
  };
  for (const [, sign = 'M', rest = ''] of d.matchAll(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi)) {
    const kind = sign.toUpperCase();
    const own = sign !== kind;
    const numbers = kind === 'A' ? arcNumbers(rest) : (rest.match(/[-+]?(?:\d*\.\d+|\d+\.?)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
    const step = takes[kind] ?? 2;
    if (step === 0) [x, y] = [startX, startY];
    for (let at = 0; step > 0 && at + step <= numbers.length; at += step) {
      const [fromX, fromY] = [x, y];
      const value = (n: number) => numbers[at + n] ?? 0;
      if (kind === 'H') x = value(0) + (own ? fromX : 0);
      else if (kind === 'V') y = value(0) + (own ? fromY : 0);
      else {
        for (let n = kind === 'A' ? 5 : 0; n < step; n += 2) {
          [x, y] = [value(n) + (own ? fromX : 0), value(n + 1) + (own ? fromY : 0)];
          see(x, y);
        }
        if (kind === 'A') seeArc(value(0), value(1), fromX, fromY, x, y, see);
      }
      see(x, y);
      if (kind === 'M' && at === 0) [startX, startY] = [x, y];
    }
  }
  return Number.isFinite(left) ? { x: left, y: top, width: right - left, height: bottom - top } : { x: 0, y: 0, width: 0, height: 0 };
}

/** Flags of arcs may stand without a space after them: `a5 5 0 01 3 4`. */
const arcNumbers = (rest: string): number[] => [...rest.matchAll(/([-+]?[\d.]+)[\s,]*([-+]?[\d.]+)[\s,]*([-+]?[\d.]+)[\s,]*([01])[\s,]*([01])[\s,]*([-+]?[\d.]+)[\s,]*([-+]?[\d.]+)/g)].flatMap((found) => found.slice(1).map(Number));

/** A half or wider turn bulges to both sides of the middle of its ends. */
function seeArc(across: number, down: number, fromX: number, fromY: number, toX: number, toY: number, see: (x: number, y: number) => void): void {
  if (Math.hypot(toX - fromX, toY - fromY) < Math.min(across, down) * 1.8) return;
  const [x, y] = [(fromX + toX) / 2, (fromY + toY) / 2];
  see(x - across, y - down);
  see(x + across, y + down);
}
