import type { Mark } from '../marks.ts';
import type { Stage } from '../staging/stage.ts';
import type { Daylight } from './daylight.ts';
import { filmSetOf } from './film-set.ts';
import { findBuild } from './places.ts';
import { type Cloud, clouds, sky } from './sky.ts';

/** What is behind the play, from the far to the near. */
export type Backdrop = {
  readonly light: Daylight;
  readonly sky: readonly Mark[];
  readonly clouds: readonly Cloud[];
  readonly land: readonly Mark[];
};

export function buildBackdrop(stage: Stage, chosen: NonNullable<Stage['backdrop']>): Backdrop {
  const set = filmSetOf(stage, chosen, false);
  return { light: set.light, sky: sky(set), clouds: clouds(set), land: findBuild(chosen.place)(set) };
}
