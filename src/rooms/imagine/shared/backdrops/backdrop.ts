import type { Mark } from '../marks.ts';
import type { Stage } from '../staging/stage.ts';
import type { Daylight } from './daylight.ts';
import { filmSetOf } from './film-set.ts';
import { findPlace } from './places.ts';
import { type Cloud, clouds, sky } from './sky.ts';

/** What is behind the play, from the far to the near. */
export type Backdrop = {
  readonly light: Daylight;
  readonly sky: readonly Mark[];
  readonly clouds: readonly Cloud[];
  readonly land: readonly Mark[];
  /** Heights between which water glitters. */
  readonly water: { readonly from: number; readonly to: number } | null;
};

/** Pure: the same stage gives the same marks. */
export function buildBackdrop(stage: Stage, chosen: NonNullable<Stage['backdrop']>): Backdrop {
  const place = findPlace(chosen.place);
  const set = filmSetOf(stage, chosen, place);
  return { light: set.light, sky: (place.sky ?? sky)(set), clouds: place.cloudless ? [] : clouds(set), land: place.land(set), water: place.water ? { from: set.horizon + set.ground * place.water[0], to: set.horizon + set.ground * place.water[1] } : null };
}
