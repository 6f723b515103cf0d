import { mix } from '../art/colour.ts';
import type { Mark } from '../marks.ts';
import type { FilmSet } from './film-set.ts';
import { deepWood, frame, treeRow } from './growth.ts';
import { drifts, grassOf, ground, hills, lane, leaves, peaks, pebbles, petals, snow, strew, tufts } from './land.ts';
import type { Place } from './place.ts';
import { prop, props, shade, softly } from './props.ts';
import { box, down, ellipse, line, path, polygon, ridge } from './shapes.ts';
import { bubbles, rays, water, waves, weeds } from './water.ts';

type Land = Place['land'];
const blooms = ['#ffffff', '#f8d468', '#f4a9bf', '#b9a6ea'];

/** What lies on grass by the season. */
export function carpet(set: FilmSet, flowers = 14): Mark[] {
  if (set.snowy) return drifts(set, snow);
  if (set.season === 'autumn') return [...tufts(set, grassOf(set)), ...leaves(set)];
  return [...tufts(set, grassOf(set)), ...petals(set, set.season === 'spring' ? ['#f7b7cd', '#ffffff', '#f9dd7c'] : blooms, set.season === 'spring' ? 30 : flowers)];
}

const farHills = (set: FilmSet): Mark[] => [
  hills(set, { y: 0.6, rise: 0.15, bumps: 2, colour: set.snowy ? '#dfe8f4' : '#86bfa0', depth: 0.9, name: 'far' }),
  hills(set, { y: 0.61, rise: 0.08, bumps: 3, colour: grassOf(set, '#7fbf78'), depth: 0.55, name: 'near' }),
];

const meadow: Land = (set) => [...farHills(set), treeRow(set, { arts: ['🌳'], many: 5, y: 0, tall: 0.11, depth: 0.7, open: 0.3, blur: 2, name: 'trees' }), ...ground(set, grassOf(set)), ...carpet(set, 18)];

const wood = (arts: readonly string[], colour: string): Land => (set) => [
  hills(set, { y: 0.6, rise: 0.12, bumps: 3, colour: set.snowy ? '#d4e2ee' : '#6fa58c', depth: 0.95, name: 'far' }),
  ...ground(set, grassOf(set, colour)), ...deepWood(set, arts), ...carpet(set, 10),
];

const bamboo: Land = (set) => [
  ...ground(set, grassOf(set, '#9cc27a')),
  ...[[26, 0.9, 7, 3], [16, 0.5, 12, 1.6], [6, 0.15, 20, 0]].map(([many = 0, depth = 0, wide = 0, blur = 0], row) => softly(blur, Array.from({ length: many }, (_, n) => stem(set, { row, n, many, depth, wide })).flat())),
  ...tufts(set, '#8aa865'),
];

function stem(set: FilmSet, { row, n, many, depth, wide }: { row: number; n: number; many: number; depth: number; wide: number }): Mark[] {
  const even = (n + 0.5) / many;
  const x = (row === 2 ? (even < 0.5 ? even * 0.4 : 1 - (1 - even) * 0.4) : even) * set.width + (set.chance('stem', row, n) - 0.5) * 30;
  const foot = set.horizon + set.ground * (row === 2 ? 0.34 : row * 0.12 + 0.02);
  const colour = set.lit(mix('#7fb25a', '#a9c96b', set.chance('green', row, n)), depth);
  const knots = Array.from({ length: 7 }, (_, k) => line(`M${x - wide / 2} ${foot - 90 - k * 110}h${wide}`, set.lit('#5b8a45', depth), Math.max(1.5, wide * 0.14), 0.7));
  const leaf = (k: number, way: number) => path(`M${x} ${foot - 150 - k * 110}q${way * wide * 1.6} ${-wide * 1.4} ${way * wide * 3.4} ${-wide * 0.2}q${-way * wide * 1.6} ${wide * 0.7} ${-way * wide * 3.4} ${wide * 0.2}Z`, set.lit('#86bd62', depth));
  return [path(box(x - wide / 2, -10, wide, foot + 10, 3), colour, { volume: 0.5 }), ...knots, ...[0, 2, 3].map((k) => leaf(k, (k + n) % 2 ? 1 : -1))];
}

