import { mix } from '../art/colour.ts';
import type { Mark } from '../marks.ts';
import type { FilmSet } from './film-set.ts';
import type { Place } from './place.ts';
import { type Prop, props } from './props.ts';
import { pendant, room, shelves } from './rooms.ts';
import { box, down, ellipse, glow, line, path, polygon } from './shapes.ts';

type Land = Place['land'];

/** A picture, board or sign on the wall, by parts of the picture's width and of the wall's height. */
const board = (set: FilmSet, x: number, y: number, wide: number, tall: number, fill: string, frame = '#c79a6c'): Mark[] => {
  const [left, top, across, high] = [(x - wide / 2) * set.width, y * set.horizon, wide * set.width, tall * set.horizon];
  return [path(box(left - 9, top - 9, across + 18, high + 18, 8), set.lit(frame), { volume: 0.5 }), path(box(left, top, across, high, 4), set.lit(fill), { volume: 0.15 })];
};
const painting = (set: FilmSet, x: number, y: number, wide: number, tall: number, sky: string, hill: string): Mark[] => {
  const [left, top, across, high] = [(x - wide / 2) * set.width, y * set.horizon, wide * set.width, tall * set.horizon];
  return [...board(set, x, y, wide, tall, sky, '#d8b06a'), path(`M${left} ${top + high}v${-high * 0.34}q${across * 0.25} ${-high * 0.3} ${across * 0.5} ${-high * 0.06}t${across * 0.5} ${-high * 0.06}v${high * 0.46}Z`, set.lit(hill)), path(ellipse(left + across * 0.72, top + high * 0.28, high * 0.11, high * 0.11), set.lit('#fff1c9'))];
};
const counter = (set: FilmSet, colour: string, top: string): Mark[] => [path(box(-6, set.horizon - set.height * 0.15, set.width + 12, set.height * 0.17), down(set.horizon - set.height * 0.15, set.horizon, [0, set.lit(colour, 0.1)], [1, set.lit(mix(colour, '#3a2c5c', 0.14), 0.1)])), ...[0.2, 0.4, 0.6, 0.8].map((x) => line(`M${x * set.width} ${set.horizon - set.height * 0.13}V${set.horizon - 8}`, set.lit('#6d5a72'), 2, 0.3)), path(box(-8, set.horizon - set.height * 0.168, set.width + 16, set.height * 0.026, 6), set.lit(top), { volume: 0.5 })];
const tiles = (set: FilmSet, colour: string, from: number, to: number): Mark[] => [path(box(0, from, set.width, to - from), set.lit(colour)), ...Array.from({ length: Math.floor((to - from) / 46) }, (_, n) => line(`M0 ${from + n * 46}H${set.width}`, '#ffffff', 2, 0.5)), ...Array.from({ length: 21 }, (_, n) => line(`M${n * 50} ${from}V${to}`, '#ffffff', 2, 0.5))];
const shelf = (x: number, tall: number, arts: readonly string[]): Prop[] => arts.map((art, n) => ({ art, x: x + n * 0.075, y: 0, tall, lies: false }));
const raised = (all: readonly Prop[], by: number): Prop[] => all.map((each) => ({ ...each, y: each.y - by, depth: 0.22 }));

const curtains = (set: FilmSet, colour: string): Mark[] => [0, 1].flatMap((right) => Array.from({ length: 4 }, (_, n): Mark => {
  const wide = set.width * 0.055;
  const x = right ? set.width - wide * (n + 1) : n * wide;
  return path(`M${x} -6h${wide}q${right ? -8 : 8} ${set.horizon * 0.5} ${right ? 6 : -6} ${set.horizon + 18}h${-wide}Z`, set.lit(mix(colour, '#2b0f2c', n % 2 ? 0.26 : 0.08)), { volume: 0.6 });
}));

