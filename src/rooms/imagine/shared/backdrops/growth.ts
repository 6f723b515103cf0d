import type { Mark } from '../marks.ts';
import type { FilmSet } from './film-set.ts';
import { prop, softly } from './props.ts';

const autumnal = ['#e08a3c', '#d8663d', '#e5b04a'];
const blossoming = ['#f5b3c8', '#f7c6d4', '#9ed27f'];

/** Evergreens keep their green; the rest of the trees go with the season. */
function leafOf({ season, snowy }: FilmSet, art: string, n: number): string | null {
  if (art === '🌴') return null;
  if (snowy) return art === '🌲' ? '#a8c9c4' : '#c6d8e6';
  if (art === '🌲') return null;
  if (season === 'autumn') return autumnal[n % 3] ?? null;
  return season === 'spring' ? (blossoming[n % 3] ?? null) : null;
}

/** A row of trees. `y` in parts of the ground, `tall` of the height; `open` leaves a gap of so many parts of the width in the middle. */
export function treeRow(set: FilmSet, { arts, many, y, tall, depth, open = 0, blur = 0, name }: { arts: readonly string[]; many: number; y: number; tall: number; depth: number; open?: number; blur?: number; name: string }): Mark {
  const { chance } = set;
  const marks = Array.from({ length: many }, (_, n) => {
    const even = (n + 0.5) / many;
    const aside = even < 0.5 ? even * (1 - open) : 1 - (1 - even) * (1 - open);
    const art = arts[Math.floor(chance(name, 'art', n) * arts.length)] ?? '🌲';
    const dye = leafOf(set, art, n);
    return { art, x: aside + ((chance(name, 'x', n) - 0.5) * 0.7) / many, y: y + (chance(name, 'y', n) - 0.5) * 0.05, tall: tall * (0.78 + chance(name, 'tall', n) * 0.44), depth, ...(dye ? { dye } : {}) };
  });
  return softly(blur, marks.toSorted((a, b) => a.y - b.y).flatMap((tree) => prop(set, tree)));
}

/** Larger trees left and right that frame the play. */
export function frame(set: FilmSet, arts: readonly string[], tall = 0.5): Mark[] {
  return [
    treeRow(set, { arts, many: 4, y: 0.13, tall: tall * 0.78, depth: 0.5, open: 0.46, blur: 2.2, name: 'frame-far' }),
    treeRow(set, { arts, many: 2, y: 0.3, tall, depth: 0.2, open: 0.86, blur: 1, name: 'frame' }),
  ];
}

export const deepWood = (set: FilmSet, arts: readonly string[]): Mark[] => [
  treeRow(set, { arts, many: 15, y: 0.0, tall: 0.2, depth: 1, blur: 5, name: 'far' }),
  treeRow(set, { arts, many: 10, y: 0.05, tall: 0.31, depth: 0.78, open: 0.14, blur: 3.4, name: 'middle' }),
  ...frame(set, arts, 0.54),
];
