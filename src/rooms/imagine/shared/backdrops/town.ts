import { mix } from '../art/colour.ts';
import type { Mark } from '../marks.ts';
import type { FilmSet } from './film-set.ts';
import { shade } from './props.ts';
import { box, down, ellipse, path, polygon } from './shapes.ts';

const facades = ['#e9b7a0', '#f1d9a8', '#b9d3cf', '#c7c3e0', '#e8c9cf', '#a9c3dd'];

/** A row of houses like blocks of clay. `foot` in units, `tall` and `wide` parts of the picture's height and width. */
export function blocks(set: FilmSet, { name, foot, tall, many, depth, colours = facades }: { name: string; foot: number; tall: number; many: number; depth: number; colours?: readonly string[] }): Mark[] {
  const { width, height, chance } = set;
  const even = width / many;
  return Array.from({ length: many }, (_, n) => n).flatMap((n) => {
    const middle = Math.abs((n + 0.5) / many - 0.5) * 2;
    const high = tall * height * (0.5 + 0.36 * chance(name, n) + 0.22 * middle);
    const wide = even * (0.86 + chance(name, 'wide', n) * 0.3);
    const left = n * even + (even - wide) / 2 + (chance(name, 'x', n) - 0.5) * even * 0.12;
    const colour = colours[Math.floor(chance(name, 'colour', n) * colours.length)] ?? '#c7c3e0';
    const roof = chance(name, 'roof', n);
    return [
      path(box(left, foot - high, wide, high + 12, 7), down(foot - high, foot, [0, set.lit(mix(colour, '#ffffff', 0.1), depth)], [1, set.lit(colour, Math.min(1, depth + 0.2))]), { volume: 0.5 }),
      ...(roof < 0.3 ? [path(box(left + wide * 0.34, foot - high - 20, wide * 0.3, 24, 4), set.lit(mix(colour, '#5b4a70', 0.2), depth), { volume: 0.5 })] : []),
      ...panes(set, { name: `${name} ${n}`, left, top: foot - high, wide, high, colour, depth }),
    ];
  });
}

function panes(set: FilmSet, { name, left, top, wide, high, colour, depth }: { name: string; left: number; top: number; wide: number; high: number; colour: string; depth: number }): Mark[] {
  const columns = Math.max(2, Math.round(wide / 40));
  const rows = Math.max(2, Math.floor((high - 26) / 44));
  const [stepX, stepY] = [wide / (columns + 0.4), 44];
  const dark = set.light.dark;
  let [lit, unlit] = ['', ''];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const pane = box(left + stepX * (column + 0.4), top + 20 + row * stepY, stepX * 0.58, 22, 4);
      if (dark && set.chance(name, row, column) < 0.48) lit += pane;
      else unlit += pane;
    }
  }
  const glass = set.lit(dark ? mix(colour, '#27305e', 0.5) : mix(colour, '#6f94b8', 0.5), depth);
  return [...(unlit ? [path(unlit, glass)] : []), ...(lit ? [path(lit, mix('#ffd98a', set.light.haze, depth * 0.35))] : [])];
}

type House = { readonly x: number; readonly foot: number; readonly wide: number; readonly roof: string; readonly wall: string; readonly post: string; readonly depth: number; readonly tiers?: number };

/** A house with a curved roof of tiles. */
export function hanok(set: FilmSet, { x, foot, wide, roof, wall, post, depth, tiers = 1 }: House): Mark[] {
  const high = wide * 0.3;
  const storeys = Array.from({ length: tiers }, (_, tier) => {
    const span = wide * (1 - tier * 0.26);
    return storey(set, { x, foot: foot - tier * (high + wide * 0.17), wide: span, high: tier ? high * 0.55 : high, roof, wall, post, depth });
  });
  return [shade(set, x, foot, wide * 0.62, wide * 0.05, 0.4 * (1 - depth)), path(box(x - wide * 0.5, foot - wide * 0.05, wide, wide * 0.055, 4), set.lit('#b6ada6', depth), { volume: 0.5 }), ...storeys.flat()];
}

