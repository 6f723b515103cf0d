import { artBox, artCode, type ArtSet, hasArt } from '../art/art-box.ts';
import { findDrawing } from '../drawings/drawings.ts';
import type { Concept } from '../lexicon/concept.ts';
import type { Thing } from '../scene.ts';

/**
 * Heights on the stage follow from what a thing is and not from what else is there, so that nothing changes its size while more is
 * typed. The world is pressed together: a house is bigger than a fox, not ten times as big.
 */
const ofOneMetre = 370;
const pressed = 0.27;
const smallest = 110;
const largest = 690;
const extents = { tiny: 0.55, small: 0.75, big: 1.35, huge: 1.7 } as const;
/** The first thing is what the picture is of. */
const leading = 1.32;
const metresUnknown = 0.5;

/** @returns units of the stage, before perspective */
export function heightOf(thing: Thing, { size }: Pick<Concept, 'size'>, leads: boolean): number {
  const usual = ofOneMetre * Math.max(size ?? metresUnknown, 0.02) ** pressed * (leads ? leading : 1);
  return Math.min(largest, Math.max(smallest, usual)) * (thing.extent ? extents[thing.extent] : 1);
}

/** Width over height of what is drawn, in the set that has it. */
export function aspectOf(art: string): number {
  if (art.startsWith('@')) {
    const box = findDrawing(art.slice(1))?.box;
    return box ? box.width / box.height : 1;
  }
  const code = artCode(art);
  const set: ArtSet = hasArt('clay', code) ? 'clay' : 'paper';
  const { width, height } = artBox(set, code);
  return width / height;
}
