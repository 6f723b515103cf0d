import type { Concept } from '../lexicon/concept.ts';
import type { Thing } from '../scene.ts';
import { aspectOf, heightOf } from './measure.ts';
import type { Part } from './stage.ts';

/** A thing on its way to its place: one body, or as many as the prompt says, side by side. */
export type Figure = {
  readonly thing: Thing;
  readonly concept: Concept;
  readonly art: string;
  readonly parts: readonly Part[];
  /** Of one body. */
  width: number;
  height: number;
  /** Middle and lower edge of the group. */
  x: number;
  y: number;
  /** Drawn right before (-1) or after (1) another; null: in the row from the back to the front by its `y`. */
  order: { readonly next: Figure; readonly step: -1 | 0 | 1 } | null;
  readonly airborne: boolean;
  /** On, in or riding another: it touches neither ground nor water. */
  carried: boolean;
};

/** More bodies than this are a crowd: so many are drawn. */
export const mostBodies = 40;
const fliers = new Set(['🕊️', '🦅', '🦇', '🐝', '🦋', '🪰', '🦟', '🧚', '🪁', '🎈', '☁️', '⭐', '🌟', '✨']);

export function makeFigure(thing: Thing, concept: Concept, { leads, parts, scale = 1 }: { leads: boolean; parts: readonly Part[]; /** Of a low or high picture. */ scale?: number }): Figure {
  const height = heightOf(thing, concept, leads) * scale;
  const airborne = concept.kind === 'sky' || concept.kind === 'aircraft' || concept.kind === 'spacecraft' || fliers.has(concept.art) || thing.action === 'fly';
  return { thing, concept, art: concept.art, parts, width: height * aspectOf(concept.art), height, x: 0, y: 0, order: null, carried: false, airborne };
}

/** Columns and rows of a group; rows stand behind one another. */
export function gridOf(count: number): { columns: number; rows: number } {
  const bodies = Math.min(count, mostBodies);
  const rows = bodies <= 5 ? 1 : bodies <= 14 ? 2 : bodies <= 24 ? 3 : 4;
  return { columns: Math.ceil(bodies / rows), rows };
}

/** How far apart bodies of a group stand, in widths of one. */
export const apart = 1.02;

export function groupWidth({ width, thing }: Figure): number {
  return width * (1 + (gridOf(thing.count).columns - 1) * apart);
}

/** Rows stand so far above one another, in heights of one. */
export const rowsApart = 0.42;

export function groupHeight({ height, thing }: Figure): number {
  return height * (1 + (gridOf(thing.count).rows - 1) * rowsApart);
}

/** Makes a group fit between the picture's edges. */
export function fitWidth(figure: Figure, most: number): void {
  const times = Math.min(1, most / groupWidth(figure));
  figure.width *= times;
  figure.height *= times;
}