function storey(set: FilmSet, { x, foot, wide, high, roof, wall, post, depth }: Omit<House, 'tiers'> & { readonly high: number }): Mark[] {
  const lit = (colour: string) => set.lit(colour, depth);
  const half = wide / 2;
  const top = foot - high;
  const eave = half * 1.3;
  const rise = wide * 0.17;
  const tiles = `M${x - eave} ${top - rise * 0.12}Q${x - half * 0.95} ${top + rise * 0.16} ${x - half * 0.5} ${top + rise * 0.12}H${x + half * 0.5}Q${x + half * 0.95} ${top + rise * 0.16} ${x + eave} ${top - rise * 0.12}Q${x + half * 0.9} ${top - rise * 0.3} ${x + half * 0.74} ${top - rise}Q${x} ${top - rise * 0.84} ${x - half * 0.74} ${top - rise}Q${x - half * 0.9} ${top - rise * 0.3} ${x - eave} ${top - rise * 0.12}Z`;
  const bays = 5;
  const bay = (wide * 0.92) / bays;
  return [
    path(box(x - half * 0.92, top, wide * 0.92, high, 2), lit(wall)),
    ...Array.from({ length: bays }, (_, n) => path(box(x - half * 0.92 + bay * (n + 0.16), top + high * 0.26, bay * 0.68, high * (n === 2 ? 0.72 : 0.5), 2), set.light.dark ? lit('#ffd58c') : lit(n === 2 ? mix(post, '#3b2a36', 0.3) : '#efe4cc'), { stroke: { colour: lit(post), width: Math.max(1.4, wide * 0.008) } })),
    ...Array.from({ length: bays + 1 }, (_, n) => path(box(x - half * 0.92 + bay * n - wide * 0.013, top, wide * 0.026, high, 2), lit(post), { volume: 0.5 })),
    path(box(x - half, top - 2, wide, high * 0.15, 2), lit(mix(post, '#2f6a62', 0.35))),
    path(tiles, down(top - rise, top + rise * 0.2, [0, lit(mix(roof, '#ffffff', 0.12))], [1, lit(mix(roof, '#1c1a35', 0.25))]), { volume: 0.6 }),
    path(box(x - half * 0.76, top - rise * 1.03, wide * 0.76, rise * 0.2, rise * 0.1), lit(mix(roof, set.snowy ? '#ffffff' : '#23203c', set.snowy ? 0.8 : 0.25)), { volume: 0.5 }),
  ];
}

/** A railing or wooden fence across the picture. */
export function fence(set: FilmSet, { y, tall, colour, depth, posts = 16 }: { y: number; tall: number; colour: string; depth: number; posts?: number }): Mark[] {
  const step = set.width / posts;
  const fill = set.lit(colour, depth);
  return [
    ...[0.3, 0.68].map((part) => path(box(-4, y - tall * part - tall * 0.05, set.width + 8, tall * 0.12, 3), set.lit(mix(colour, '#5a4560', 0.14), depth), { volume: 0.4 })),
    ...Array.from({ length: posts }, (_, n) => path(polygon([[n * step + step * 0.3, y], [n * step + step * 0.3, y - tall * 0.86], [n * step + step * 0.45, y - tall], [n * step + step * 0.6, y - tall * 0.86], [n * step + step * 0.6, y]]), fill, { volume: 0.5 })),
  ];
}

export const lamp = (set: FilmSet, x: number, foot: number, tall: number): Mark[] => [
  path(box(x - 4, foot - tall, 8, tall, 4), set.lit('#54506b', 0.2), { volume: 0.6 }),
  ...(set.light.dark ? [path(ellipse(x, foot - tall, 70, 70), { kind: 'radial', at: [x, foot - tall], radius: 70, stops: [[0, 'rgba(255,222,150,0.6)'], [1, 'rgba(255,222,150,0)']] })] : []),
  path(ellipse(x, foot - tall, 15, 15), set.light.dark ? '#ffe7ae' : set.lit('#fbf1d8', 0.1), { volume: 0.5 }),
];