const jungle: Land = (set) => [
  hills(set, { y: 0.6, rise: 0.2, bumps: 2, colour: '#4f9a7c', depth: 0.85, name: 'far' }),
  ...ground(set, '#74ad58'),
  treeRow(set, { arts: ['🌳', '🌴'], many: 12, y: 0.03, tall: 0.36, depth: 0.75, blur: 4, name: 'far' }),
  treeRow(set, { arts: ['🌴', '🌳'], many: 6, y: 0.14, tall: 0.52, depth: 0.4, open: 0.5, blur: 2, name: 'middle' }),
  treeRow(set, { arts: ['🌴'], many: 2, y: 0.3, tall: 0.64, depth: 0.12, open: 0.88, blur: 0.8, name: 'near' }),
  ...[0.08, 0.3, 0.66, 0.93].map((x, n) => line(`M${x * set.width} -6q${n % 2 ? 30 : -30} ${set.height * 0.1} ${n % 2 ? -6 : 8} ${set.height * (0.16 + (n % 3) * 0.06)}`, set.lit('#4f8f4c', 0.2), 7, 0.8)),
  ...tufts(set, '#4f8f4c', 34), ...petals(set, ['#f36d7f', '#f9c74f', '#f28ab5'], 8),
];

const snowfield: Land = (set) => [
  hills(set, { y: 0.61, rise: 0.14, bumps: 2, colour: '#dfe9f6', depth: 0.7, name: 'far' }),
  treeRow(set, { arts: ['🌲'], many: 9, y: 0, tall: 0.12, depth: 0.75, open: 0.2, blur: 2.4, name: 'row' }),
  ...ground(set, snow), ...frame(set, ['🌲'], 0.34), ...drifts(set, snow),
];

const floes: Land = (set) => [
  ...peaks(set, { y: 0.6, rise: 0.2, many: 4, colour: '#cfe3f2', depth: 0.6, name: 'bergs', cap: '#ffffff' }),
  ...water(set, { from: set.horizon - set.ground * 0.12, to: set.horizon + set.ground * 0.24, colour: '#5fa8cf' }),
  ...[0.16, 0.52, 0.86].map((x, n) => path(ellipse(x * set.width, set.horizon + set.ground * (0.02 + n * 0.05), 86 - n * 12, 11), set.lit('#f6fbff', 0.3), { volume: 0.6 })),
  ...ground(set, '#eef6fd', { y: set.horizon + set.ground * 0.2, bend: 16 }), ...drifts(set, '#f4f9ff'),
];

const sea: Land = (set) => [
  ...water(set, { from: set.horizon, to: set.height, colour: '#3f97cf' }),
  ...waves(set, { from: set.horizon + set.ground * 0.2, to: set.height, colour: '#3c8fd0', rows: 4 }),
];

const reef: Land = (set) => [
  ...rays(set),
  softly(3, [hills(set, { y: 0.9, rise: 0.2, bumps: 2, colour: '#2f7fb0', depth: 0.4, name: 'far' })]),
  hills(set, { y: 0.92, rise: 0.1, bumps: 3, colour: '#3b8fb2', depth: 0.3, name: 'near' }),
  ...weeds(set, ['#3fa98a', '#4fb57a', '#c9748f'], [[0.06, 0.3], [0.14, 0.2], [0.88, 0.26], [0.95, 0.34]]),
  ...ground(set, '#f0dcae', { bend: 14 }),
  ...props(set, [{ art: '🪸', x: 0.2, y: 0.3, tall: 0.13, depth: 0.2 }, { art: '🪸', x: 0.8, y: 0.36, tall: 0.15, depth: 0.15, flip: true, dye: '#f28ab5' }, { art: '🐚', x: 0.68, y: 0.72, tall: 0.05, depth: 0.05 }]),
  ...pebbles(set, '#c9b48c', 12), ...bubbles(set),
];