const theatre: Land = (set) => [
  path(box(0, 0, set.width, set.horizon + 4), down(0, set.horizon, [0, '#2b1f4c'], [1, '#4f3a78'])), ...[0.22, 0.5, 0.78].map((x) => path(polygon([[x * set.width - 14, -4], [x * set.width + 14, -4], [(x - 0.5) * 0.5 * set.width + set.width / 2 + 170, set.height * 0.9], [(x - 0.5) * 0.5 * set.width + set.width / 2 - 170, set.height * 0.9]]), down(0, set.height * 0.9, [0, 'rgba(255,240,200,0.42)'], [1, 'rgba(255,240,200,0)']))),
  path(box(0, set.horizon, set.width, set.ground + 4), down(set.horizon, set.height, [0, '#c48a5c'], [1, '#8a5a48'])), ...Array.from({ length: 9 }, (_, n) => line(`M${n * set.width / 8} ${set.horizon}L${set.width / 2 + (n / 8 - 0.5) * set.width * 2.1} ${set.height}`, '#5b3440', 2, 0.35)), path(box(0, set.horizon, set.width, set.ground), glow(set.width / 2, set.horizon + set.ground * 0.5, set.width * 0.44, [0, 'rgba(255,236,190,0.6)'], [1, 'rgba(255,236,190,0)'])),
  ...curtains(set, '#c23a4c'), ...Array.from({ length: 9 }, (_, n) => path(`M${n * set.width / 9} -6h${set.width / 9}v${set.height * 0.07}a${set.width / 18} ${set.height * 0.05} 0 0 1 ${-set.width / 9} 0Z`, n % 2 ? '#b5334a' : '#cb4458', { volume: 0.5 })),
];

const arches = (set: FilmSet, colour: string, glass: readonly string[] | null, many = 3): Mark[] => Array.from({ length: many }, (_, n) => {
  const [x, wide, top, foot] = [((n + 0.5) / many) * set.width, (set.width / many) * 0.4, set.horizon * 0.14, set.horizon * 0.78];
  const arch = (grow: number) => `M${x - wide / 2 - grow} ${foot + grow}V${top + wide / 2}a${wide / 2 + grow} ${wide / 2 + grow} 0 0 1 ${wide + 2 * grow} 0V${foot + grow}Z`;
  const panes = (glass ?? []).map((tint, k) => path(box(x - wide * 0.42, top + wide * 0.3 + ((foot - top - wide * 0.4) / 5) * k, wide * 0.84, (foot - top - wide * 0.4) / 5 - 6, 5), tint, { opacity: 0.8 }));
  return [path(arch(12), set.lit(colour), { volume: 0.5 }), path(arch(0), down(top, foot, [0, set.light.sky[0]], [1, set.light.sky[2]])), ...panes, line(`M${x} ${top}V${foot}`, set.lit(colour), 6)];
}).flat();

const red = (set: FilmSet): Mark => path(polygon([[set.width * 0.42, set.horizon], [set.width * 0.58, set.horizon], [set.width * 0.76, set.height + 4], [set.width * 0.24, set.height + 4]]), set.lit('#b8404c'), { volume: 0.25, stroke: { colour: set.lit('#e0b35c'), width: 6 } });
const columns = (set: FilmSet, colour: string, xs: readonly number[]): Mark[] => xs.flatMap((x) => [path(box(x * set.width - 30, 0, 60, set.horizon + 16, 6), set.lit(colour), { volume: 0.8 }), path(box(x * set.width - 42, set.horizon - 8, 84, 34, 6), set.lit(mix(colour, '#ffffff', 0.2)), { volume: 0.5 })]);

const pool: Land = (set) => [
  ...room(set, { wall: '#d5ebee', floor: '#e9e2d4', kind: 'tiles', windows: [[0.24, 0.3], [0.76, 0.3]] }),
  path(polygon([[set.width * 0.14, set.horizon + set.ground * 0.2], [set.width * 0.86, set.horizon + set.ground * 0.2], [set.width * 1.1, set.height + 4], [set.width * -0.1, set.height + 4]]), down(set.horizon + set.ground * 0.2, set.height, [0, set.lit('#8fdcec')], [1, set.lit('#3fa9d6')]), { stroke: { colour: set.lit('#ffffff'), width: 12 } }),
  ...Array.from({ length: 20 }, (_, n) => line(`M${set.width * (0.14 + set.chance('ripple', n) * 0.62)} ${set.horizon + set.ground * (0.28 + set.chance('ripple-y', n) * 0.68)}q22 -10 44 0t44 0`, '#ffffff', 3.4, 0.45)),
];

