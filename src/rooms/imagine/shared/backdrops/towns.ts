import { mix } from '../art/colour.ts';
import type { Mark } from '../marks.ts';
import type { FilmSet } from './film-set.ts';
import { frame, treeRow } from './growth.ts';
import { grassOf, ground, hills, lane, peaks, pebbles, snow, strew, tufts } from './land.ts';
import { carpet } from './nature.ts';
import type { Place } from './place.ts';
import { type Prop, props, softly } from './props.ts';
import { box, down, ellipse, line, path, polygon, ridge } from './shapes.ts';
import { blocks, fence, hanok, lamp } from './town.ts';
import { water, waves } from './water.ts';

type Land = Place['land'];
const at = (set: FilmSet, part: number): number => set.horizon + set.ground * part;
const white = (set: FilmSet, colour: string): string => (set.snowy ? mix(colour, '#ffffff', 0.6) : colour);
const street = '#b9b4bd';

const skyline = (set: FilmSet, tall = 0.4): Mark[] => [
  softly(4, blocks(set, { name: 'far', foot: set.horizon + 6, tall, many: 11, depth: 0.95 })),
  softly(1.6, blocks(set, { name: 'near', foot: set.horizon + 8, tall: tall * 0.72, many: 8, depth: 0.55 })),
];

const city: Land = (set) => [...skyline(set, 0.5), ...ground(set, white(set, street), { bend: 0 }), treeRow(set, { arts: ['🌳'], many: 8, y: 0.06, tall: 0.11, depth: 0.35, open: 0.3, blur: 0.8, name: 'trees' }), path(box(-4, at(set, 0.1), set.width + 8, set.ground * 0.05, 6), set.lit('#d9d3d6', 0.1), { volume: 0.4 })];

const shops: Land = (set) => [
  softly(3, blocks(set, { name: 'far', foot: set.horizon + 6, tall: 0.46, many: 9, depth: 0.8 })),
  ...ground(set, white(set, '#cdc4c0'), { bend: 0 }),
  softly(1.2, [...fronts(set, 5), ...lamp(set, set.width * 0.05, at(set, 0.24), set.height * 0.36), ...lamp(set, set.width * 0.95, at(set, 0.24), set.height * 0.36)]),
  path(box(-4, at(set, 0.6), set.width + 8, set.ground * 0.44), down(at(set, 0.6), set.height, [0, set.lit('#8f8a99')], [1, set.lit('#77728a')])), path(box(-4, at(set, 0.565), set.width + 8, set.ground * 0.045, 5), set.lit('#e3dcd8'), { volume: 0.5 }),
  ...[0, 1, 2, 3, 4].map((n) => path(box(set.width * (0.04 + n * 0.21), at(set, 0.79), set.width * 0.1, set.ground * 0.028, 4), set.lit('#f6f0e4'), { opacity: 0.8 })),
];

/** Shops side by side, with awnings. */
function fronts(set: FilmSet, many: number): Mark[] {
  const wide = set.width / many;
  return Array.from({ length: many }, (_, n) => {
    const [x, foot, high] = [n * wide + 4, at(set, 0.1), set.height * (0.25 + set.chance('front', n) * 0.1)];
    const wall = ['#f0c9b4', '#f3e2bd', '#c9dcd3', '#d6cfe8', '#f2cfd3'][n % 5] ?? '#f3e2bd';
    const awning = ['#d9604f', '#3f8f86', '#d99a3c', '#5a78b8', '#c8678e'][n % 5] ?? '#d9604f';
    const dark = set.light.dark;
    return [
      path(box(x, foot - high, wide - 8, high, 8), set.lit(wall, 0.28), { volume: 0.4 }),
      path(`${box(x + wide * 0.16, foot - high + 18, wide * 0.22, high * 0.24, 5)}${box(x + wide * 0.56, foot - high + 18, wide * 0.22, high * 0.24, 5)}`, dark ? '#ffd98a' : set.lit('#9cc0d8', 0.3)),
      path(box(x + wide * 0.1, foot - high * 0.42, wide * 0.48, high * 0.36, 4), dark ? '#ffe0a0' : set.lit('#8fb2cf', 0.25)), path(box(x + wide * 0.66, foot - high * 0.44, wide * 0.2, high * 0.44, 4), set.lit(mix(awning, '#3b2a4c', 0.35), 0.2)),
      ...Array.from({ length: 6 }, (__, strip) => path(`M${x + strip * (wide - 8) / 6} ${foot - high * 0.6}h${(wide - 8) / 6}v${high * 0.13}a${(wide - 8) / 12} ${high * 0.06} 0 0 1 ${-(wide - 8) / 6} 0Z`, set.lit(strip % 2 ? '#fbf3e4' : awning, 0.2), { volume: 0.3 })),
    ];
  }).flat();
}

