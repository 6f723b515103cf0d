import type { Concept, Kind } from '../lexicon/concept.ts';
import { proportionOf, type Relation, type Scene, type Shape, type Thing, type Touches } from '../scene.ts';
import { chooseBackdrop, chooseLight, floats, horizonOf, waterOf } from './choose-backdrop.ts';
import { apart, type Figure, gridOf, makeFigure, mostBodies, rowsApart } from './figure.ts';
import { partOf, partsOfRole, partsOfTrade } from './part-places.ts';
import { relate } from './relate.ts';
import { seeded } from './seeded.ts';
import { setLettering } from './set-lettering.ts';
import type { Part, Sprite, Stage } from './stage.ts';
import { type Floor, standFree, swims } from './stand.ts';

/** A concept by its id; what a newer version had and this one hasn't is not drawn. */
export type LookUp = (id: string) => Concept | undefined;

export type StageOptions = { readonly shape: Shape; readonly seed: number; readonly touches?: Touches; /** Height over width; left out: the shape's. */ readonly proportion?: number };

/** Arranges a scene. Pure: the same scene, shape, seed and touches give the same stage. */
export function stageScene(scene: Scene, { shape, seed, touches = {}, proportion = proportionOf(shape) }: StageOptions, lookUp: LookUp): Stage {
  const drawn = scene.things.flatMap((thing) => {
    const concept = lookUp(thing.concept);
    return concept ? [{ thing, concept }] : [];
  });
  const [width, height] = [1000, Math.round(1000 * proportion)];
  const filled = chooseBackdrop(scene, drawn[0]?.concept, vesselOf(drawn));
  const horizon = height * (shape === 'sticker' ? 0.86 : horizonOf(filled.place));
  const floor: Floor = { width, height, horizon, floating: shape !== 'sticker' && floats(filled.place), water: shape === 'sticker' ? 0 : waterOf(filled.place), seed };
  const figures = placeAll(drawn, floor, lookUp);
  const backdrop = shape === 'sticker' ? null : filled;
  return {
    shape, width, height, seed, backdrop, horizon, light: chooseLight(filled),
    sprites: figures.flatMap((figure) => bodiesOf(figure, floor, touches)),
    lettering: setLettering(scene.lettering, { width, height }),
  };
}

/** A wide picture is low: everything in it is smaller; a high one has a little more room. */
const scaleOf = ({ width, height }: Floor): number => Math.min(1.12, 0.3 + (0.7 * height) / width);

type Drawn = { readonly thing: Thing; readonly concept: Concept };

const vessels = new Set<Kind>(['boat', 'aircraft', 'spacecraft']);

/** What the first thing is in, on or rides, where that says where it is. */
function vesselOf([first, ...rest]: readonly Drawn[]): Concept | undefined {
  const aboard = new Set(first?.thing.relations.filter(({ kind }) => kind === 'in' || kind === 'on' || kind === 'riding').map(({ to }) => to));
  return rest.find(({ thing, concept }) => aboard.has(thing.id) && vessels.has(concept.kind))?.concept;
}

function placeAll(drawn: readonly Drawn[], floor: Floor, lookUp: LookUp): Figure[] {
  const worn = new Set(drawn.flatMap(({ thing }) => thing.relations.filter(({ kind }) => kind === 'wearing').map(({ to }) => to)));
  const partsFor = ({ thing: { roles, relations, action }, concept }: Drawn): Part[] => [
    ...partsOfTrade(concept),
    // Who plays football without a word of the ball has one.
    ...(action === null || relations.some(({ kind }) => kind === 'holding') ? [] : (lookUp(action)?.holds ?? []).map((art): Part => ({ art, at: 'hand', colour: null }))),
    ...roles.flatMap((role) => partsOfRole(lookUp(role) ?? { id: role, kind: 'person', art: '', size: null, en: [], ko: [] })),
    ...relations.filter(({ kind }) => kind === 'wearing').flatMap(({ to }) => drawn.filter(({ thing }) => thing.id === to).map(({ thing, concept: garment }) => partOf(garment.art, garment.id, thing.colour))),
  ];
  // Two people are of one size, whoever is named first.
  const lead = drawn[0]?.concept.kind;
  const figures = drawn.filter(({ thing }) => !worn.has(thing.id)).map((each, n) => makeFigure(each.thing, each.concept, { leads: n === 0 || each.concept.kind === lead, parts: partsFor(each), scale: scaleOf(floor) }));
  const placed: Figure[] = [];
  const waiting: { readonly figure: Figure; readonly relation: Relation }[] = [];
  for (const figure of figures) {
    const relation = placeOf(figure, figures);
    if (relation) waiting.push({ figure, relation });
    else {
      standFree(figure, placed, floor);
      placed.push(figure);
    }
  }
  // Each round places those whose other has its place; two that only stand to one another are let go of.
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ relation }) => placed.some(({ thing }) => thing.id === relation.to));
    const [taken] = waiting.splice(Math.max(next, 0), 1);
    if (!taken) break;
    const other = placed.find(({ thing }) => thing.id === taken.relation.to);
    standFree(taken.figure, placed, floor);
    if (other) relate(taken.figure, taken.relation.kind, other, floor);
    placed.push(taken.figure);
  }
  return placed.toSorted((a, b) => rank(a, floor) - rank(b, floor));
}