const beach: Land = (set) => [
  hills(set, { y: set.horizon / set.height + 0.002, rise: 0.05, bumps: 2, colour: '#7fb99a', depth: 0.9, name: 'cape' }),
  ...water(set, { from: set.horizon, to: set.horizon + set.ground * 0.4, colour: '#45b0d3' }),
  path(ridge([[-20, set.horizon + set.ground * 0.36], [set.width * 0.3, set.horizon + set.ground * 0.3], [set.width * 0.7, set.horizon + set.ground * 0.4], [set.width + 20, set.horizon + set.ground * 0.32]], set.height), set.lit('#ffffff', 0.1), { opacity: 0.8 }),
  ...ground(set, '#f3ddab', { y: set.horizon + set.ground * 0.37, bend: 14 }),
  treeRow(set, { arts: ['🌴'], many: 2, y: 0.5, tall: 0.5, depth: 0.18, open: 0.86, blur: 0.8, name: 'palms' }),
  ...pebbles(set, '#e3c48c', 14), ...props(set, [{ art: '🐚', x: 0.86, y: 0.86, tall: 0.05, depth: 0 }]),
];

const island: Land = (set) => [
  ...water(set, { from: set.horizon, to: set.height, colour: '#3fb0cf' }),
  ...waves(set, { from: set.horizon + set.ground * 0.55, to: set.height, colour: '#3aa5cc', rows: 2 }),
  shade(set, set.width / 2, set.horizon + set.ground * 0.74, set.width * 0.5, set.ground * 0.2, 0.3),
  path(ellipse(set.width * 0.5, set.horizon + set.ground * 0.56, set.width * 0.5, set.ground * 0.4), down(set.horizon + set.ground * 0.16, set.height, [0, set.lit('#f9e6b8')], [1, set.lit('#e3c48c')]), { volume: 0.35 }),
  path(ellipse(set.width * 0.5, set.horizon + set.ground * 0.48, set.width * 0.4, set.ground * 0.24), set.lit('#a8d07a'), { volume: 0.3 }),
  ...props(set, [{ art: '🌴', x: 0.22, y: 0.34, tall: 0.5, depth: 0.2 }, { art: '🌴', x: 0.84, y: 0.3, tall: 0.36, depth: 0.3, flip: true }]),
  ...waves(set, { from: set.horizon + set.ground * 0.88, to: set.height, colour: '#3aa5cc', rows: 1 }),
];

const dune = (set: FilmSet, colour: string): Mark[] => [
  hills(set, { y: 0.6, rise: 0.16, bumps: 1, colour: mix(colour, '#d98f63', 0.3), depth: 0.75, name: 'far' }),
  hills(set, { y: 0.62, rise: 0.1, bumps: 2, colour, depth: 0.45, name: 'near' }),
  ...ground(set, colour, { bend: 18 }), ...drifts(set, colour),
];

const desert: Land = (set) => [...dune(set, '#efc583'), ...props(set, [{ art: '🌵', x: 0.1, y: 0.18, tall: 0.24, depth: 0.35 }, { art: '🌵', x: 0.9, y: 0.08, tall: 0.15, depth: 0.6 }]), ...pebbles(set, '#d3a566', 12)];
const oasis: Land = (set) => [
  ...dune(set, '#efc583'), path(ellipse(set.width * 0.5, set.horizon + set.ground * 0.26, set.width * 0.42, set.ground * 0.16), down(set.horizon + set.ground * 0.1, set.horizon + set.ground * 0.42, [0, set.light.sky[2]], [1, set.lit('#43a6b8')])),
  treeRow(set, { arts: ['🌴'], many: 5, y: 0.16, tall: 0.34, depth: 0.35, open: 0.5, blur: 1.4, name: 'palms' }), ...tufts(set, '#8aa05a', 12),
];