const road: Land = (set) => [
  hills(set, { y: 0.6, rise: 0.14, bumps: 2, colour: set.snowy ? '#dfe8f4' : '#86bfa0', depth: 0.9, name: 'far' }), hills(set, { y: 0.61, rise: 0.08, bumps: 3, colour: grassOf(set, '#7fbf78'), depth: 0.5, name: 'near' }),
  ...ground(set, grassOf(set)), treeRow(set, { arts: ['🌳', '🌲'], many: 8, y: 0.03, tall: 0.17, depth: 0.55, open: 0.26, blur: 1.6, name: 'trees' }), ...tufts(set, grassOf(set)),
  path(box(-4, at(set, 0.3), set.width + 8, set.ground * 0.56), down(at(set, 0.3), at(set, 0.86), [0, set.lit('#a19cab', 0.15)], [1, set.lit('#86818f')])),
  ...[0.3, 0.84].map((part) => path(box(-4, at(set, part), set.width + 8, set.ground * 0.024), set.lit('#efe8dc'))), ...[0, 1, 2, 3, 4].map((n) => path(box(set.width * (0.03 + n * 0.21), at(set, 0.56), set.width * 0.11, set.ground * 0.03, 4), set.lit('#f7e7b4'))),
];

const parking: Land = (set) => [...skyline(set, 0.34), ...ground(set, '#a5a1ad', { bend: 0 }), ...Array.from({ length: 7 }, (_, n) => { const far = (n / 6) * set.width; return line(`M${far} ${at(set, 0.14)}L${set.width / 2 + (far - set.width / 2) * 1.7} ${at(set, 0.8)}`, set.lit('#f4efe4'), 7, 0.85); }), softly(1, props(set, [{ art: '🚙', x: 0.1, y: 0.16, tall: 0.1, depth: 0.35 }, { art: '🚗', x: 0.9, y: 0.14, tall: 0.09, depth: 0.4, flip: true, dye: '#7fb7ea' }]))];

const bridge: Land = (set) => [
  hills(set, { y: 0.6, rise: 0.12, bumps: 3, colour: '#86bfa0', depth: 0.9, name: 'far' }), softly(2.4, blocks(set, { name: 'far', foot: set.horizon + 4, tall: 0.22, many: 12, depth: 0.85 })),
  ...water(set, { from: set.horizon, to: at(set, 0.4), colour: '#4f9fce' }),
  ...[0.16, 0.84].map((x) => path(box(x * set.width - 15, set.height * 0.16, 30, at(set, 0.34) - set.height * 0.16, 8), set.lit('#d8705a', 0.2), { volume: 0.6 })),
  line(`M-20 ${set.height * 0.34}Q${set.width * 0.06} ${set.height * 0.3} ${set.width * 0.16} ${set.height * 0.18}Q${set.width * 0.5} ${set.height * 0.62} ${set.width * 0.84} ${set.height * 0.18}Q${set.width * 0.94} ${set.height * 0.3} ${set.width + 20} ${set.height * 0.34}`, set.lit('#d8705a', 0.2), 9),
  ...Array.from({ length: 15 }, (_, n) => { const part = (n + 1) / 16; const way = Math.abs((part - 0.5) / 0.34); return way > 1 ? [] : [line(`M${set.width * part} ${set.height * (0.4 - 0.22 * way ** 2)}V${at(set, 0.3)}`, set.lit('#c9604e', 0.25), 3)]; }).flat(),
  path(box(-4, at(set, 0.3), set.width + 8, set.ground * 0.72), down(at(set, 0.3), set.height, [0, set.lit(white(set, '#b9b2b8'), 0.1)], [1, set.lit(white(set, '#9a93a3'))])), path(box(-4, at(set, 0.27), set.width + 8, set.ground * 0.06, 6), set.lit('#d8705a', 0.1), { volume: 0.5 }),
  ...[0, 1, 2, 3, 4].map((n) => path(box(set.width * (0.03 + n * 0.21), at(set, 0.66), set.width * 0.11, set.ground * 0.03, 4), set.lit('#f7e7b4'))),
];

