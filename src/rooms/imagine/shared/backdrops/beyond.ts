import { mix } from '../art/colour.ts';
import type { Mark } from '../marks.ts';
import type { Daylight } from './daylight.ts';
import type { FilmSet } from './film-set.ts';
import { ground, hills, pebbles, strew } from './land.ts';
import type { Place } from './place.ts';
import { props, softly } from './props.ts';
import { box, down, ellipse, glow, path } from './shapes.ts';
import { puff, stars } from './sky.ts';

/** Beyond the air the sky is dark all day; the hour only colours its edge. */
function cosmos(set: FilmSet): Mark[] {
  const { width, height, light } = set;
  const edge = light.sky[2];
  return [
    path(box(0, 0, width, height), down(0, Math.min(height, set.horizon + 4), [0, '#0b1034'], [0.55, '#1b2054'], [1, mix('#3a2f6e', edge, 0.5)])),
    path(box(0, 0, width, height), glow(width * 0.74, height * 0.22, width * 0.6, [0, 'rgba(214,120,190,0.34)'], [0.5, 'rgba(120,90,200,0.16)'], [1, 'rgba(60,60,160,0)'])),
    path(box(0, 0, width, height), glow(width * 0.12, height * 0.6, width * 0.5, [0, 'rgba(70,150,220,0.3)'], [1, 'rgba(60,60,160,0)'])),
    ...stars({ ...set, horizon: height }, 120),
  ];
}

const ball = (x: number, y: number, r: number, colours: readonly [string, string], more: readonly Mark[] = []): Mark[] => [
  path(ellipse(x, y, r * 1.5, r * 1.5), glow(x, y, r * 1.5, [0.5, `${colours[0]}55`], [1, `${colours[0]}00`])), path(ellipse(x, y, r, r), down(y - r, y + r, [0, colours[0]], [1, colours[1]]), { volume: 0.9 }), ...more,
];

const space = (set: FilmSet): Mark[] => [
  ...ball(set.width * 0.84, set.height * 0.17, 76, ['#f2c48d', '#c9806c'], [path(ellipse(set.width * 0.84, set.height * 0.175, 128, 22), 'rgba(255,255,255,0)', { stroke: { colour: 'rgba(250,224,190,0.75)', width: 9 } })]),
  ...ball(set.width * 0.13, set.height * 0.8, 46, ['#9fd2e0', '#5a7fc4']),
  softly(2, ball(set.width * 0.2, set.height * 0.16, 22, ['#e9a9c4', '#9a63a8'])),
];

const craters = (set: FilmSet, colour: string): Mark[] => strew(set, 'crater', 9, (x, y, size) => [
  path(ellipse(x, y, 46 * size, 13 * size), set.lit(mix(colour, '#2c2556', 0.28), 0.1)), path(ellipse(x, y + 3.5 * size, 42 * size, 10 * size), set.lit(mix(colour, '#ffffff', 0.12), 0.1)),
]);

const moonland = (set: FilmSet): Mark[] => [
  ...props(set, [{ art: '🌍', x: 0.8, y: -1.06, tall: 0.17, depth: 0, lies: false }]),
  hills(set, { y: 0.66, rise: 0.09, bumps: 3, colour: '#b8b5c9', depth: 0.25, name: 'far' }),
  ...ground(set, '#cfccd9', { bend: 16 }), ...craters(set, '#cfccd9'), ...pebbles(set, '#b5b1c6', 14),
];

const marsland = (set: FilmSet): Mark[] => [
  hills(set, { y: 0.6, rise: 0.2, bumps: 2, colour: '#b9674c', depth: 0.8, name: 'far' }), hills(set, { y: 0.62, rise: 0.1, bumps: 3, colour: '#c97450', depth: 0.45, name: 'near' }),
  ...ground(set, '#d6855a', { bend: 14 }), ...craters(set, '#d6855a'), ...pebbles(set, '#a85a43', 22),
];

const bank = (set: FilmSet, name: string, y: number, size: number, colours: { readonly light: string; readonly shade: string }, many = 7): Mark[] => Array.from({ length: many }, (_, n): Mark => ({
  kind: 'group', x: ((n + 0.5 + (set.chance(name, n) - 0.5) * 0.7) / many) * set.width, y: y + (set.chance(name, 'y', n) - 0.5) * 30, scale: size * (0.8 + set.chance(name, 'size', n) * 0.5), marks: puff(colours, (part) => set.chance(name, n, part)),
}));

