import type { Mark } from '../marks.ts';
import type { FilmSet } from './film-set.ts';
import { deepWood, frame, treeRow } from './growth.ts';
import { drifts, grassOf, ground, hills, leaves, petals, snow, tufts } from './land.ts';

/** Builds the land of a place, from the far to the near. */
export type Build = (set: FilmSet) => readonly Mark[];

const carpet = (set: FilmSet): Mark[] => set.snowy ? drifts(set, snow) : set.season === 'autumn' ? [...tufts(set, grassOf(set)), ...leaves(set)] : [...tufts(set, grassOf(set)), ...petals(set, set.season === 'spring' ? ['#f7b7cd', '#ffffff', '#f9dd7c'] : ['#ffffff', '#f6d36b', '#f2a7bb'], 16)];

const outdoors: Readonly<Record<string, Build>> = {
  meadow: (set) => [
    hills(set, { y: 0.6, rise: 0.15, bumps: 2, colour: set.snowy ? '#dfe8f4' : '#86bfa0', depth: 0.9, name: 'far' }),
    hills(set, { y: 0.61, rise: 0.08, bumps: 3, colour: grassOf(set, '#7fbf78'), depth: 0.55, name: 'near' }),
    treeRow(set, { arts: ['🌳'], many: 5, y: 0, tall: 0.12, depth: 0.7, open: 0.3, blur: 2, name: 'trees' }),
    ...ground(set, grassOf(set)), ...carpet(set),
  ],
  forest: (set) => [
    hills(set, { y: 0.6, rise: 0.1, bumps: 3, colour: set.snowy ? '#d4e2ee' : '#6fa58c', depth: 0.95, name: 'far' }),
    ...ground(set, grassOf(set, '#86b866')), ...deepWood(set, ['🌲', '🌲', '🌳']), ...carpet(set),
  ],
  snowfield: (set) => [...ground(set, snow), ...frame(set, ['🌲'], 0.3), ...drifts(set, snow)],
};

export const findBuild = (place: string): Build => outdoors[place] ?? outdoors['meadow'] ?? (() => []);