const cabin: Land = (set) => [...room(set, { wall: '#e6e0d6', floor: '#9c97a6', kind: 'plain', dado: '#5f8fa8', windows: [[0.18, 0.24], [0.5, 0.24], [0.82, 0.24]] }), ...[0.06, 0.38, 0.7].map((x) => path(box(x * set.width, set.horizon - set.height * 0.12, set.width * 0.24, set.height * 0.15, 20), set.lit('#c8605a', 0.15), { volume: 0.7 })), line(`M-4 ${set.horizon * 0.08}H${set.width + 4}`, set.lit('#b9bcc6'), 9), ...[0.14, 0.34, 0.66, 0.86].map((x) => path(ellipse(x * set.width, set.horizon * 0.16, 17, 20), 'rgba(255,255,255,0)', { stroke: { colour: set.lit('#f4f0e8'), width: 7 } }))];

const factory: Land = (set) => [...room(set, { wall: '#b9c3cb', floor: '#a9a6ab', kind: 'stone', windows: [[0.2, 0.2], [0.8, 0.2]], props: [{ art: '⚙️', x: 0.5, y: -0.9, tall: 0.16, lies: false }, { art: '📦', x: 0.07, y: 0.22, tall: 0.17 }, { art: '📦', x: 0.93, y: 0.16, tall: 0.15 }] }), path(box(-6, set.horizon + set.ground * 0.06, set.width + 12, set.ground * 0.1, 10), set.lit('#5f6272'), { volume: 0.6 }), ...Array.from({ length: 12 }, (_, n) => path(ellipse(40 + n * 84, set.horizon + set.ground * 0.16, 14, 14), set.lit('#8f93a3'), { volume: 0.7 }))];

const land = (make: (set: FilmSet) => Parameters<typeof room>[1]): Land => (set) => room(set, make(set));

