import { box, ellipse, path } from '../backdrops/shapes.ts';
import { findDrawing } from '../drawings/drawings.ts';
import type { Mark } from '../marks.ts';
import type { Part, Sprite } from '../staging/stage.ts';
import { anchorOf } from './anchors.ts';
import { artBox, artCode, type ArtSet } from './art-box.ts';
import { bodyOf, familyOf } from './bodies.ts';
import { mix } from './colour.ts';
import { colourValueOf } from './dyes.ts';

/** An actor as it goes on: marks in a box that is 100 high, standing on its lower edge, and as wide as `width`. What it wears may reach over the box. */
export type Dressed = { readonly marks: readonly Mark[]; readonly width: number; /** How far marks reach over the box. */ readonly over: { readonly above: number; readonly aside: number; readonly below: number } };

/** Room for the edge of a sticker. */
const bare = { above: 4, aside: 4, below: 4 };
const dressedUp = { above: 45, aside: 40, below: 4 };

/** Width over height of art in a set. */
export function aspectIn(set: ArtSet, art: string): number {
  if (art.startsWith('@')) {
    const box = findDrawing(art.slice(1))?.box;
    return box ? box.width / box.height : 1;
  }
  const { width, height } = artBox(set, artCode(art));
  return width / height;
}

/** Puts on a sprite what it wears, in its hand what it holds, and under a bust the rest of the body. */
export function dress({ art, colour, parts }: Pick<Sprite, 'art' | 'colour' | 'parts'>, set: ArtSet): Dressed {
  const family = familyOf(art);
  if (family) return { marks: standTogether(family, set), width: 100 * aspectIn(set, art), over: { ...bare, aside: 30 } };
  const body = bodyOf(set, art);
  const aspect = aspectIn(set, art);
  const high = 100 * (body?.art ?? 1);
  const width = high * aspect;
  const dye = colour === null ? undefined : colourValueOf(colour);
  const figure: Mark = { kind: 'art', art, x: 0, y: 0, width, height: high, ...(dye ? { dye } : {}) };
  const worn = parts.map((part) => ({ part, mark: putOn(part, { art, set, aspect, width, high }) }));
  const behind = worn.filter(({ part }) => part.at === 'back').map(({ mark }) => mark);
  const before = worn.filter(({ part }) => part.at !== 'back').toSorted((a, b) => layers.indexOf(a.part.at) - layers.indexOf(b.part.at)).map(({ mark }) => mark);
  return { marks: [...behind, ...(body?.marks(width) ?? []), figure, ...before], width, over: parts.length ? dressedUp : body ? { ...bare, aside: 10 } : bare };
}

/** Side by side about the middle of a box that is 100 wide. */
function standTogether(all: readonly { readonly art: string; readonly tall: number }[], set: ArtSet): Mark[] {
  const widths = all.map(({ art, tall }) => tall * aspectIn(set, art) + 3);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return all.map(({ art, tall }, n): Mark => ({ kind: 'art', art, x: (100 - whole) / 2 + widths.slice(0, n).reduce((sum, width) => sum + width, 0), y: 100 - tall, width: (widths[n] ?? 0) - 3, height: tall }));
}

const layers: readonly Part['at'][] = ['back', 'body', 'neck', 'face', 'head', 'hand'];

type Wearer = { readonly art: string; readonly set: ArtSet; readonly aspect: number; readonly width: number; readonly high: number };

function putOn({ art, at, colour }: Part, wearer: Wearer): Mark {
  const anchor = anchorOf(wearer.set, wearer.art, at, wearer.aspect);
  const own = aspectIn(wearer.set, art);
  const [x, y, size] = [anchor.x * wearer.width, anchor.y * wearer.high, anchor.size * wearer.width];
  const dye = colour === null ? undefined : colourValueOf(colour);
  if (art === '🧣' && at === 'neck') return scarf(x, y, size, dye ?? '#e2464c');
  const seat = seatOf(art, at);
  const [width, height, top] = seat ? [size / seat.size, size / seat.size / own, y - (seat.y * size) / seat.size / own] : fit(art, at, { size, own, y });
  return { kind: 'art', art, x: x - width * (seat?.x ?? 0.5), y: top, width, height, ...(dye ? { dye } : {}) };
}

/** Where a drawing of something to wear says itself that it sits, in shares of its box. */
function seatOf(art: string, at: Part['at']): { readonly x: number; readonly y: number; readonly size: number } | undefined {
  const drawing = art.startsWith('@') ? findDrawing(art.slice(1)) : undefined;
  const [box, anchor] = [drawing?.box, drawing?.anchors?.[at]];
  return box && anchor ? { x: (anchor.x - box.x) / box.width, y: (anchor.y - box.y) / box.height, size: anchor.size / box.width } : undefined;
}

/** What goes round the whole head and lets the face be seen; any other hat ends at the brow. */
const closed = /^@(?:(?:astronaut|knight|racing|roman)-helmet|ninja-hood)$/;

/** @returns width, height and upper edge */
function fit(art: string, at: Part['at'], { size, own, y }: { size: number; own: number; y: number }): readonly [number, number, number] {
  if (at === 'head' && closed.test(art)) {
    const width = size * 1.4;
    return [width, width / own, y + size * 0.26 - width / own / 2];
  }
  if (at === 'head') {
    const width = Math.min(size * 1.08, size * 0.95 * Math.max(own, 0.7));
    return [width, width / own, y - width / own];
  }
  if (at === 'hand') {
    const height = Math.min(46, Math.max(26, size / own));
    return [height * own, height, y - height * 0.62];
  }
  const width = at === 'neck' ? Math.min(size, size * Math.max(own, 0.6)) : size;
  return [width, width / own, y - width / own / (at === 'neck' ? 2.6 : 2)];
}

/** The emoji is a scarf that lies somewhere; this one is tied. */
function scarf(x: number, y: number, size: number, colour: string): Mark {
  const [wide, thick] = [size * 1.04, size * 0.27];
  const shade = mix(colour, '#2b1c4c', 0.14);
  const tail = (left: number, long: number, stuff: string): Mark[] => [path(box(x + left, y, thick * 0.92, long, thick * 0.3), stuff, { volume: 0.6 }), path(box(x + left, y + long * 0.74, thick * 0.92, thick * 0.2), mix(stuff, '#ffffff', 0.45))];
  return { kind: 'group', marks: [...tail(wide * 0.1, size * 0.5, shade), ...tail(wide * 0.24, size * 0.62, colour), path(box(x - wide / 2, y - thick / 2, wide, thick, thick / 2), colour, { volume: 0.7 }), path(ellipse(x + wide * 0.25, y + thick * 0.12, thick * 0.55, thick * 0.52), shade, { volume: 0.7 })] };
}
