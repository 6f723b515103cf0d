import { mix } from '../art/colour.ts';
import { boundsOf } from '../art/path-box.ts';
import { box, curve, ellipse, type Point, polygon } from '../backdrops/shapes.ts';
import type { Drawing, Fill, Mark } from '../marks.ts';

/** A drawing before its box is known. */
export type Sketch = Omit<Drawing, 'box'>;
export type Sketches = Readonly<Record<string, Sketch>>;
type More = Omit<Extract<Mark, { kind: 'path' }>, 'kind' | 'd' | 'fill'>;

const sun = '#fff4d2';
const dusk = '#4d1f78';
export const lighter = (colour: string, share = 0.3): string => mix(colour, sun, share);
export const darker = (colour: string, share = 0.3): string => mix(colour, dusk, share);
const exact = (value: number): number => Math.round(value * 10) / 10;

/** A soft body in one light from the upper left. Its middle colour is the one that paper has. */
export function form(d: string, colour: string, volume = 0.7): Mark {
  const { x, y, width, height } = boundsOf(d);
  const fill: Fill = { kind: 'linear', from: [x + width * 0.2, y], to: [x + width * 0.75, y + height], stops: [[0, lighter(colour)], [0.45, colour], [1, darker(colour)]] };
  return { kind: 'path', d, fill, volume: exact(volume * 0.75) };
}

export const flat = (d: string, fill: Fill, more: More = {}): Mark => ({ kind: 'path', d, fill, ...more });
export const ball = (x: number, y: number, across: number, down: number, colour: string, volume = 0.7): Mark => form(ellipse(x, y, across, down), colour, volume);
export const slab = (x: number, y: number, width: number, height: number, round: number, colour: string, volume = 0.6): Mark => form(box(x, y, width, height, round), colour, volume);
export const dot = (x: number, y: number, across: number, colour: string, down = across): Mark => flat(ellipse(x, y, across, down), colour);
export const ring = (x: number, y: number, across: number, colour: string, width: number, down = across): Mark => ({ kind: 'path', d: ellipse(x, y, across, down), stroke: { colour, width } });
export const plate = (x: number, y: number, width: number, height: number, round: number, fill: Fill): Mark => flat(box(x, y, width, height, round), fill);

/** A round bar through points: an arm, a leg, a tail. */
export function limb(points: readonly Point[], width: number, colour: string, volume = 0.5): Mark {
  const [line, half] = [along(points), width / 2];
  const normal = (index: number): Point => {
    const [[fromX, fromY], [toX, toY]] = [line[Math.max(0, index - 1)] ?? [0, 0], line[Math.min(line.length - 1, index + 1)] ?? [0, 0]];
    const far = Math.max(0.01, Math.hypot(toX - fromX, toY - fromY));
    return [(-(toY - fromY) / far) * half, ((toX - fromX) / far) * half];
  };
  const side = (way: 1 | -1): Point[] => line.map(([x, y], index) => [x + normal(index)[0] * way, y + normal(index)[1] * way]);
  // A semicircle beyond an end: its normal turned by steps of 45 degrees.
  const end = (index: number, way: 1 | -1): Point[] => [45, 90, 135].map((degrees) => {
    const [[x, y], [dx, dy], angle] = [line[index] ?? [0, 0], normal(index), (-degrees * Math.PI) / 180];
    return [x + (dx * Math.cos(angle) - dy * Math.sin(angle)) * way, y + (dx * Math.sin(angle) + dy * Math.cos(angle)) * way];
  });
  return form(loop([...side(1), ...end(line.length - 1, 1), ...side(-1).reverse(), ...end(0, -1)]), colour, volume);
}

/** Points close together on the soft line through a few. */
function along(points: readonly Point[]): Point[] {
  const at = (index: number): Point => points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0];
  return points.flatMap((to, index) => (index === 0 ? [to] : [1 / 3, 2 / 3, 1].map((part): Point => {
    const [before, from, after] = [at(index - 2), at(index - 1), at(index + 1)];
    const value = (n: 0 | 1) => 0.5 * (2 * from[n] + (to[n] - before[n]) * part + (2 * before[n] - 5 * from[n] + 4 * to[n] - after[n]) * part ** 2 + (3 * from[n] - before[n] - 3 * to[n] + after[n]) * part ** 3);
    return [value(0), value(1)];
  })));
}

export const cord = (points: readonly Point[], width: number, colour: string, opacity = 1): Mark => ({ kind: 'path', d: curve(points), stroke: { colour, width, round: true }, opacity });

/** Drawn with a round brush along an outline. */
export const line = (d: string, colour: string, width: number, opacity = 1): Mark => ({ kind: 'path', d, stroke: { colour, width, round: true }, opacity });

