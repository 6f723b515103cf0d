import { fade, mix } from '../art/colour.ts';
import type { Mark } from '../marks.ts';
import type { FilmSet } from './film-set.ts';
import { prop, type Prop, shade, softly } from './props.ts';
import { box, down, ellipse, glow, path, polygon } from './shapes.ts';
import { puff } from './sky.ts';

export type Floor = 'wood' | 'tiles' | 'stone' | 'plain';
type Room = { readonly wall: string; readonly floor: string; readonly kind?: Floor; readonly dado?: string; readonly windows?: readonly (readonly [number, number])[]; readonly rug?: string; readonly props?: readonly Prop[]; readonly onWall?: readonly Mark[] };

/** A room, open to us: a wall, a floor, what stands along the wall. Windows by their middle and width, in parts of the width. */
export function room(set: FilmSet, { wall, floor, kind = 'wood', dado, windows = [], rug, props = [], onWall = [] }: Room): Mark[] {
  const { width, height, horizon, light } = set;
  return [
    path(box(0, 0, width, horizon + 2), down(0, horizon, [0, set.lit(mix(wall, '#3a2c5c', 0.1))], [0.55, set.lit(wall)], [1, set.lit(mix(wall, '#ffffff', 0.16))])),
    path(box(0, 0, width, horizon), glow(width * 0.42, horizon * 0.5, width * 0.7, [0, 'rgba(255,250,235,0.28)'], [1, 'rgba(255,250,235,0)'])),
    ...(dado === undefined ? [] : [path(box(0, horizon - height * 0.16, width, height * 0.16 + 2), set.lit(dado)), path(box(-4, horizon - height * 0.172, width + 8, height * 0.018, 4), set.lit(mix(dado, '#ffffff', 0.35)), { volume: 0.4 })]),
    ...windows.flatMap(([x, wide]) => pane(set, x * width, wide * width)),
    ...onWall,
    ...boards(set, floor, kind),
    path(box(-6, horizon - height * 0.022, width + 12, height * 0.026, 3), set.lit(mix(dado ?? wall, '#ffffff', 0.5)), { volume: 0.35 }),
    path(box(0, horizon + 3, width, 26), down(horizon, horizon + 28, [0, fade(light.shadow, 0.2)], [1, fade(light.shadow, 0)])),
    ...windows.slice(0, 1).flatMap(([x, wide]) => patch(set, x * width, wide * width)),
    ...(rug === undefined ? [] : carpet(set, rug)),
    softly(1.3, props.flatMap((each) => prop(set, { depth: 0.3, ...each }))),
  ];
}

function carpet(set: FilmSet, colour: string): Mark[] {
  const [x, y, across, deep] = [set.width / 2, set.horizon + set.ground * 0.56, set.width * 0.4, set.ground * 0.33];
  return [shade(set, x, y + 4, across * 1.03, deep * 1.06, 0.14), path(ellipse(x, y, across, deep), set.lit(colour), { volume: 0.3 }), path(ellipse(x, y, across * 0.86, deep * 0.84), 'rgba(255,255,255,0)', { stroke: { colour: set.lit(mix(colour, '#ffffff', 0.45)), width: 5 } })];
}

function boards(set: FilmSet, colour: string, kind: Floor): Mark[] {
  const { width, height, horizon, ground } = set;
  const base = path(box(0, horizon, width, ground + 2), down(horizon, height, [0, set.lit(mix(colour, '#ffffff', 0.16))], [1, set.lit(mix(colour, '#2d2050', 0.14))]));
  const shine = path(box(0, horizon, width, ground), glow(width * 0.45, horizon + ground * 0.25, width * 0.5, [0, 'rgba(255,250,235,0.3)'], [1, 'rgba(255,250,235,0)']));
  const seam = set.lit(mix(colour, '#3b2450', 0.3));
  const away = (n: number, many: number): Mark => {
    const far = (n / many) * width;
    const near = width / 2 + (far - width / 2) * 2.1;
    return { kind: 'path', d: `M${far.toFixed(1)} ${horizon}L${near.toFixed(1)} ${height + 2}`, stroke: { colour: seam, width: 1.8 }, opacity: 0.3 };
  };
  const across = (n: number, many: number): Mark => ({ kind: 'path', d: `M0 ${(horizon + ground * (n / many) ** 1.7).toFixed(1)}H${width}`, stroke: { colour: seam, width: 1.6 }, opacity: 0.24 });
  const steps = (many: number, draw: (n: number, many: number) => Mark) => Array.from({ length: many - 1 }, (_, n) => draw(n + 1, many));
  if (kind === 'plain') return [base, shine];
  if (kind === 'wood') return [base, ...steps(15, away), shine];
  return [base, ...steps(kind === 'stone' ? 9 : 13, away), ...steps(kind === 'stone' ? 5 : 7, across), shine];
}