const planks = (set: FilmSet, from: number, colour: string): Mark[] => [
  path(box(-4, from, set.width + 8, set.height - from + 4), down(from, set.height, [0, set.lit(mix(colour, '#ffffff', 0.14))], [1, set.lit(mix(colour, '#2d2050', 0.14))])),
  ...Array.from({ length: 6 }, (_, n) => line(`M0 ${(from + (set.height - from) * ((n + 1) / 6) ** 1.5).toFixed(1)}H${set.width}`, set.lit(mix(colour, '#3b2450', 0.35)), 2.6, 0.5)), path(box(-4, from - 5, set.width + 8, 13, 5), set.lit(mix(colour, '#ffffff', 0.3)), { volume: 0.5 }),
];

const harbour: Land = (set) => [
  hills(set, { y: 0.6, rise: 0.12, bumps: 2, colour: '#86b7a6', depth: 0.85, name: 'far' }), softly(2, blocks(set, { name: 'far', foot: set.horizon + 4, tall: 0.13, many: 15, depth: 0.65 })),
  ...water(set, { from: set.horizon, to: at(set, 0.52), colour: '#4a9fcb' }), softly(1, props(set, [{ art: '⛵', x: 0.15, y: 0.26, tall: 0.2, depth: 0.35, lies: false }, { art: '🛥️', x: 0.87, y: 0.2, tall: 0.09, depth: 0.4, lies: false }])),
  ...waves(set, { from: at(set, 0.24), to: at(set, 0.5), colour: '#4a9fcb', rows: 2 }), ...planks(set, at(set, 0.5), '#b98d67'),
  ...[0.07, 0.93].map((x) => path(box(x * set.width - 13, at(set, 0.38), 26, set.ground * 0.18, 10), set.lit('#8a6248'), { volume: 0.7 })),
];

const airport: Land = (set) => [
  hills(set, { y: 0.6, rise: 0.06, bumps: 3, colour: '#8fbf9a', depth: 0.9, name: 'far' }),
  softly(1.4, [path(ridge([[set.width * 0.3, set.horizon - set.height * 0.05], [set.width * 0.5, set.horizon - set.height * 0.12], [set.width * 0.8, set.horizon - set.height * 0.1], [set.width * 1.04, set.horizon - set.height * 0.05]], set.horizon + 8), set.lit('#d6dbe6', 0.5), { volume: 0.5 }), path(box(set.width * 0.36, set.horizon - set.height * 0.05, set.width * 0.7, set.height * 0.04, 6), set.lit('#86b4d3', 0.5)), path(box(set.width * 0.18, set.horizon - set.height * 0.22, 26, set.height * 0.23), set.lit('#e2dfe6', 0.5), { volume: 0.5 }), path(box(set.width * 0.18 - 24, set.horizon - set.height * 0.26, 74, 46, 12), set.lit('#7fa9c9', 0.45), { volume: 0.5 })]),
  ...ground(set, white(set, '#aeaab4'), { bend: 0 }), path(box(-4, set.horizon + 2, set.width + 8, set.ground * 0.1), set.lit(grassOf(set, '#93c47c'), 0.3)), lane(set, '#8b8796', { wide: 0.9, narrow: 0.1 }),
  ...[0.2, 0.4, 0.66].map((part) => path(polygon([[set.width * (0.5 - 0.012 * (0.6 + part * 2)), at(set, part)], [set.width * (0.5 + 0.012 * (0.6 + part * 2)), at(set, part)], [set.width * (0.5 + 0.014 * (0.9 + part * 2)), at(set, part + 0.12)], [set.width * (0.5 - 0.014 * (0.9 + part * 2)), at(set, part + 0.12)]]), set.lit('#fbf5e6'))),
];

