import { artBox, artCode } from '../art/art-box.ts';
import type { Mark } from '../marks.ts';
import type { FilmSet } from './film-set.ts';
import { ellipse, path } from './shapes.ts';

/** Art that stands in the set. `x` and `y` are parts of the width and of the ground (0 the horizon, 1 the lower edge), `tall` of the height. */
export type Prop = { readonly art: string; readonly x: number; readonly y: number; readonly tall: number; readonly dye?: string; readonly flip?: boolean; readonly depth?: number; readonly lies?: boolean; /** Has light of its own. */ readonly glows?: boolean };

export function prop(set: FilmSet, { art, x, y, tall, dye, flip, depth, lies, glows }: Prop): Mark[] {
  const [height, foot, middle] = [tall * set.height, set.horizon + y * set.ground, x * set.width];
  const { width: across, height: up } = artBox('clay', artCode(art));
  const width = height * (across / up);
  const far = depth ?? Math.max(0.12, 0.8 * (1 - y));
  return [
    ...(lies === false ? [] : [shade(set, middle, foot - height * 0.015, width * 0.56, Math.max(5, width * 0.09), 0.34 * (1 - far * 0.6))]),
    { kind: 'art', art, x: middle - width / 2, y: foot - height, width, height, ...(glows ? {} : { grade: set.grade(far) }), ...(dye ? { dye } : {}), ...(flip ? { flip } : {}) },
  ];
}

/** A soft dark spot: ellipses in one another, as paper has no gradient that isn't round. */
export function shade({ light }: Pick<FilmSet, 'light'>, x: number, y: number, across: number, down: number, strength: number): Mark {
  const ring = (part: number): Mark => path(ellipse(x, y, across * part, down * part), light.shadow, { opacity: Math.round(strength * 24) / 100 });
  return { kind: 'group', marks: [1, 0.86, 0.72, 0.58].map(ring) };
}

export const softly = (blur: number, marks: readonly Mark[]): Mark => ({ kind: 'group', marks, blur });

/** Several that differ in little. */
export const props = (set: FilmSet, all: readonly Prop[]): Mark[] => all.flatMap((each) => prop(set, each));
