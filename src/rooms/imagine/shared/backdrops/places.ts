import { beyond } from './beyond.ts';
import { indoors } from './indoors.ts';
import { nature } from './nature.ts';
import type { Place } from './place.ts';
import { towns } from './towns.ts';

const all: Readonly<Record<string, Place>> = { ...nature, ...towns, ...indoors, ...beyond };

export const placeIds: readonly string[] = Object.keys(all);

/** A place by the id of its concept; a meadow for one that nobody has built. */
export const findPlace = (id: string): Place => all[id] ?? all['meadow'] ?? { land: () => [] };