const station: Land = (set) => [
  ...skyline(set, 0.3), ...ground(set, '#9c96a0', { bend: 0 }), ...[0.16, 0.3].map((part) => line(`M-4 ${at(set, part)}H${set.width + 4}`, set.lit('#6f6880'), 6)), ...Array.from({ length: 22 }, (_, n) => path(box(n * 48, at(set, 0.14), 14, set.ground * 0.19, 3), set.lit('#8a6f5f', 0.15), { opacity: 0.8 })),
  softly(1, props(set, [{ art: '🚃', x: 0.14, y: 0.28, tall: 0.19, depth: 0.25, dye: '#5fa58f' }, { art: '🚃', x: 0.36, y: 0.28, tall: 0.19, depth: 0.25, dye: '#5fa58f' }])),
  path(box(-4, at(set, 0.42), set.width + 8, set.ground * 0.6), down(at(set, 0.42), set.height, [0, set.lit('#d9d2cd')], [1, set.lit('#bdb4b6')])), path(box(-4, at(set, 0.455), set.width + 8, set.ground * 0.035), set.lit('#f2c94c')), path(box(-4, at(set, 0.4), set.width + 8, set.ground * 0.04, 4), set.lit('#efe9e4'), { volume: 0.5 }),
];

const market: Land = (set) => [
  softly(3, blocks(set, { name: 'far', foot: set.horizon + 6, tall: 0.32, many: 10, depth: 0.85 })), ...ground(set, white(set, '#d8c7b4'), { bend: 0 }),
  ...[0.02, 0.26, 0.56, 0.8].flatMap((x, n) => stall(set, x * set.width, set.width * 0.19, n)),
  line(`M-10 ${set.height * 0.2}Q${set.width * 0.25} ${set.height * 0.3} ${set.width * 0.5} ${set.height * 0.2}T${set.width + 10} ${set.height * 0.2}`, set.lit('#6d5a66'), 2.4), ...Array.from({ length: 11 }, (_, n) => path(ellipse(set.width * (0.03 + n * 0.094), set.height * (0.23 + 0.035 * Math.sin(((n % 5.3) / 5.3) * Math.PI)), 11, 13), set.light.dark ? '#ffd98a' : set.lit(['#e8695a', '#f2c14e', '#5fa58f'][n % 3] ?? '#e8695a'), { volume: 0.6 })),
];

function stall(set: FilmSet, x: number, wide: number, n: number): Mark[] {
  const [foot, high] = [at(set, 0.16), set.height * 0.28];
  const colour = ['#d9604f', '#3f8f86', '#d99a3c', '#5a78b8'][n % 4] ?? '#d9604f';
  const fruit = ['🍎', '🥬', '🍊', '🐟', '🍇', '🥕', '🍋', '🌽'];
  const goods: Prop[] = [0.22, 0.5, 0.78].map((part, k) => ({ art: fruit[(n * 2 + k) % fruit.length] ?? '🍎', x: (x + wide * part) / set.width, y: (foot - high * 0.36 - set.horizon) / set.ground, tall: 0.052, depth: 0.2, lies: false }));
  return [
    path(`${box(x + 6, foot - high, 8, high, 3)}${box(x + wide - 14, foot - high, 8, high, 3)}`, set.lit('#8a6248', 0.2)), path(box(x, foot - high * 0.36, wide, high * 0.36, 6), set.lit('#b98d67', 0.2), { volume: 0.5 }), ...props(set, goods), path(box(x - 3, foot - high * 0.38, wide + 6, 10, 4), set.lit('#d9b08a', 0.15), { volume: 0.4 }),
    ...Array.from({ length: 7 }, (_, strip) => path(`M${x - 10 + (strip * (wide + 20)) / 7} ${foot - high * 1.12}h${(wide + 20) / 7}v${high * 0.26}a${(wide + 20) / 14} ${high * 0.08} 0 0 1 ${-(wide + 20) / 7} 0Z`, set.lit(strip % 2 ? '#fdf6e8' : colour, 0.16), { volume: 0.3 })),
  ];
}

const village: Land = (set) => [
  hills(set, { y: 0.6, rise: 0.16, bumps: 2, colour: set.snowy ? '#dfe8f4' : '#86bfa0', depth: 0.9, name: 'far' }), hills(set, { y: 0.61, rise: 0.08, bumps: 3, colour: grassOf(set, '#7fbf78'), depth: 0.55, name: 'near' }),
  ...ground(set, grassOf(set)), softly(1.6, props(set, [{ art: '🏠', x: 0.3, y: 0.02, tall: 0.13, depth: 0.6 }, { art: '🏡', x: 0.66, y: 0.03, tall: 0.14, depth: 0.55, flip: true }])), lane(set, white(set, '#e0c99d'), { from: 0.46, to: 0.56, wide: 0.4 }), softly(1, props(set, [{ art: '🏡', x: 0.1, y: 0.16, tall: 0.25, depth: 0.35 }, { art: '🏠', x: 0.91, y: 0.14, tall: 0.23, depth: 0.35, flip: true }])), ...carpet(set, 12),
];

