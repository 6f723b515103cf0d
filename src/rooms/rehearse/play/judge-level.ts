import type { Reading, SpeechLevel } from '../shared/acts.ts';
import type { Setting } from './state.ts';
import { wordsOf } from './words-of.ts';

/** From the plainest to the most formal. */
const height: Readonly<Record<SpeechLevel, number>> = { haera: 0, hae: 0, haeyo: 1, hasipsio: 2 };

export type LevelSlip = { readonly kind: 'too-low' | 'too-high'; readonly quote: string };

/**
 * Korean: whether a turn leaves the levels that fit the relationship. One sentence too low is enough to be heard; too high only counts
 * as the tone of the whole turn, since a single formal sentence among friends is a joke or a set phrase.
 */
export function judgeLevel(reading: Reading, setting: Setting): LevelSlip | undefined {
  const fitting = wordsOf(setting).person.levels?.map((level) => height[level]) ?? [];
  if (fitting.length === 0) return undefined;
  const low = reading.levels.find(({ level }) => height[level] < Math.min(...fitting));
  if (low !== undefined) return { kind: 'too-low', quote: low.quote };
  if (reading.level === undefined || height[reading.level] <= Math.max(...fitting)) return undefined;
  const high = reading.levels.find(({ level }) => level === reading.level);
  return high === undefined ? undefined : { kind: 'too-high', quote: high.quote };
}