const acacia = (set: FilmSet, x: number, y: number, size: number, depth: number): Mark[] => {
  const [foot, middle] = [set.horizon + set.ground * y, x * set.width];
  return [
    shade(set, middle, foot, size * 0.7, size * 0.07, 0.28),
    path(`M${middle - size * 0.05} ${foot}q${size * 0.08} ${-size * 0.34} ${-size * 0.16} ${-size * 0.6}l${size * 0.07} ${-size * 0.02}q${size * 0.16} ${size * 0.2} ${size * 0.15} ${size * 0.3}q${size * 0.02} ${-size * 0.2} ${size * 0.2} ${-size * 0.34}l${size * 0.06} ${size * 0.04}q${-size * 0.16} ${size * 0.2} ${-size * 0.2} ${size * 0.62}Z`, set.lit('#8a6248', depth), { volume: 0.5 }),
    path(`${ellipse(middle, foot - size * 0.68, size * 0.6, size * 0.13)}${ellipse(middle - size * 0.2, foot - size * 0.76, size * 0.34, size * 0.11)}${ellipse(middle + size * 0.26, foot - size * 0.77, size * 0.26, size * 0.09)}`, set.lit('#8fa552', depth), { volume: 0.6 }),
  ];
};

const savanna: Land = (set) => [
  hills(set, { y: 0.6, rise: 0.07, bumps: 2, colour: '#c5a25f', depth: 0.85, name: 'far' }), ...ground(set, set.season === 'spring' ? '#b9c468' : '#dcbb66'),
  softly(1.6, [...acacia(set, 0.78, 0.03, 120, 0.6), ...acacia(set, 0.12, 0.12, 260, 0.35)]), ...tufts(set, '#a98a3c', 60),
];

const mountains: Land = (set) => [
  ...peaks(set, { y: 0.6, rise: 0.38, many: 4, colour: '#8fa6cf', depth: 0.85, name: 'far' }),
  ...peaks(set, { y: 0.62, rise: 0.27, many: 3, colour: '#7488b5', depth: 0.5, name: 'near' }),
  hills(set, { y: 0.63, rise: 0.06, bumps: 3, colour: grassOf(set, '#79b380'), depth: 0.4, name: 'foot' }),
  treeRow(set, { arts: ['🌲'], many: 12, y: 0.04, tall: 0.13, depth: 0.5, open: 0.2, blur: 1.6, name: 'trees' }),
  ...ground(set, grassOf(set)), ...carpet(set), ...pebbles(set, '#a5a6b5', 8),
];

const canyon: Land = (set) => {
  const wall = (x: number, wide: number, tall: number, depth: number) => {
    const [left, top, across, foot] = [x * set.width, set.horizon - tall * set.height, wide * set.width, set.horizon + 30];
    const bands = ['#d98a5f', '#c97350', '#e3a070', '#bd6549'];
    return [path(polygon([[left - 20, foot], [left + across * 0.08, top], [left + across * 0.92, top + 8], [left + across + 20, foot]]), set.lit('#d98a5f', depth), { volume: 0.6 }), ...bands.map((colour, n) => path(polygon([[left - 14 + (3 - n) * 5, top + (foot - top) * (0.2 + n * 0.2)], [left + across + 14 - (3 - n) * 5, top + (foot - top) * (0.2 + n * 0.2)], [left + across + 15 - (3 - n) * 4, top + (foot - top) * (0.28 + n * 0.2)], [left - 15 + (3 - n) * 4, top + (foot - top) * (0.28 + n * 0.2)]]), set.lit(colour, depth), { opacity: 0.6 }))];
  };
  return [...wall(0.28, 0.3, 0.18, 0.85), ...wall(0.62, 0.22, 0.24, 0.7), ...wall(-0.14, 0.34, 0.42, 0.35), ...wall(0.84, 0.34, 0.36, 0.4), ...ground(set, '#e0a574'), ...pebbles(set, '#b97452', 20), ...tufts(set, '#8a9050', 8)];
};