const old = { roof: '#5d6070', wall: '#f3e8d2', post: '#8a5a3c' };
const hanokVillage: Land = (set) => [
  ...peaks(set, { y: 0.6, rise: 0.26, many: 3, colour: '#8fa9b8', depth: 0.9, name: 'far', cap: set.snowy ? snow : null }), hills(set, { y: 0.61, rise: 0.1, bumps: 3, colour: grassOf(set, '#7fae82'), depth: 0.6, name: 'near' }), treeRow(set, { arts: ['🌲', '🌳'], many: 8, y: 0, tall: 0.13, depth: 0.55, blur: 2, name: 'trees' }),
  ...ground(set, white(set, '#dcc8a2')), softly(1.6, [...hanok(set, { ...roofOf(set), x: set.width * 0.5, foot: at(set, 0.05), wide: 220, depth: 0.5 })]), softly(1, [...hanok(set, { ...roofOf(set), x: set.width * 0.1, foot: at(set, 0.2), wide: 330, depth: 0.3 }), ...hanok(set, { ...roofOf(set), x: set.width * 0.92, foot: at(set, 0.17), wide: 300, depth: 0.32 })]),
  ...pebbles(set, '#b9a887', 14),
];
const roofOf = (set: FilmSet): typeof old => (set.snowy ? { ...old, roof: '#cfd8e6' } : old);

const court = (colours: typeof old, tiers: number, colour: string): Land => (set) => [
  ...peaks(set, { y: 0.6, rise: 0.28, many: 3, colour: '#8fa9b8', depth: 0.92, name: 'far', cap: set.snowy ? snow : null }), treeRow(set, { arts: ['🌲', '🌳'], many: 11, y: -0.01, tall: 0.17, depth: 0.7, blur: 2.4, name: 'trees' }), ...ground(set, white(set, colour), { bend: 2 }),
  softly(1.2, hanok(set, { ...colours, roof: set.snowy ? '#cfd8e6' : colours.roof, x: set.width * 0.5, foot: at(set, 0.13), wide: 520, depth: 0.36, tiers })), lane(set, white(set, mix(colour, '#ffffff', 0.3)), { wide: 0.5, narrow: 0.2 }), ...strew(set, 'slab', 10, (x, y, size) => [line(`M${x} ${y}h${70 * size}`, set.lit('#8f8692'), 2, 0.25)]),
];

const rooftop: Land = (set) => [...skyline(set, 0.36), ...ground(set, white(set, '#c9b9ae'), { bend: 0 }), path(box(-4, set.horizon - set.height * 0.045, set.width + 8, set.height * 0.07, 6), set.lit('#e3d3c4', 0.15), { volume: 0.5 }), ...props(set, [{ art: '🪴', x: 0.07, y: 0.34, tall: 0.17, depth: 0.1 }, { art: '🪴', x: 0.94, y: 0.28, tall: 0.15, depth: 0.12 }]), line(`M-10 ${set.height * 0.17}Q${set.width * 0.5} ${set.height * 0.3} ${set.width + 10} ${set.height * 0.15}`, set.lit('#5b5066'), 2.4), ...Array.from({ length: 10 }, (_, n) => { const part = (n + 0.5) / 10; return path(ellipse(part * set.width, set.height * (0.17 + 0.26 * part * (1 - part)), 8, 10), set.light.dark ? '#ffe09a' : set.lit('#fdf0cf'), { volume: 0.5 }); })];