const highUp = (set: FilmSet): Mark[] => {
  const { height, light: { cloud } } = set;
  return [softly(3, bank(set, 'far', height * 0.8, 2.2, { light: mix(cloud.light, cloud.shade, 0.3), shade: cloud.shade }, 8)), ...bank(set, 'middle', height * 0.92, 3.2, cloud, 6), ...bank(set, 'near', height * 1.03, 4.4, cloud, 5)];
};

const rainbow = (set: FilmSet): Mark => softly(1.5, ['#f28b82', '#f7b267', '#f7dc6f', '#8fd19e', '#7fb7ea', '#b79ae6'].map((colour, n) => path(ellipse(set.width * 0.5, set.horizon + 60, set.width * 0.44 - n * 17, set.horizon * 0.72 - n * 17), 'rgba(255,255,255,0)', { stroke: { colour, width: 17 }, opacity: 0.6 })));

const cloudLand = (set: FilmSet): Mark[] => {
  const soft = { light: mix(set.light.cloud.light, '#ffe6f2', 0.3), shade: mix(set.light.cloud.shade, '#d9b8ea', 0.5) };
  return [rainbow(set), softly(3, bank(set, 'far', set.horizon + 8, 2, { light: mix(soft.light, soft.shade, 0.4), shade: soft.shade }, 9)), ...ground(set, '#fbeef6', { bend: 24 }), ...bank(set, 'side', set.horizon + set.ground * 0.2, 2.6, soft, 5), path(box(0, set.horizon + set.ground * 0.24, set.width, set.ground), down(set.horizon + set.ground * 0.24, set.height, [0, set.lit('#fdf3f9')], [1, set.lit('#e9d4ee')])), ...bank(set, 'edge', set.height + 6, 3.2, soft, 5)];
};

const candyLand = (set: FilmSet): Mark[] => [
  hills(set, { y: 0.6, rise: 0.17, bumps: 2, colour: '#f4b6d2', depth: 0.7, name: 'far' }), hills(set, { y: 0.62, rise: 0.1, bumps: 3, colour: '#b9e3cf', depth: 0.4, name: 'near' }),
  ...ground(set, '#fbdcc9'), softly(1, props(set, [{ art: '🍭', x: 0.1, y: 0.14, tall: 0.34, depth: 0.2 }, { art: '🍭', x: 0.92, y: 0.08, tall: 0.26, depth: 0.35, flip: true }, { art: '🧁', x: 0.78, y: 0.05, tall: 0.14, depth: 0.4 }, { art: '🍩', x: 0.24, y: 0.06, tall: 0.11, depth: 0.4 }])),
  ...strew(set, 'sprinkle', 30, (x, y, size, n) => [path(ellipse(x, y, 7 * size, 3.6 * size), set.lit(['#f28ab5', '#f7c948', '#7cc4f2', '#93dcc0', '#b9a2e6'][n % 5] ?? '#f28ab5'), { volume: 0.6 })]),
];

/** What stands before nothing but a sweep of paper. */
const sweep = (set: FilmSet): Mark[] => [
  path(box(0, 0, set.width, set.height), down(0, set.height, [0, set.lit('#f3d9bf')], [0.62, set.lit('#f9e8d3')], [0.74, set.lit('#f6dfc6')], [1, set.lit('#ecc9a8')])),
  path(box(0, 0, set.width, set.height), glow(set.width * 0.42, set.horizon * 0.8, set.width * 0.62, [0, 'rgba(255,253,245,0.75)'], [1, 'rgba(255,253,245,0)'])),
];

const airless = (light: Daylight): Daylight => ({ ...light, sky: light.dark ? ['#0b1034', '#1b2054', '#4a4a92'] : light.sky, ambient: mix(light.dark ? '#dedcf2' : light.ambient, '#f2effa', 0.5), onActors: mix(light.dark ? '#f0eefc' : light.onActors, '#ffffff', 0.4), haze: '#6f6aa6', sun: null, shadow: '#0d0f33' });

export const beyond: Readonly<Record<string, Place>> = {
  space: { land: space, sky: cosmos, cloudless: true, light: airless },
  moon: { land: moonland, sky: cosmos, cloudless: true, light: airless },
  mars: { land: marsland, cloudless: true, light: (light) => ({ ...light, sky: light.dark ? light.sky : ['#c98d6a', '#e6b48a', '#f6dcb4'], haze: mix(light.haze, '#e9b48c', 0.6) }) },
  sky: { land: highUp }, 'cloud-land': { land: cloudLand }, 'candy-land': { land: candyLand }, studio: { land: sweep, cloudless: true, indoors: true },
};