const waterside = (colour: string): Land => (set) => [
  ...farHills(set), treeRow(set, { arts: ['🌲', '🌳'], many: 12, y: 0, tall: 0.14, depth: 0.7, blur: 2, name: 'bank' }),
  ...water(set, { from: set.horizon + 6, to: set.horizon + set.ground * 0.5, colour }), ...ground(set, grassOf(set), { y: set.horizon + set.ground * 0.46, bend: 22 }), ...carpet(set, 10),
];

const river: Land = (set) => [...farHills(set), ...ground(set, grassOf(set)), lane(set, '#5cb1dc', { from: 0.4, to: 0.7, wide: 0.62, narrow: 0.06 }), treeRow(set, { arts: ['🌳', '🌲'], many: 8, y: 0.04, tall: 0.19, depth: 0.5, open: 0.36, blur: 1.6, name: 'bank' }), ...strew(set, 'glint', 12, (x, y, size) => [line(`M${x * 0.5 + set.width * 0.3} ${y}q${14 * size} -5 ${28 * size} 0`, '#ffffff', 2 * size, 0.4)]), ...carpet(set, 8)];

const swamp: Land = (set) => [
  hills(set, { y: 0.6, rise: 0.1, bumps: 3, colour: '#6d8a6b', depth: 0.9, name: 'far' }), ...ground(set, '#7d9a63'), treeRow(set, { arts: ['🌳'], many: 8, y: 0.04, tall: 0.34, depth: 0.65, open: 0.2, blur: 3, name: 'trees' }),
  path(ellipse(set.width * 0.5, set.horizon + set.ground * 0.5, set.width * 0.56, set.ground * 0.3), set.lit('#6f9788'), { volume: 0.2 }),
  ...strew(set, 'pad', 12, (x, y, size, n) => [path(ellipse(x, y, 26 * size, 9 * size), set.lit('#7dbb63', 0.1), { volume: 0.5 }), ...(n % 4 ? [] : [path(ellipse(x, y - 6 * size, 9 * size, 7 * size), set.lit('#f3b6cf'), { volume: 0.5 })])]), ...tufts(set, '#5f7f45', 40),
];

const waterfall: Land = (set) => {
  const [x, wide, top, foot] = [set.width * 0.62, set.width * 0.2, set.height * 0.16, set.horizon + set.ground * 0.16];
  const cliff = (left: number, right: number, high: number, depth: number) => path(ridge([[left, high + 26], [left + (right - left) * 0.2, high], [right - (right - left) * 0.2, high + 6], [right, high + 30]], foot), down(high, foot, [0, set.lit('#8fae7f', depth)], [0.16, set.lit('#94958f', depth)], [1, set.lit('#76788a', depth)]), { volume: 0.5 });
  return [
    ...farHills(set), cliff(set.width * 0.22, set.width * 1.1, top, 0.45), ...ground(set, grassOf(set, '#86bb68'), { y: foot - 14 }),
    path(box(x - wide / 2, top + 4, wide, foot - top, 20), down(top, foot, [0, set.lit('#d5eefa', 0.2)], [1, set.lit('#9fd4ee', 0.1)])),
    ...Array.from({ length: 9 }, (_, n) => line(`M${x - wide * 0.42 + n * wide * 0.105} ${top + 20 + (n % 3) * 40}v${(foot - top) * (0.5 + (n % 4) * 0.1)}`, '#ffffff', 4, 0.5)),
    path(ellipse(x - 20, foot + set.ground * 0.14, set.width * 0.3, set.ground * 0.16), set.lit('#7cc4e2'), { volume: 0.2 }),
    softly(6, [-0.5, -0.2, 0.1, 0.4].map((part, n) => path(ellipse(x + part * wide, foot + 4, 42 + n * 6, 20), '#ffffff', { opacity: 0.65 }))),
    treeRow(set, { arts: ['🌲', '🌳'], many: 4, y: 0.22, tall: 0.32, depth: 0.3, open: 0.7, blur: 1.2, name: 'trees' }), ...carpet(set, 8),
  ];
};

