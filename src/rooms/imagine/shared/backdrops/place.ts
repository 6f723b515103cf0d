import type { Mark } from '../marks.ts';
import type { Daylight } from './daylight.ts';
import type { FilmSet } from './film-set.ts';

/** How a place is built. */
export type Place = {
  /** From the far to the near, before the sky. */
  readonly land: (set: FilmSet) => readonly Mark[];
  /** Instead of the sky over a landscape. */
  readonly sky?: (set: FilmSet) => readonly Mark[];
  /** Where water glitters, in parts of the ground. */
  readonly water?: readonly [number, number];
  readonly indoors?: boolean;
  readonly cloudless?: boolean;
  /** Light of its own. */
  readonly light?: (outside: Daylight) => Daylight;
};