const stadium: Land = (set) => [
  path(ridge([[-20, set.height * 0.3], [set.width * 0.25, set.height * 0.36], [set.width * 0.75, set.height * 0.36], [set.width + 20, set.height * 0.3]], set.horizon + 20), down(set.height * 0.3, set.horizon, [0, set.lit('#8d93b5', 0.5)], [1, set.lit('#b3b6cf', 0.4)]), { volume: 0.3 }),
  softly(1.2, Array.from({ length: 360 }, (_, n) => path(ellipse(set.chance('fan-x', n) * set.width, set.height * 0.385 + Math.floor(set.chance('fan-y', n) * 8) * ((set.horizon - set.height * 0.4) / 8), 7, 7.5), set.lit(['#e8695a', '#f2c14e', '#5a78b8', '#fbf3e4', '#5fa58f', '#e8a0b0'][n % 6] ?? '#fbf3e4', 0.4)))),
  path(box(-4, set.horizon - 12, set.width + 8, 30, 4), set.lit('#4f5c93', 0.2), { volume: 0.4 }), ...ground(set, '#7cc062', { bend: 0 }), ...[0, 1, 2, 3].map((n) => path(polygon([[set.width * (n * 0.25 + 0.04), set.horizon + 16], [set.width * (n * 0.25 + 0.16), set.horizon + 16], [set.width * ((n * 0.25 + 0.16 - 0.5) * 1.9 + 0.5), set.height], [set.width * ((n * 0.25 + 0.04 - 0.5) * 1.9 + 0.5), set.height]]), set.lit('#8fcf70'), { opacity: 0.6 })),
  path(ellipse(set.width / 2, at(set, 0.62), set.width * 0.24, set.ground * 0.17), 'rgba(255,255,255,0)', { stroke: { colour: set.lit('#ffffff'), width: 5 }, opacity: 0.8 }), line(`M-4 ${at(set, 0.62)}H${set.width + 4}`, set.lit('#ffffff'), 5, 0.8),
  ...[0.08, 0.92].flatMap((x) => [path(box(x * set.width - 4, set.height * 0.12, 8, set.height * 0.26), set.lit('#6f7391', 0.4)), path(box(x * set.width - 40, set.height * 0.08, 80, 40, 6), set.lit('#f4f1e2', 0.1), { volume: 0.4 })]),
];

const tennis: Land = (set) => [treeRow(set, { arts: ['🌳'], many: 10, y: 0, tall: 0.2, depth: 0.6, blur: 2, name: 'trees' }), ...ground(set, '#6fb08a', { bend: 0 }), path(polygon([[set.width * 0.24, at(set, 0.12)], [set.width * 0.76, at(set, 0.12)], [set.width * 1.04, set.height], [set.width * -0.04, set.height]]), set.lit('#4f86b8'), { stroke: { colour: set.lit('#ffffff'), width: 6 } }), line(`M${set.width * 0.5} ${at(set, 0.12)}V${set.height}M${set.width * 0.16} ${at(set, 0.36)}H${set.width * 0.84}`, set.lit('#ffffff'), 5), path(box(set.width * 0.08, at(set, 0.18), set.width * 0.84, set.ground * 0.1, 3), set.lit('#f4f4f2'), { opacity: 0.5, stroke: { colour: set.lit('#ffffff'), width: 4 } })];

const golf: Land = (set) => [...hilly(set), ...ground(set, grassOf(set, '#86ca68')), path(ellipse(set.width * 0.5, at(set, 0.46), set.width * 0.42, set.ground * 0.3), set.lit(grassOf(set, '#a5dc80')), { volume: 0.25 }), path(ellipse(set.width * 0.9, at(set, 0.2), 96, 20), set.lit('#f4e2b8'), { volume: 0.5 }), ...props(set, [{ art: '⛳', x: 0.16, y: 0.3, tall: 0.24, depth: 0.15 }]), ...tufts(set, grassOf(set), 8)];
const hilly = (set: FilmSet): Mark[] => [hills(set, { y: 0.6, rise: 0.15, bumps: 2, colour: set.snowy ? '#dfe8f4' : '#86bfa0', depth: 0.9, name: 'far' }), hills(set, { y: 0.61, rise: 0.08, bumps: 3, colour: grassOf(set, '#7fbf78'), depth: 0.55, name: 'near' }), treeRow(set, { arts: ['🌳'], many: 8, y: 0, tall: 0.14, depth: 0.65, open: 0.3, blur: 2, name: 'trees' })];

const green = (things: readonly Prop[], extra: Land = () => []): Land => (set) => [...hilly(set), ...ground(set, grassOf(set)), ...extra(set), softly(1, props(set, things)), ...carpet(set, 14)];