const volcano: Land = (set) => {
  const [x, top, foot] = [set.width * 0.64, set.height * 0.2, set.horizon + 20];
  const side = (share: number, way: number) => x + way * (60 + share * set.width * 0.36);
  return [
    softly(12, [0, 1, 2, 3].map((n) => path(ellipse(x + n * 36 - 10, top - 26 - n * 40, 50 + n * 22, 34 + n * 12), set.lit('#8f8597', 0.2), { opacity: 0.75 }))),
    hills(set, { y: 0.6, rise: 0.1, bumps: 2, colour: '#8a6a72', depth: 0.8, name: 'far' }),
    path(polygon([[side(0, -1), top], [x, top + 14], [side(0, 1), top], [side(1, 1), foot], [side(1, -1), foot]]), down(top, foot, [0, set.lit('#6d5060', 0.25)], [1, set.lit('#8a6468', 0.4)]), { volume: 0.7 }),
    path(`M${x - 50} ${top + 6}q50 16 100 0q4 60 -22 96q-6 60 -22 110q-14 -40 -12 -92q-30 -40 -44 -114Z`, down(top, foot, [0, '#ffd36b'], [0.4, '#ff8a3c'], [1, '#e2502f']), { volume: 0.4 }),
    ...ground(set, '#75585f'), ...pebbles(set, '#5b4450', 22), ...strew(set, 'ember', 7, (px, py, size) => [path(ellipse(px, py, 16 * size, 5 * size), '#ff9a4a', { opacity: 0.8 })]),
  ];
};

const cave: Land = (set) => {
  const { width, height, horizon } = set;
  const mouth = ellipse(width * 0.55, horizon * 0.86, width * 0.3, horizon * 0.5);
  const rock = (x: number, long: number, wide: number, up: boolean) => path(polygon(up ? [[x - wide, -6], [x + wide, -6], [x + 3, long], [x - 3, long]] : [[x - wide, height * 0.72], [x + wide, height * 0.72], [x + 3, height * 0.72 - long], [x - 3, height * 0.72 - long]]), set.lit('#6c5f7c', 0.1), { volume: 0.7 });
  return [
    path(`${box(-2, -2, width + 4, height + 4)}${mouth}`, down(0, height, [0, set.lit('#463b5c')], [1, set.lit('#5f5470')]), { volume: 0 }),
    path(box(-2, -2, width + 4, height + 4), set.lit('#584c6b')), path(mouth, down(horizon * 0.3, horizon * 1.3, [0, set.light.sky[1]], [1, set.light.sky[2]])), softly(10, [path(mouth, 'rgba(255,255,255,0)', { stroke: { colour: mix(set.light.sky[2], set.light.haze, 0.4), width: 34 }, opacity: 0.55 })]),
    ...ground(set, '#7d6f8a', { bend: 20 }), ...[[0.06, 0.3, 50], [0.2, 0.16, 34], [0.36, 0.1, 22], [0.8, 0.14, 30], [0.94, 0.28, 52]].map(([x = 0, long = 0, wide = 0]) => rock(x * width, long * height, wide, true)), rock(width * 0.05, height * 0.17, 60, false), rock(width * 0.95, height * 0.13, 56, false),
    ...pebbles(set, '#6c5f7c', 16), ...props(set, [{ art: '💎', x: 0.14, y: 0.5, tall: 0.06, depth: 0.1 }, { art: '🪨', x: 0.88, y: 0.42, tall: 0.1, depth: 0.1 }]),
  ];
};

const iceRink: Land = (set) => [...farHills(set), treeRow(set, { arts: ['🌲'], many: 12, y: 0, tall: 0.2, depth: 0.6, blur: 2, name: 'row' }), ...ground(set, '#d7ebf7'), path(box(-4, set.horizon - 26, set.width + 8, 44, 8), set.lit('#f6f3ee', 0.2), { volume: 0.5 }), path(box(-4, set.horizon - 8, set.width + 8, 9), set.lit('#e2604f', 0.2)), ...strew(set, 'scratch', 16, (x, y, size) => [line(`M${x} ${y}q${40 * size} ${-9 * size} ${90 * size} ${3 * size}`, '#ffffff', 2 * size, 0.7)])];