/** A window with the sky in it. */
export function pane(set: FilmSet, x: number, wide: number): Mark[] {
  const { horizon, light } = set;
  const [top, tall, left] = [horizon * 0.16, horizon * 0.46, x - wide / 2];
  const frame = set.lit('#fdf8ee');
  return [
    path(box(left - 9, top - 9, wide + 18, tall + 18, 10), frame, { volume: 0.6 }),
    path(box(left, top, wide, tall, 4), down(top, top + tall, [0, light.sky[0]], [0.6, light.sky[1]], [1, light.sky[2]])),
    ...(light.dark ? [path(ellipse(left + wide * 0.72, top + tall * 0.28, wide * 0.09, wide * 0.09), '#fdf6dc'), ...[[0.2, 0.2], [0.4, 0.5], [0.84, 0.6], [0.12, 0.7], [0.55, 0.14]].map(([dx = 0, dy = 0]) => path(ellipse(left + wide * dx, top + tall * dy, 2.2, 2.2), '#fff8e6', { opacity: 0.8 }))] : [{ kind: 'group' as const, x: left + wide * 0.42, y: top + tall * 0.42, scale: wide / 170, marks: puff(light.cloud, (name) => set.chance(name)) }]),
    path(`${box(x - 4, top, 8, tall)}${box(left, top + tall * 0.5 - 4, wide, 8)}`, frame),
    path(box(left - 20, top + tall + 6, wide + 40, 13, 6), frame, { volume: 0.6 }),
  ];
}

/** Where the window's light falls on the floor. */
function patch({ horizon, ground, light, night }: FilmSet, x: number, wide: number): Mark[] {
  if (night) return [];
  const [top, low] = [horizon + ground * 0.16, horizon + ground * 0.62];
  return [path(polygon([[x - wide * 0.3, top], [x + wide * 0.75, top], [x + wide * 1.2, low], [x - wide * 0.2, low]]), down(top, low, [0, fade(mix('#fff6d8', light.sky[2], 0.3), 0.34)], [1, fade('#fff6d8', 0.06)]))];
}

/** Shelves with something on them, by colours of spines. */
export function shelves(set: FilmSet, { x, wide, tall, colour = '#a97a55' }: { x: number; wide: number; tall: number; colour?: string }): Mark[] {
  const { width, height, horizon } = set;
  const [left, top, across, high] = [(x - wide / 2) * width, horizon + 10 - tall * height, wide * width, tall * height];
  const rows = Math.max(2, Math.round(high / 105));
  const row = high / rows;
  const spines = ['#d9705f', '#e6b35c', '#6fa58f', '#6b8fc0', '#b58bc2', '#e8dcc4', '#8a6f63'];
  const books = (n: number): Mark[] => Array.from({ length: Math.floor((across - 24) / 17) }, (_, at) => {
    const up = row * (0.5 + set.chance('book', x, n, at) * 0.3);
    return path(box(left + 12 + at * 17, top + row * (n + 1) - 7 - up, 14.5, up, 2.5), set.lit(spines[Math.floor(set.chance('spine', x, n, at) * spines.length)] ?? '#d9705f', 0.22), { volume: 0.3 });
  });
  return [
    path(box(left, top, across, high, 8), set.lit(mix(colour, '#2b1c3c', 0.32), 0.15), { volume: 0.3 }),
    ...Array.from({ length: rows }, (_, n) => [...books(n), path(box(left, top + row * (n + 1) - 8, across, 10, 3), set.lit(colour, 0.12), { volume: 0.3 })]).flat(),
    path(`${box(left, top, 11, high, 4)}${box(left + across - 11, top, 11, high, 4)}${box(left, top, across, 11, 4)}`, set.lit(colour, 0.1)),
  ];
}

/** A lamp that hangs from above. */
export const pendant = (set: FilmSet, x: number, drop: number, colour: string): Mark[] => [
  path(box(x * set.width - 1.5, -2, 3, drop * set.height), set.lit('#5a4f63')),
  path(ellipse(x * set.width, drop * set.height + 10, 110, 110), glow(x * set.width, drop * set.height + 10, 110, [0, 'rgba(255,226,160,0.5)'], [1, 'rgba(255,226,160,0)'])),
  path(`M${x * set.width - 34} ${drop * set.height + 16}q4 -40 34 -42q30 2 34 42Z`, set.lit(colour), { volume: 0.6 }),
  path(ellipse(x * set.width, drop * set.height + 17, 18, 8), '#fff2c8'),
];