const farm: Land = (set) => [
  ...hilly(set), ...ground(set, grassOf(set)),
  softly(1.4, [path(polygon([[set.width * 0.08, at(set, 0.08)], [set.width * 0.08, set.horizon - 110], [set.width * 0.13, set.horizon - 170], [set.width * 0.21, set.horizon - 196], [set.width * 0.29, set.horizon - 170], [set.width * 0.34, set.horizon - 110], [set.width * 0.34, at(set, 0.08)]]), set.lit('#cf5a4c', 0.35), { volume: 0.5 }), path(polygon([[set.width * 0.055, set.horizon - 104], [set.width * 0.11, set.horizon - 178], [set.width * 0.21, set.horizon - 214], [set.width * 0.31, set.horizon - 178], [set.width * 0.365, set.horizon - 104], [set.width * 0.335, set.horizon - 100], [set.width * 0.29, set.horizon - 158], [set.width * 0.21, set.horizon - 186], [set.width * 0.13, set.horizon - 158], [set.width * 0.085, set.horizon - 100]]), set.lit(white(set, '#8a4f4a'), 0.35), { volume: 0.4 }), path(box(set.width * 0.17, set.horizon - 70, set.width * 0.08, 100, 4), set.lit('#f6ece0', 0.35), { volume: 0.3 }), path(box(set.width * 0.37, set.horizon - 150, 60, 176, 28), set.lit('#c9c7d3', 0.4), { volume: 0.6 })]),
  ...fence(set, { y: at(set, 0.22), tall: set.height * 0.07, colour: '#f4ead8', depth: 0.25 }), ...carpet(set, 12), ...props(set, [{ art: '🌾', x: 0.94, y: 0.4, tall: 0.17, depth: 0.1 }, { art: '🎃', x: 0.06, y: 0.5, tall: 0.06, depth: 0.05 }]),
];

const paddies: Land = (set) => [
  ...peaks(set, { y: 0.6, rise: 0.24, many: 3, colour: '#7fa69a', depth: 0.85, name: 'far', cap: null }), hills(set, { y: 0.61, rise: 0.07, bumps: 3, colour: '#8fc07c', depth: 0.55, name: 'near' }), ...ground(set, set.season === 'autumn' ? '#e3bf57' : '#a5cf6a'),
  ...[0.06, 0.2, 0.4, 0.68].map((part, n) => path(ridge([[-20, at(set, part)], [set.width * 0.35, at(set, part) + 10 + n * 6], [set.width * 0.7, at(set, part) - 4], [set.width + 20, at(set, part) + 12]], at(set, part) + set.ground * (0.07 + n * 0.03)), down(at(set, part), at(set, part) + set.ground * 0.14, [0, mix(set.lit('#8fc9dc'), set.light.sky[2], 0.5)], [1, set.lit('#9fcf86')]), { opacity: 0.75 })), ...tufts(set, set.season === 'autumn' ? '#b98d2c' : '#6fa84a', 70),
];

const graves: Land = (set) => [hills(set, { y: 0.6, rise: 0.13, bumps: 2, colour: '#7d9a97', depth: 0.9, name: 'far' }), ...ground(set, grassOf(set, '#8aa878')), ...frame(set, ['🌲'], 0.4), ...[[0.1, 0.2, 0.8], [0.28, 0.08, 0.6], [0.74, 0.1, 0.64], [0.9, 0.26, 0.9], [0.56, 0.04, 0.5]].map(([x = 0, y = 0, size = 1]) => path(`M${x * set.width - 40 * size} ${at(set, y)}v${-70 * size}a${40 * size} ${40 * size} 0 0 1 ${80 * size} 0v${70 * size}Z`, set.lit('#b3b2bf', 0.6 * (1 - size)), { volume: 0.7 })), ...tufts(set, '#6d8a5f', 30)];

const campfire = (set: FilmSet): Mark[] => ['campfire', 'bonfire', 'fire'].some((id) => set.shown.has(id)) ? [] : [path(ellipse(set.width * 0.83, at(set, 0.5), 150, 60), { kind: 'radial', at: [set.width * 0.83, at(set, 0.5)], radius: 150, stops: [[0, 'rgba(255,190,90,0.55)'], [1, 'rgba(255,190,90,0)']] }), ...props(set, [{ art: '🪵', x: 0.83, y: 0.53, tall: 0.06, depth: 0 }, { art: '🔥', x: 0.83, y: 0.5, tall: 0.11, depth: 0, lies: false, glows: true }])];

