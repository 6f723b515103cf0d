import type { Kind } from '../lexicon/concept.ts';
import { type Figure, fitWidth, groupHeight, groupWidth } from './figure.ts';
import { seeded } from './seeded.ts';

/** What the floor of a picture is like. */
export type Floor = { readonly width: number; readonly height: number; readonly horizon: number; readonly floating: boolean; /** So much of the ground, from the horizon on, is water: 0 to 1. */ readonly water: number; readonly seed: number };

const margin = 24;
/** Tried in this order by whoever comes after the first; the middle of a figure, as a part of the width. */
const slots = [0.78, 0.22, 0.9, 0.1, 0.62, 0.38, 0.5, 0.7, 0.3];
/** How far back things of a kind stand: 0 at the front edge, 1 at the horizon. */
const depths: Partial<Record<Kind, number>> = { building: 0.62, landmark: 0.62, tree: 0.55, plant: 0.3, flower: 0.22, food: 0.18, fruit: 0.18, thing: 0.2, toy: 0.2, ball: 0.18, person: 0.32, fantasy: 0.34, vehicle: 0.42, boat: 0.4, furniture: 0.5 };
const usualDepth = 0.34;

/**
 * Finds a place for what the prompt puts nowhere: the first near the middle, whoever comes later beside those who are there, where
 * least is covered. Nobody who stands is moved.
 */
export function standFree(figure: Figure, placed: readonly Figure[], floor: Floor): void {
  fitWidth(figure, floor.width - 2 * margin);
  const jitter = (name: string) => seeded(floor.seed, figure.concept.id, name) - 0.5;
  if (figure.airborne || floor.floating) return hover(figure, placed, floor, jitter);
  const back = (depths[figure.concept.kind] ?? usualDepth) + jitter('depth') * 0.1;
  figure.y = floor.horizon + (floor.height - floor.horizon) * (swims(figure, floor) ? floor.water * (1 - back * 0.5) * 0.9 : 1 - back) * 0.94;
  figure.x = placed.length === 0 ? floor.width * (0.5 + jitter('x') * 0.08) : freest(figure, placed, floor, slots.map((slot) => (slot + jitter('x') * 0.05) * floor.width));
  keepInside(figure, floor);
}

/** Whether it is in the water: at sea everybody, elsewhere boats and fish. */
export const swims = ({ concept: { kind } }: Pick<Figure, 'concept'>, { water }: Pick<Floor, 'water'>): boolean => water === 1 || (water > 0 && (kind === 'boat' || kind === 'fish'));

/** In the air, in water, in space: sun and moon in their corner, the rest where there is room. */
function hover(figure: Figure, placed: readonly Figure[], floor: Floor, jitter: (name: string) => number): void {
  const { concept } = figure;
  const celestial = concept.kind === 'sky';
  if (celestial && placed.length > 0) {
    figure.width *= 0.6;
    figure.height *= 0.6;
  }
  const lowest = floor.floating ? floor.height * (0.52 + jitter('y') * 0.16) : Math.max(floor.height * 0.3, floor.horizon * (0.62 + jitter('y') * 0.2));
  figure.y = celestial ? floor.height * 0.3 : lowest + (floor.floating ? figure.height / 2 : 0);
  if (placed.length === 0 && !celestial) figure.x = floor.width * (0.5 + jitter('x') * 0.08);
  else figure.x = freest(figure, placed, floor, (celestial ? [0.18, 0.82, 0.5, 0.34, 0.66] : [0.74, 0.26, 0.5, 0.88, 0.12]).map((slot) => slot * floor.width));
  keepInside(figure, floor);
}

function freest(figure: Figure, placed: readonly Figure[], floor: Floor, places: readonly number[]): number {
  const covered = (x: number) => placed.reduce((sum, other) => sum + overlap({ ...figure, x: insideX({ ...figure, x }, floor) }, other), 0);
  return places.toSorted((a, b) => covered(a) - covered(b))[0] ?? floor.width / 2;
}

/** The nearest middle at which a group does not stick out. */
export function insideX(figure: Figure, { width }: Floor): number {
  const half = Math.min(groupWidth(figure) / 2, width / 2 - 4);
  return Math.min(width - half - 4, Math.max(half + 4, figure.x));
}

/** The area that two groups share. */
function overlap(a: Figure, b: Figure): number {
  const across = Math.min(a.x + groupWidth(a) / 2, b.x + groupWidth(b) / 2) - Math.max(a.x - groupWidth(a) / 2, b.x - groupWidth(b) / 2);
  const down = Math.min(a.y, b.y) - Math.max(a.y - a.height, b.y - b.height);
  return Math.max(0, across) * Math.max(0, down);
}

/** Nothing that was asked for stands outside of the picture. */
export function keepInside(figure: Figure, floor: Floor): void {
  figure.x = insideX(figure, floor);
  figure.y = Math.min(floor.height - 6, Math.max(groupHeight(figure) + 6, figure.y));
}
