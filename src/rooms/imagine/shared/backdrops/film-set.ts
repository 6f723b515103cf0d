import { mix, multiply } from '../art/colour.ts';
import type { Grade } from '../marks.ts';
import { seeded } from '../staging/seeded.ts';
import type { Stage } from '../staging/stage.ts';
import { type Daylight, daylightOf } from './daylight.ts';
import type { Place } from './place.ts';

/** What builders of backdrops need to know; lengths in the picture's units. */
export type FilmSet = {
  readonly place: string;
  readonly width: number;
  readonly height: number;
  readonly horizon: number;
  /** Height of the ground. */
  readonly ground: number;
  readonly light: Daylight;
  readonly season: string | null;
  readonly weather: string | null;
  readonly snowy: boolean;
  readonly night: boolean;
  /** Concepts and art of whoever plays: what is on the stage already is not built a second time. */
  readonly shown: ReadonlySet<string>;
  /** The same for the same names. @returns 0 to 1 */
  readonly chance: (...names: readonly (string | number)[]) => number;
  /** A colour of the set in its light; `depth` 0 is near, 1 far. */
  readonly lit: (colour: string, depth?: number) => string;
  readonly grade: (depth: number) => Grade;
};

/** Where snow lies all the year. */
const cold = new Set(['snowfield', 'polar', 'ski-slope', 'ice-rink']);
const hazeAtHorizon = 0.52;

export function filmSetOf(stage: Stage, { place, time, weather, season }: NonNullable<Stage['backdrop']>, { indoors = false, light: own = (light) => light }: Pick<Place, 'indoors' | 'light'>): FilmSet {
  const outside = daylightOf(time, weather);
  const shown = new Set(stage.sprites.flatMap(({ concept, art }) => [concept, art.replace('\ufe0f', '')]));
  const lit = own(indoors ? lampLit(outside) : outside);
  const light = ['☀', '🌞', '🌕', '🌝', '🌙', '🌛', '🌜', '🌓'].some((id) => shown.has(id)) ? { ...lit, sun: null } : lit;
  const fog = !indoors && (weather === 'fog' || weather === 'blizzard') ? 1.4 : 1;
  const amount = (depth: number) => Math.min(0.92, depth * hazeAtHorizon * fog);
  return {
    place, season, weather, light, shown, width: stage.width, height: stage.height, horizon: stage.horizon, ground: stage.height - stage.horizon,
    snowy: cold.has(place) || season === 'winter' || weather === 'snow' || weather === 'blizzard', night: outside.dark,
    chance: (...names) => seeded(stage.seed, place, ...names),
    lit: (colour, depth = 0) => mix(multiply(colour, light.ambient), light.haze, amount(depth)),
    grade: (depth) => ({ ambient: light.ambient, haze: light.haze, amount: amount(depth) }),
  };
}

/** A room has lamps: outside light comes in by the window alone. */
function lampLit(light: Daylight): Daylight {
  const dark = light.dark;
  const lamp = dark ? '#e9c9a6' : mix(light.ambient, '#fffaf2', 0.6);
  return { ...light, ambient: lamp, onActors: dark ? '#f7e0c6' : mix(light.onActors, '#ffffff', 0.6), haze: mix(lamp, '#ffffff', 0.2), shadow: dark ? '#2b1c3c' : '#43355c' };
}
