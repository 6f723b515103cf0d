import type { Fill, Mark } from '../marks.ts';

/** Outlines as SVG paths. Lengths are the picture's units, a tenth exact. */
export type Point = readonly [number, number];

const n = (value: number): number => Math.round(value * 10) / 10;

export function ellipse(x: number, y: number, across: number, down: number): string {
  return `M${n(x - across)} ${n(y)}A${n(across)} ${n(down)} 0 1 1 ${n(x + across)} ${n(y)}A${n(across)} ${n(down)} 0 1 1 ${n(x - across)} ${n(y)}Z`;
}

export function box(x: number, y: number, width: number, height: number, round = 0): string {
  const r = Math.min(round, width / 2, height / 2);
  if (r === 0) return `M${n(x)} ${n(y)}H${n(x + width)}V${n(y + height)}H${n(x)}Z`;
  const corner = (dx: number, dy: number) => `a${n(r)} ${n(r)} 0 0 1 ${n(dx)} ${n(dy)}`;
  return `M${n(x + r)} ${n(y)}H${n(x + width - r)}${corner(r, r)}V${n(y + height - r)}${corner(-r, r)}H${n(x + r)}${corner(-r, -r)}V${n(y + r)}${corner(r, -r)}Z`;
}

/** Straight lines from point to point. */
export function polygon(points: readonly Point[]): string {
  return `${points.map(([x, y], step) => `${step === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('')}Z`;
}

/** A soft line through points (Catmull-Rom), not closed. */
export function curve(points: readonly Point[]): string {
  let d = '';
  for (let step = 0; step < points.length; step++) {
    const at = (index: number): Point => points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0];
    const [p0, p1, p2, p3] = [at(step - 2), at(step - 1), at(step), at(step + 1)];
    d += step === 0
      ? `M${n(p2[0])} ${n(p2[1])}`
      : `C${n(p1[0] + (p2[0] - p0[0]) / 6)} ${n(p1[1] + (p2[1] - p0[1]) / 6)} ${n(p2[0] - (p3[0] - p1[0]) / 6)} ${n(p2[1] - (p3[1] - p1[1]) / 6)} ${n(p2[0])} ${n(p2[1])}`;
  }
  return d;
}

/** A soft line across the picture, filled down to `floor`. */
export function ridge(points: readonly Point[], floor: number): string {
  const [first, last] = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
  return `${curve(points)}L${n(last[0])} ${n(floor)}L${n(first[0])} ${n(floor)}Z`;
}

export const path = (d: string, fill: Fill, more: Omit<Extract<Mark, { kind: 'path' }>, 'kind' | 'd' | 'fill'> = {}): Mark => ({ kind: 'path', d, fill, ...more });
export const line = (d: string, colour: string, width: number, opacity = 1): Mark => ({ kind: 'path', d, stroke: { colour, width, round: true }, opacity });
export const down = (from: number, to: number, ...stops: readonly (readonly [number, string])[]): Fill => ({ kind: 'linear', from: [0, from], to: [0, to], stops });
export const glow = (x: number, y: number, radius: number, ...stops: readonly (readonly [number, string])[]): Fill => ({ kind: 'radial', at: [x, y], radius, stops });