const skiSlope: Land = (set) => [...peaks(set, { y: 0.6, rise: 0.34, many: 3, colour: '#a3b8dc', depth: 0.75, name: 'far' }), path(polygon([[-10, set.horizon - set.height * 0.2], [set.width + 10, set.horizon + 6], [set.width + 10, set.height], [-10, set.height]]), set.lit('#e6effa', 0.3), { volume: 0.3 }), treeRow(set, { arts: ['🌲'], many: 9, y: 0.02, tall: 0.2, depth: 0.5, open: 0.3, blur: 1.6, name: 'row' }), ...ground(set, snow), ...[0.16, 0.84].map((x, n) => [line(`M${x * set.width} ${set.horizon + set.ground * (0.3 + n * 0.1)}v-90`, set.lit('#e2504a'), 7), path(polygon([[x * set.width, set.horizon + set.ground * (0.3 + n * 0.1) - 88], [x * set.width + 50, set.horizon + set.ground * (0.3 + n * 0.1) - 72], [x * set.width, set.horizon + set.ground * (0.3 + n * 0.1) - 56]]), set.lit(n ? '#3b7dd8' : '#e2504a'), { volume: 0.4 })]).flat(), ...drifts(set, snow)];

const sunflowers: Land = (set) => [
  ...farHills(set), ...ground(set, grassOf(set, '#8cba58')),
  ...[[16, 0.02, 0.09, 0.7, 1.6], [11, 0.16, 0.13, 0.45, 0.8], [8, 0.36, 0.19, 0.2, 0]].map(([many = 0, y = 0, tall = 0, depth = 0, blur = 0], row) => softly(blur, Array.from({ length: many }, (_, n) => ({ even: (n + 0.5 + (set.chance('sun', row, n) - 0.5) * 0.5) / many, n })).filter(({ even }) => row < 2 || Math.abs(even - 0.5) > 0.2).flatMap(({ even, n }) => prop(set, { art: '🌻', x: even, y: y + set.chance('row', row, n) * 0.06, tall, depth })))),
  ...tufts(set, '#7ca04b'),
];

const deepSea = (light: Parameters<NonNullable<Place['light']>>[0]) => {
  const dark = light.dark;
  return { ...light, sky: dark ? ['#123a6e', '#0f2f62', '#0b2350'] as const : ['#7fdcea', '#35a5d0', '#1b6fae'] as const, ambient: dark ? '#7c9cd0' : '#d2ecf4', onActors: dark ? '#b5c9ec' : '#ecf7fa', haze: dark ? '#1d4c86' : '#4fb3d6', sun: null, stars: 0, shadow: '#0c2f66' };
};

export const nature: Readonly<Record<string, Place>> = {
  meadow: { land: meadow }, forest: { land: wood(['🌲', '🌲', '🌳'], '#86b866') }, 'bamboo-forest': { land: bamboo, cloudless: true }, jungle: { land: jungle }, snowfield: { land: snowfield }, polar: { land: floes, water: [-0.1, 0.16] },
  sea: { land: sea, water: [0.02, 1] }, underwater: { land: reef, cloudless: true, light: deepSea }, beach: { land: beach, water: [0.02, 0.3] }, island: { land: island, water: [0.02, 0.16] }, desert: { land: desert }, oasis: { land: oasis }, savanna: { land: savanna }, mountains: { land: mountains }, canyon: { land: canyon },
  'sunflower-field': { land: sunflowers }, lake: { land: waterside('#5aa9d6'), water: [0.04, 0.42] }, river: { land: river }, swamp: { land: swamp }, waterfall: { land: waterfall }, volcano: { land: volcano },
  cave: { land: cave, cloudless: true, light: (light) => ({ ...light, ambient: mix(light.ambient, '#8a7fb0', 0.35), onActors: mix(light.onActors, '#c9c0e6', 0.3), haze: '#5f5470', shadow: '#1d1538' }) },
  'ice-rink': { land: iceRink }, 'ski-slope': { land: skiSlope },
};