/** By whom a figure's place is said: its own relation, or that of who holds it. Everybody is under the moon. */
function placeOf(figure: Figure, all: readonly Figure[]): Relation | undefined {
  const holder = all.find(({ thing }) => thing.id !== figure.thing.id && thing.relations.some(({ kind, to }) => kind === 'holding' && to === figure.thing.id));
  if (holder) return { kind: 'holding', to: holder.thing.id };
  return figure.thing.relations.find(({ kind, to }) => kind !== 'holding' && kind !== 'wearing' && to !== figure.thing.id && all.some(({ thing, concept }) => thing.id === to && !(kind === 'under' && concept.kind === 'sky')));
}

/** From the back to the front. Who was put to another goes with it. */
function rank({ y, height, order, airborne, concept }: Figure, floor: Floor): number {
  if (order) return rank(order.next, floor) + order.step * 0.01;
  if (concept.kind === 'sky') return -floor.height;
  return airborne ? y - height : y;
}

/** Each body of a figure, those behind first, as a hand left them. */
function bodiesOf(figure: Figure, floor: Floor, touches: Touches): Sprite[] {
  const { thing, concept, width, height } = figure;
  const { columns, rows } = gridOf(thing.count);
  const bodies = Math.min(thing.count, mostBodies);
  const { dx = 0, dy = 0, scale = 1, turn = 0, flip } = touches[thing.id] ?? {};
  return Array.from({ length: bodies }, (_, n) => {
    const row = Math.floor(n / columns);
    const inRow = Math.min(columns, bodies - row * columns);
    const column = n - row * columns - (inRow - 1) / 2;
    const jitter = bodies > 1 ? seeded(floor.seed, concept.id, n) - 0.5 : 0;
    const y = Math.max(height / 2, figure.y - (rows - 1 - row) * height * rowsApart + jitter * height * 0.05);
    return {
      id: n === 0 ? thing.id : `${thing.id}#${n + 1}`, thing: thing.id, concept: concept.id, art: figure.art,
      x: figure.x + column * width * apart * scale + dx * floor.width, y: y + dy * floor.width, height: height * scale * (1 + jitter * 0.06), depth: depthOf(y, floor),
      flip: flip ?? (bodies > 1 && seeded(floor.seed, concept.id, n, 'flip') < 0.35), turn, colour: thing.colour ?? concept.colour ?? null,
      shadow: figure.airborne || floor.floating ? 'none' : !swims(figure, floor) ? 'ground' : figure.carried ? 'none' : 'water', motion: motionOf(figure, floor), parts: figure.parts,
    };
  });
}

const depthOf = (y: number, { horizon, height }: Floor): number => (height > horizon ? Math.min(1, Math.max(0, (height - y) / (height - horizon))) : 0.3);

function motionOf({ airborne, concept: { kind } }: Figure, { floating }: Floor): Sprite['motion'] {
  if (kind === 'sky') return 'none';
  if (airborne || floating) return 'drift';
  if (kind === 'boat' || kind === 'fish') return 'bob';
  if (kind === 'tree' || kind === 'flower' || kind === 'plant') return 'sway';
  return kind === 'animal' || kind === 'person' || kind === 'bird' || kind === 'fantasy' ? 'stand' : 'none';
}
