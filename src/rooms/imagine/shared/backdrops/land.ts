import { fade, mix } from '../art/colour.ts';
import type { Mark } from '../marks.ts';
import type { FilmSet } from './film-set.ts';
import { box, curve, down, ellipse, glow, line, path, type Point, ridge } from './shapes.ts';

/** What grows and lies on the ground by the season; snow covers all of it. */
const grasses: Readonly<Record<string, string>> = { spring: '#9bd66c', summer: '#74c455', autumn: '#ccb06a' };
export const snow = '#f2f6fc';

export function grassOf({ season, snowy }: FilmSet, usual = '#84cd5c'): string {
  return snowy ? snow : (grasses[season ?? ''] ?? usual);
}

/** A row of soft hills across the picture. `y` and `rise` in parts of the height. */
export function hills(set: FilmSet, { y, rise, bumps = 3, colour, depth, name }: { y: number; rise: number; bumps?: number; colour: string; depth: number; name: string }): Mark {
  const { width, height, chance } = set;
  const steps = bumps * 2;
  const points = Array.from({ length: steps + 3 }, (_, n): Point => {
    const up = n % 2 === 0 ? 0.1 + chance(name, n) * 0.25 : 0.65 + chance(name, n) * 0.35;
    return [((n - 1 + (chance(name, 'x', n) - 0.5) * 0.5) / steps) * width, (y - rise * up) * height];
  });
  const top = set.lit(mix(colour, '#ffffff', 0.14), depth);
  return path(ridge(points, height), down((y - rise) * height, (y + 0.12) * height, [0, top], [1, set.lit(mix(colour, '#27305e', 0.1), depth)]), { volume: 0.35 });
}

/** Peaks with snow on them. */
export function peaks(set: FilmSet, { y, rise, many = 4, colour, depth, name, cap = snow }: { y: number; rise: number; many?: number; colour: string; depth: number; name: string; cap?: string | null }): Mark[] {
  const { width, height, chance } = set;
  return Array.from({ length: many }, (_, n) => n).toSorted((a, b) => chance(name, a) - chance(name, b)).flatMap((n) => {
    const x = ((n + 0.5 + (chance(name, 'x', n) - 0.5) * 0.6) / many) * width;
    const [foot, top] = [y * height + 30, (y - rise * (0.6 + chance(name, n) * 0.4)) * height];
    const half = (foot - top) * (0.75 + chance(name, 'wide', n) * 0.25);
    const side = (share: number, jut: number): Point => [x + jut * half * share, top + (foot - top) * share];
    const body = roundTop([side(1, -1), [x, top], side(1, 1)], (foot - top) * 0.07);
    const marks = [path(body, down(top, foot, [0, set.lit(mix(colour, '#ffffff', 0.1), depth)], [1, set.lit(colour, Math.min(1, depth + 0.25))]), { volume: 0.75 })];
    if (cap === null) return marks;
    const zig = [side(0.36, -0.98), [x - half * 0.18, top + (foot - top) * 0.29], [x - half * 0.06, top + (foot - top) * 0.4], [x + half * 0.1, top + (foot - top) * 0.27], [x + half * 0.22, top + (foot - top) * 0.37], side(0.31, 0.98)] as const;
    return [...marks, path(roundTop([...zig.slice(0, 1), [x, top], ...zig.slice(1).toReversed()], (foot - top) * 0.07), set.lit(cap, depth * 0.8), { volume: 0.5 })];
  });
}

/** A polygon whose second corner, its top, is rounded. */
function roundTop(points: readonly Point[], by: number): string {
  const [left = [0, 0], top = [0, 0], right = [0, 0], ...rest] = points;
  const toward = (from: Point, to: Point): Point => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
    return [from[0] + ((to[0] - from[0]) / length) * by, from[1] + ((to[1] - from[1]) / length) * by];
  };
  const [a, b] = [toward(top, left), toward(top, right)];
  return `M${left.join(' ')}L${a.join(' ')}Q${top.join(' ')} ${b.join(' ')}L${[right, ...rest].map((point) => point.join(' ')).join('L')}Z`;
}

/** The floor of the set: far to near, with a pool of light where the play is. */
export function ground(set: FilmSet, colour: string, { bend = 10, y = set.horizon }: { bend?: number; y?: number } = {}): Mark[] {
  const { width, height, light } = set;
  const edge = curve([[-20, y + bend], [width * 0.3, y - bend * 0.5], [width * 0.7, y - bend * 0.2], [width + 20, y + bend * 1.2]]);
  const [far, near] = [set.lit(mix(colour, '#ffffff', 0.12), 0.5), set.lit(mix(colour, '#2a2f62', 0.1))];
  const [x, middle] = [width / 2, y + (height - y) * 0.45];
  return [
    path(`${edge}V${height + 2}H-20Z`, down(y, height, [0, far], [0.4, set.lit(colour, 0.12)], [1, near]), { volume: 0.22 }),
    path(box(0, y + 4, width, height - y), glow(x, middle, width * 0.52, [0, fade(mix(light.ambient, '#ffffff', 0.5), 0.13)], [1, fade(light.ambient, 0)])),
  ];
}