export const towns: Readonly<Record<string, Place>> = {
  city: { land: city }, street: { land: shops }, road: { land: road }, 'parking-lot': { land: parking }, bridge: { land: bridge, water: [0.02, 0.24] }, harbour: { land: harbour, water: [0.02, 0.46] }, airport: { land: airport }, station: { land: station }, market: { land: market }, village: { land: village }, 'hanok-village': { land: hanokVillage },
  palace: { land: court({ roof: '#566074', wall: '#e9d9bf', post: '#b5493c' }, 2, '#d8ccb8') }, temple: { land: court({ roof: '#4f5a66', wall: '#e6dcc4', post: '#a5543f' }, 1, '#cfc4a8') },
  rooftop: { land: rooftop }, stadium: { land: stadium }, 'tennis-court': { land: tennis }, 'golf-course': { land: golf }, farm: { land: farm }, 'rice-field': { land: paddies }, graveyard: { land: graves },
  garden: { land: green([{ art: '🌷', x: 0.06, y: 0.3, tall: 0.13, depth: 0.1 }, { art: '🌻', x: 0.13, y: 0.2, tall: 0.19, depth: 0.2 }, { art: '🌷', x: 0.2, y: 0.26, tall: 0.11, depth: 0.15, dye: '#f7c948' }, { art: '🌻', x: 0.88, y: 0.18, tall: 0.2, depth: 0.2, flip: true }, { art: '🌷', x: 0.95, y: 0.3, tall: 0.13, depth: 0.1, dye: '#b58be0' }, { art: '🌷', x: 0.81, y: 0.27, tall: 0.1, depth: 0.15 }], (set) => fence(set, { y: at(set, 0.1), tall: set.height * 0.09, colour: '#fdf7ec', depth: 0.25, posts: 20 })) },
  park: { land: (set) => [...hilly(set), ...ground(set, grassOf(set)), ...frame(set, ['🌳'], 0.42), lane(set, white(set, '#ead9b6'), { from: 0.42, to: 0.5, wide: 0.5 }), ...lamp(set, set.width * 0.3, at(set, 0.14), set.height * 0.22), softly(0.8, props(set, [{ art: '⛲', x: 0.68, y: 0.1, tall: 0.14, depth: 0.4 }])), ...carpet(set, 14)] },
  zoo: { land: green([{ art: '🦒', x: 0.12, y: 0.1, tall: 0.26, depth: 0.4 }, { art: '🐘', x: 0.87, y: 0.09, tall: 0.17, depth: 0.42 }], (set) => fence(set, { y: at(set, 0.2), tall: set.height * 0.1, colour: '#b98d67', depth: 0.2, posts: 13 })) },
  playground: { land: green([{ art: '🛝', x: 0.13, y: 0.24, tall: 0.28, depth: 0.2 }, { art: '🎠', x: 0.88, y: 0.2, tall: 0.2, depth: 0.25 }], (set) => [path(ellipse(set.width / 2, at(set, 0.56), set.width * 0.5, set.ground * 0.34), set.lit('#efd9a8'), { volume: 0.2 })]) },
  'amusement-park': { land: green([{ art: '🎢', x: 0.5, y: 0.02, tall: 0.22, depth: 0.65 }, { art: '🎡', x: 0.16, y: 0.12, tall: 0.46, depth: 0.4 }, { art: '🎪', x: 0.85, y: 0.14, tall: 0.31, depth: 0.35 }], (set) => [lane(set, '#f2dcc0', { wide: 0.7, narrow: 0.12 })]) },
  'camp-site': { land: (set) => [hills(set, { y: 0.6, rise: 0.12, bumps: 3, colour: '#6fa58c', depth: 0.95, name: 'far' }), treeRow(set, { arts: ['🌲'], many: 14, y: 0, tall: 0.24, depth: 0.75, blur: 3, name: 'row' }), ...ground(set, grassOf(set, '#8fbd6c')), ...frame(set, ['🌲'], 0.42), softly(0.8, set.shown.has('tent') ? [] : props(set, [{ art: '⛺', x: 0.17, y: 0.26, tall: 0.22, depth: 0.2, dye: '#e59a4c' }])), ...campfire(set), ...carpet(set, 8)] },
  battlefield: { land: green([{ art: '🚩', x: 0.12, y: 0.2, tall: 0.24, depth: 0.25 }, { art: '🏰', x: 0.82, y: 0.04, tall: 0.26, depth: 0.6 }, { art: '🚩', x: 0.93, y: 0.28, tall: 0.18, depth: 0.2, flip: true }]) },
};