/** A polygon with its corners rounded off. */
export function rounded(points: readonly Point[], round: number): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? [0, 0];
  const toward = ([x, y]: Point, [toX, toY]: Point): Point => {
    const part = Math.min(0.5, round / Math.max(0.01, Math.hypot(toX - x, toY - y)));
    return [x + (toX - x) * part, y + (toY - y) * part];
  };
  return `${points.map((corner, index) => {
    const [fromX, fromY] = toward(corner, at(index - 1));
    const [toX, toY] = toward(corner, at(index + 1));
    return `${index === 0 ? 'M' : 'L'}${exact(fromX)} ${exact(fromY)}Q${exact(corner[0])} ${exact(corner[1])} ${exact(toX)} ${exact(toY)}`;
  }).join('')}Z`;
}

export const block = (points: readonly Point[], colour: string, round = 3, volume = 0.6): Mark => form(rounded(points, round), colour, volume);
export const facet = (points: readonly Point[], colour: string): Mark => flat(polygon(points), colour);

/** A closed soft line through points. */
export function loop(points: readonly Point[]): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? [0, 0];
  return `M${at(0).map(exact).join(' ')}${points.map((from, index) => {
    const [before, to, after] = [at(index - 1), at(index + 1), at(index + 2)];
    return `C${[from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6, to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6, to[0], to[1]].map(exact).join(' ')}`;
  }).join('')}Z`;
}

export const blob = (points: readonly Point[], colour: string, volume = 0.7): Mark => form(loop(points), colour, volume);

/** Light runs around it: bright left of its middle, dark at the right. */
export const around = (x: number, width: number, colour: string): Fill => ({
  kind: 'linear', from: [x, 0], to: [x + width, 0],
  stops: [[0, darker(colour, 0.08)], [0.22, lighter(colour, 0.38)], [0.5, colour], [1, darker(colour, 0.36)]],
});

/** Something turned on a lathe: wide `top` above and `bottom` below, its rims `rim` deep. */
export function turned(x: number, y: number, height: number, { top, bottom, rim, colour }: { top: number; bottom: number; rim: number; colour: string }): Mark {
  const d = `M${x - top} ${y}A${top} ${rim} 0 0 1 ${x + top} ${y}L${x + bottom} ${exact(y + height)}A${bottom} ${exact((rim * bottom) / Math.max(top, bottom))} 0 0 1 ${x - bottom} ${exact(y + height)}Z`;
  return { kind: 'path', d, fill: { ...(around(x - Math.max(top, bottom), 2 * Math.max(top, bottom), colour) as Exclude<Fill, string>), stops: [[0, darker(colour, 0.08)], [0.24, lighter(colour, 0.38)], [0.5, colour], [1, darker(colour, 0.36)]] } };
}

/** A drum or a can; its upper face shows. */
export const can = (x: number, y: number, across: number, height: number, colour: string, face = lighter(colour, 0.25), rim = across * 0.24): Mark => group([
  turned(x, y, height, { top: across, bottom: across, rim, colour }), dot(x, y, across, face, rim),
]);

export const group = (marks: readonly Mark[], more: Omit<Extract<Mark, { kind: 'group' }>, 'kind' | 'marks'> = {}): Mark => ({ kind: 'group', marks, ...more });
/** Art of the emoji set, standing on the lower edge of a box. */
export const art = (emoji: string, x: number, y: number, width: number, height: number): Mark => ({ kind: 'art', art: emoji, x, y, width, height });
/** The same at both sides of `x` 50: `side` is -1, then 1. */
export const both = (make: (side: -1 | 1) => readonly Mark[]): Mark[] => [...make(-1), ...make(1)];
/** As many as there are, by number. */
export const row = (many: number, make: (n: number) => Mark): Mark[] => Array.from({ length: many }, (_, n) => make(n));
/** A turn about a point. */
export const tilt = (degrees: number, x: number, y: number, marks: readonly Mark[]): Mark => group([group(marks, { x: -x, y: -y })], { x, y, turn: degrees });
/** Shade that one part throws on another. */
export const shade = (x: number, y: number, across: number, down: number, opacity = 0.2): Mark => flat(ellipse(x, y, across, down), dusk, { opacity });
export const shine = (x: number, y: number, across: number, down: number, opacity = 0.5): Mark => flat(ellipse(x, y, across, down), '#fffdf4', { opacity });

export function starOutline(x: number, y: number, radius: number, points = 5, inner = 0.5): string {
  return rounded(Array.from({ length: points * 2 }, (_, n): Point => {
    const [angle, far] = [(n * Math.PI) / points - Math.PI / 2, n % 2 === 0 ? radius : radius * inner];
    return [x + Math.cos(angle) * far, y + Math.sin(angle) * far];
  }), radius * 0.12);
}
