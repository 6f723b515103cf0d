import type { Concept } from '../lexicon/concept.ts';
import type { RelationKind } from '../scene.ts';
import { type Figure, fitWidth, groupWidth } from './figure.ts';
import { seeded } from './seeded.ts';
import { type Floor, insideX, keepInside } from './stand.ts';

/** Stands `figure` to `other` as the prompt says; for `holding`, `other` is who holds. `other` has its place; it gives way only where the two would not fit. */
export function relate(figure: Figure, kind: RelationKind, other: Figure, floor: Floor): void {
  if (kind === 'holding' || kind === 'wearing') return hold(figure, other, floor);
  fitWidth(figure, floor.width - 2 * gap);
  placements[kind](figure, other, floor);
  figure.carried = kind === 'on' || kind === 'in' || kind === 'riding';
  // Both move together, so that they stand to one another as they did.
  const [aside, down] = [insideX(figure, floor) - figure.x, Math.max(0, figure.height / 2 + 4 - figure.y)];
  figure.x += aside;
  other.x = insideX({ ...other, x: other.x + aside }, floor);
  figure.y += down;
  other.y = Math.min(floor.height - 4, other.y + down);
}

type Place = (figure: Figure, other: Figure, floor: Floor) => void;

const gap = 14;
const side = (figure: Figure, { seed }: Floor): 1 | -1 => (seeded(seed, figure.concept.id, 'side') < 0.5 ? 1 : -1);

const placements: Record<Exclude<RelationKind, 'holding' | 'wearing'>, Place> = {
  on: (figure, other, floor) => {
    fitOnto(figure, other);
    figure.x = other.x;
    figure.y = other.y - other.height * topOf(other.concept);
    makeRoomAbove(figure, other, floor);
    figure.order = { next: other, step: 1 };
  },
  riding: (figure, other, floor) => {
    if (other.concept.kind === 'boat' || other.concept.kind === 'vehicle' || cabins.test(other.concept.id)) return placements.in(figure, other, floor);
    fitOnto(figure, other);
    figure.x = other.x;
    figure.y = other.y - other.height * Math.min(topOf(other.concept), 0.62);
    makeRoomAbove(figure, other, floor);
    // A rider sits behind the near flank: what is cut off at the chest is hidden by the mount.
    figure.order = { next: other, step: -1 };
  },
  in: (figure, other, floor) => {
    const times = Math.min(1, (groupWidth(other) * 0.62) / groupWidth(figure), (other.height * 0.95) / figure.height);
    figure.width *= times;
    figure.height *= times;
    figure.x = other.x;
    figure.y = other.y - other.height * 0.34;
    makeRoomAbove(figure, other, floor);
    figure.order = { next: other, step: -1 };
  },
  under: (figure, other, floor) => {
    const roof = roofs.test(other.concept.id) || other.concept.kind === 'tree';
    const room = roof ? other.height * 0.62 : Infinity;
    const times = Math.min(1, room / figure.height);
    figure.width *= times;
    figure.height *= times;
    figure.x = other.x;
    if (roof) {
      figure.y = Math.min(floor.height - 6, other.y + floor.height * 0.015);
    } else {
      shrinkTogether(figure, other, floor);
      figure.y = Math.min(floor.height - 6, Math.max(other.y, figure.height + other.height + gap));
      other.y = figure.y - figure.height - gap;
    }
    figure.order = { next: other, step: 1 };
  },
  above: (figure, other, floor) => {
    shrinkTogether(figure, other, floor);
    figure.x = other.x;
    figure.y = other.y - other.height - gap;
    makeRoomAbove(figure, other, floor);
    figure.order = { next: other, step: 1 };
  },
  left: (figure, other, floor) => beside(figure, other, floor, -1),
  right: (figure, other, floor) => beside(figure, other, floor, 1),
  beside: (figure, other, floor) => beside(figure, other, floor, side(figure, floor)),
  with: (figure, other, floor) => beside(figure, other, floor, side(figure, floor)),
  behind: (figure, other, floor) => {
    const way = side(figure, floor);
    figure.x = other.x + way * Math.max(groupWidth(other) * 0.42, groupWidth(figure) * 0.4);
    figure.y = Math.max(floor.horizon + 4, other.y - (other.y - floor.horizon) * 0.45);
    keepInside(figure, floor);
    figure.order = { next: other, step: -1 };
  },
  'in-front': (figure, other, floor) => {
    const way = side(figure, floor);
    figure.y = Math.min(floor.height - 8, Math.max(other.y + (floor.height - other.y) * 0.55, other.y + 24));
    figure.x = other.x + way * Math.min(groupWidth(other) * 0.22, 120);
    keepInside(figure, floor);
    figure.order = { next: other, step: 1 };
  },
};