/** Small things strewn over the ground, fewer and smaller towards the horizon. */
export function strew(set: FilmSet, name: string, many: number, draw: (x: number, y: number, size: number, n: number) => Mark[], { from = 0.12, y = set.horizon }: { from?: number; y?: number } = {}): Mark[] {
  const { width, height, chance } = set;
  return Array.from({ length: many }, (_, n) => n / many).flatMap((way, n) => {
    const near = from + (1 - from) * ((way + chance(name, 'y', n) / many) ** 0.8);
    return draw(chance(name, 'x', n) * width, y + (height - y) * near, 0.45 + near * 0.8, n);
  });
}

export const tufts = (set: FilmSet, colour: string, many = 22): Mark[] => strew(set, 'tuft', many, (x, y, size) => {
  const shade = set.lit(mix(colour, '#1d4a3d', 0.3), 0.1);
  const blade = (lean: number, long: number) => line(`M${x.toFixed(1)} ${y.toFixed(1)}q${(lean * size * 0.2).toFixed(1)} ${(-long * size * 0.6).toFixed(1)} ${(lean * size).toFixed(1)} ${(-long * size).toFixed(1)}`, shade, 3.2 * size, 0.55);
  return [blade(-7, 12), blade(0, 16), blade(7, 11)];
});

export const petals = (set: FilmSet, colours: readonly string[], many = 26): Mark[] => strew(set, 'petal', many, (x, y, size, n) => {
  const colour = set.lit(colours[n % colours.length] ?? '#ffffff', 0.05);
  const leaf = (dx: number, dy: number) => path(ellipse(x + dx * size, y + dy * size, 4.6 * size, 4.2 * size), colour);
  return [line(`M${x.toFixed(1)} ${y.toFixed(1)}v${(15 * size).toFixed(1)}`, set.lit('#4f9a52'), 2.2 * size, 0.7), leaf(-4.4, 1), leaf(4.4, 1), leaf(-2.8, -4), leaf(2.8, -4), leaf(0, 4.4), path(ellipse(x, y, 3.2 * size, 3 * size), set.lit('#ffd45e'))];
});

export const pebbles = (set: FilmSet, colour: string, many = 16): Mark[] => strew(set, 'pebble', many, (x, y, size, n) => [path(ellipse(x, y, (5 + (n % 4) * 3) * size, (3 + (n % 3)) * size), set.lit(mix(colour, n % 2 ? '#ffffff' : '#3a3350', 0.18), 0.05), { volume: 0.6 })]);

export const leaves = (set: FilmSet, many = 26): Mark[] => strew(set, 'leaf', many, (x, y, size, n) => {
  const colour = set.lit(['#e58a3a', '#d9603a', '#e9b648'][n % 3] ?? '#e58a3a');
  return [path(`M${(x - 6 * size).toFixed(1)} ${y.toFixed(1)}q${(6 * size).toFixed(1)} ${(-6 * size).toFixed(1)} ${(12 * size).toFixed(1)} 0q${(-6 * size).toFixed(1)} ${(5 * size).toFixed(1)} ${(-12 * size).toFixed(1)} 0Z`, colour, { opacity: 0.85 })];
});

/** A path that comes from the horizon towards us, wider and wider. */
export function lane(set: FilmSet, colour: string, { to = 0.5, from = 0.5, wide = 0.56, narrow = 0.05 }: { to?: number; from?: number; wide?: number; narrow?: number } = {}): Mark {
  const { width, height, horizon } = set;
  const [top, low] = [horizon + 6, height + 4];
  return path(`M${(from - narrow / 2) * width} ${top}C${(from - narrow) * width} ${top + set.ground * 0.4} ${(to - wide * 0.3) * width} ${top + set.ground * 0.5} ${(to - wide / 2) * width} ${low}H${(to + wide / 2) * width}C${(to + wide * 0.3) * width} ${top + set.ground * 0.5} ${(from + narrow) * width} ${top + set.ground * 0.4} ${(from + narrow / 2) * width} ${top}Z`, down(top, low, [0, set.lit(colour, 0.45)], [1, set.lit(colour)]), { volume: 0.15 });
}

/** Drifts of snow along the lower edge, or of sand. */
export function drifts(set: FilmSet, colour: string): Mark[] {
  const { width, height, horizon, ground: deep } = set;
  const one = (y: number, x: number, half: number, lift: number) => path(ridge([[x - half, y + 14], [x - half * 0.4, y - lift * 0.7], [x + half * 0.1, y - lift], [x + half, y + 14]], y + 24), down(y - lift, y + 24, [0, set.lit(mix(colour, '#ffffff', 0.5), 0.1)], [0.35, fade(set.lit(mix(colour, '#ffffff', 0.3), 0.1), 0.6)], [1, fade(set.lit(colour, 0.12), 0)]));
  return [one(horizon + deep * 0.18, width * 0.18, width * 0.3, 16), one(horizon + deep * 0.3, width * 0.86, width * 0.34, 20), one(height - 4, width * 0.06, width * 0.26, 34), one(height - 2, width * 0.98, width * 0.24, 30)];
}