const builds: Readonly<Record<string, Land>> = {
  room: land(() => ({ wall: '#f0d9c0', floor: '#c99868', windows: [[0.24, 0.26]], rug: '#7fa8a0', props: [{ art: '🪴', x: 0.93, y: 0.14, tall: 0.24 }, { art: '🖼️', x: 0.7, y: -1.1, tall: 0.17, lies: false }] })),
  'living-room': land(() => ({ wall: '#dfe3d0', floor: '#c79468', windows: [[0.2, 0.26]], rug: '#e0b08a', props: [{ art: '🛋️', x: 0.7, y: 0.2, tall: 0.26 }, { art: '🪴', x: 0.94, y: 0.16, tall: 0.25 }, { art: '🖼️', x: 0.68, y: -1.14, tall: 0.15, lies: false }] })),
  bedroom: land(() => ({ wall: '#cfd4ea', floor: '#c9a07c', windows: [[0.74, 0.28]], rug: '#e8b7bf', props: [{ art: '🛏️', x: 0.16, y: 0.22, tall: 0.24 }, { art: '🧸', x: 0.94, y: 0.14, tall: 0.13 }, { art: '🖼️', x: 0.3, y: -1.14, tall: 0.14, lies: false }] })),
  kitchen: (set) => [...room(set, { wall: '#f3e6cf', floor: '#d6b493', kind: 'tiles', windows: [[0.5, 0.26]], onWall: [...tiles(set, '#cfe3df', set.horizon * 0.64, set.horizon), ...[0.13, 0.87].flatMap((x) => board(set, x, 0.08, 0.22, 0.3, '#8fb5a8', '#7fa598'))] }), ...counter(set, '#8fb5a8', '#f3e3c9'), ...props(set, raised([{ art: '🫖', x: 0.14, y: 0, tall: 0.1, lies: false }, { art: '🧺', x: 0.87, y: 0, tall: 0.11, lies: false }, { art: '🍳', x: 0.3, y: 0, tall: 0.07, lies: false }], 0.46))],
  bathroom: (set) => room(set, { wall: '#cfe6e8', floor: '#e6ecec', kind: 'tiles', windows: [[0.5, 0.2]], onWall: tiles(set, '#bfe0e4', set.horizon * 0.44, set.horizon), props: [{ art: '🛁', x: 0.2, y: 0.24, tall: 0.26 }, { art: '🪞', x: 0.84, y: -0.6, tall: 0.24, lies: false }, { art: '🧴', x: 0.94, y: 0.1, tall: 0.1 }], rug: '#f5c6c0' }),
  classroom: (set) => room(set, { wall: '#f3e9cf', floor: '#cfa377', dado: '#b9d0b4', windows: [[0.12, 0.18]], onWall: [...board(set, 0.56, 0.16, 0.54, 0.42, '#3f7a63'), line(`M${set.width * 0.4} ${set.horizon * 0.3}q20 -26 40 0t40 0t40 0`, '#f4f7ef', 4, 0.7), line(`M${set.width * 0.62} ${set.horizon * 0.44}h120m-120 -24h80`, '#f4f7ef', 4, 0.55)], props: [{ art: '🌍', x: 0.93, y: 0.06, tall: 0.13 }, { art: '📚', x: 0.08, y: 0.1, tall: 0.13 }] }),
  library: (set) => [...room(set, { wall: '#e6d3b8', floor: '#a97a55', windows: [[0.5, 0.24]] , rug: '#a85f58' }), ...shelves(set, { x: 0.16, wide: 0.34, tall: 0.56 }), ...shelves(set, { x: 0.84, wide: 0.34, tall: 0.56 }), ...pendant(set, 0.5, 0.09, '#3f7a63')],
  office: (set) => room(set, { wall: '#d6dde6', floor: '#a9a4ab', kind: 'plain', windows: [[0.26, 0.34]], onWall: board(set, 0.76, 0.2, 0.26, 0.3, '#fbfaf5', '#aab4c0'), props: [{ art: '🖥️', x: 0.8, y: -0.1, tall: 0.15, lies: false }, { art: '🗄️', x: 0.93, y: 0.12, tall: 0.2 }, { art: '🪴', x: 0.06, y: 0.16, tall: 0.24 }] }),
  laboratory: (set) => [...room(set, { wall: '#dcecee', floor: '#cfd6da', kind: 'tiles', windows: [[0.3, 0.26]], onWall: board(set, 0.76, 0.16, 0.24, 0.3, '#eef7f4', '#9fb8bd') }), ...counter(set, '#e6eef0', '#9ec6cc'), ...props(set, raised([{ art: '🔬', x: 0.1, y: 0, tall: 0.14, lies: false }, { art: '⚗️', x: 0.88, y: 0, tall: 0.13, lies: false }, { art: '🧪', x: 0.78, y: 0, tall: 0.1, lies: false }], 0.46))],
  hospital: (set) => room(set, { wall: '#d9ede6', floor: '#d3dcdc', kind: 'tiles', dado: '#bfe0d6', windows: [[0.7, 0.26]], onWall: [path(`${box(set.width * 0.36, set.horizon * 0.2, 22, 74, 5)}${box(set.width * 0.36 - 26, set.horizon * 0.2 + 26, 74, 22, 5)}`, set.lit('#e2675f'), { volume: 0.4 })], props: [{ art: '🛏️', x: 0.14, y: 0.22, tall: 0.23 }, { art: '🩺', x: 0.94, y: -0.5, tall: 0.12, lies: false }] }),
  stage: theatre,
  cafe: (set) => [...room(set, { wall: '#e9d3b5', floor: '#a9764f', dado: '#7a9a86', windows: [[0.24, 0.32]], onWall: board(set, 0.76, 0.14, 0.26, 0.34, '#4a4550'), props: [{ art: '🪑', x: 0.07, y: 0.2, tall: 0.23 }, { art: '🪴', x: 0.94, y: 0.14, tall: 0.23 }, { art: '☕', x: 0.76, y: -1.2, tall: 0.09, lies: false }] }), ...[0.4, 0.6].flatMap((x) => pendant(set, x, 0.1, '#d98a4f'))],
  restaurant: (set) => [...room(set, { wall: '#e8c9b0', floor: '#8f5f4c', dado: '#a5504a', windows: [[0.5, 0.3]], onWall: [...painting(set, 0.17, 0.2, 0.18, 0.3, '#f3ddb3', '#8fae7f'), ...painting(set, 0.83, 0.2, 0.18, 0.3, '#cfe0ea', '#d98a5f')] }), ...[0.25, 0.5, 0.75].flatMap((x) => pendant(set, x, 0.07, '#c8504a'))],
  shop: (set) => [...room(set, { wall: '#f0e2cf', floor: '#d9c7b4', kind: 'tiles' }), ...[0.17, 0.5, 0.83].flatMap((x) => [path(box((x - 0.14) * set.width, set.horizon * 0.2, set.width * 0.28, set.horizon * 0.82, 8), set.lit('#c79a6c', 0.15), { volume: 0.3 }), ...[0.46, 0.73].map((y) => path(box((x - 0.13) * set.width, set.horizon * y, set.width * 0.26, 10, 3), set.lit('#f3e3c9', 0.1)))]), ...props(set, [...raised(shelf(0.1, 0.1, ['🧸', '🎁', '📚']), 1.06), ...raised(shelf(0.43, 0.1, ['🧴', '🥫', '🍞']), 1.06), ...raised(shelf(0.76, 0.1, ['👟', '👒', '👜']), 1.06), ...raised(shelf(0.1, 0.1, ['🍎', '🍋', '🥕']), 0.53), ...raised(shelf(0.43, 0.1, ['🧃', '🍪', '🥛']), 0.53), ...raised(shelf(0.76, 0.1, ['🪴', '🏺', '⏰']), 0.53)])],
  gym: (set) => room(set, { wall: '#e9dcc6', floor: '#d99f62', windows: [[0.2, 0.2], [0.8, 0.2]], dado: '#5f8fb0', onWall: [...board(set, 0.5, 0.1, 0.2, 0.3, '#fdfaf2', '#d8604f'), path(ellipse(set.width / 2, set.horizon * 0.42, 46, 12), 'rgba(255,255,255,0)', { stroke: { colour: set.lit('#e2674a'), width: 8 } })], props: [{ art: '🏀', x: 0.06, y: 0.16, tall: 0.08 }, { art: '⚽', x: 0.94, y: 0.18, tall: 0.08 }] }),
  pool,
  museum: (set) => room(set, { wall: '#efe9df', floor: '#cbbfb2', kind: 'stone', onWall: [...painting(set, 0.2, 0.22, 0.24, 0.36, '#bcd6e6', '#7fa58f'), ...painting(set, 0.5, 0.18, 0.2, 0.44, '#f0c9a0', '#a56a78'), ...painting(set, 0.8, 0.22, 0.24, 0.36, '#d6cbe8', '#5f7fa8')], props: [{ art: '🏺', x: 0.94, y: 0.14, tall: 0.2 }, { art: '🗿', x: 0.06, y: 0.14, tall: 0.22 }] }),
  church: (set) => [...room(set, { wall: '#e9dfd0', floor: '#cbb9a8', kind: 'stone', onWall: arches(set, '#f7f0e4', ['#e58a7a', '#f2c96a', '#7fb7d8', '#9ccf9a', '#c9a2dc']) }), red(set), ...columns(set, '#f1e9dc', [0.02, 0.335, 0.665, 0.98]), ...[0.12, 0.88].map((x) => path(box(x * set.width - 90, set.horizon + set.ground * 0.14, 180, set.ground * 0.2, 10), set.lit('#9a6a48'), { volume: 0.6 }))],
  'castle-hall': (set) => [...room(set, { wall: '#b5aebb', floor: '#9c94a3', kind: 'stone', onWall: [...Array.from({ length: 9 }, (_, n) => line(`M0 ${n * set.horizon / 8}H${set.width}`, set.lit('#7d7490'), 3, 0.25)), ...arches(set, '#cdc6d3', null)] }), red(set), ...[0.335, 0.665].map((x) => path(`M${x * set.width - 44} ${set.horizon * 0.1}h88v${set.horizon * 0.46}l-44 -34l-44 34Z`, set.lit(x < 0.5 ? '#b8404c' : '#3f5fa8'), { volume: 0.4, stroke: { colour: set.lit('#e0b35c'), width: 5 } })), ...columns(set, '#cdc6d3', [0.01, 0.99])],
  'factory-floor': factory, 'train-cabin': cabin,
};

export const indoors: Readonly<Record<string, Place>> = Object.fromEntries(Object.entries(builds).map(([id, land]) => [id, { land, indoors: true, cloudless: true }]));