/** What one rides in. */
const cabins = /swing|seesaw|carousel|ferris|roller|hammock|cradle|sleigh|balloon|cart|wagon|carriage/;

/** What one can be under while it stands where it is. */
const roofs = /table|desk|tree|umbrella|parasol|bridge|tent|bench|chair|bed|arch|gate|roof|palm|pavilion|sofa|piano/;

/** How high up one stands on a thing, as a part of its height. */
function topOf({ kind, id }: Concept): number {
  if (/table|desk|bench|shelf|stump|rock|box|book|drum|stage/.test(id)) return 0.9;
  if (/chair|sofa|couch|bed|swing|throne|armchair/.test(id)) return 0.52;
  if (kind === 'animal' || kind === 'fantasy' || kind === 'fish') return 0.74;
  if (kind === 'boat') return 0.4;
  return 0.93;
}

/** What stands on another is not much wider than it. */
function fitOnto(figure: Figure, other: Figure): void {
  const most = Math.max(groupWidth(other) * 1.15, 120);
  if (groupWidth(figure) > most) fitWidth(figure, most);
}

/** Both are pressed until they fit above one another. */
function shrinkTogether(figure: Figure, other: Figure, floor: Floor): void {
  const times = Math.min(1, (floor.height * 0.9) / (figure.height + other.height + gap));
  for (const each of [figure, other]) {
    each.width *= times;
    each.height *= times;
  }
}

/** When it would leave the picture above, both become smaller, and the lower one comes nearer. */
function makeRoomAbove(figure: Figure, other: Figure, floor: Floor): void {
  const top = figure.y - figure.height;
  if (top >= 8) return;
  const offset = (other.y - figure.y) / other.height;
  other.y = Math.min(floor.height - 10, other.y + (8 - top) * 0.5);
  const times = Math.min(1, (other.y - 8) / (other.height * offset + figure.height));
  for (const each of [figure, other]) {
    each.width *= times;
    each.height *= times;
  }
  figure.y = other.y - other.height * offset;
}

function beside(figure: Figure, other: Figure, floor: Floor, way: 1 | -1): void {
  const room = floor.width - 3 * gap;
  const times = Math.min(1, room / (groupWidth(figure) + groupWidth(other)));
  for (const each of [figure, other]) {
    each.width *= times;
    each.height *= times;
  }
  const distance = (groupWidth(figure) + groupWidth(other)) / 2 + gap;
  figure.x = other.x + way * distance;
  figure.y = figure.airborne ? figure.y : other.airborne ? figure.y : other.y;
  const over = way === 1 ? figure.x + groupWidth(figure) / 2 - (floor.width - 8) : groupWidth(figure) / 2 + 8 - figure.x;
  if (over > 0) {
    other.x -= way * over;
    figure.x -= way * over;
  }
  figure.order = { next: other, step: 0 };
}

/** What is longer than this is played or pushed where it stands: metres. */
const carried = 1.05;

/** What is held or worn, as a figure of its own before its holder. */
function hold(held: Figure, holder: Figure, floor: Floor): void {
  if ((held.concept.size ?? 0) > carried && held.concept.size !== null && held.concept.size > 0.5 * (holder.concept.size ?? 1)) return standBefore(held, holder, floor);
  const most = holder.height * 0.46;
  const times = Math.min(1, most / held.height, (holder.width * 0.8) / groupWidth(held));
  held.width *= times;
  held.height *= times;
  const way = side(holder, floor);
  held.x = holder.x + way * holder.width * 0.34;
  held.y = holder.y - holder.height * 0.16;
  keepInside(held, floor);
  held.order = { next: holder, step: 1 };
}

/** A piano, a cart: on the ground, a little before whoever is at it. */
function standBefore(held: Figure, holder: Figure, floor: Floor): void {
  held.x = holder.x + side(holder, floor) * (holder.width * 0.4 + groupWidth(held) * 0.4);
  held.y = holder.y + (floor.height - holder.y) * 0.2;
  keepInside(held, floor);
  held.order = { next: holder, step: 1 };
}
