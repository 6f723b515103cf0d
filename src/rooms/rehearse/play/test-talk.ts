/** For tests: hand-made readings, so that what is tested is the play and not the understanding. */
import type { Act, Offer, Reading } from '../shared/acts.ts';
import type { Scenario } from '../shared/scenario.ts';
import type { Setting } from './state.ts';
import { library } from '../packs/library.ts';

export type Said = { readonly acts?: readonly (Act | readonly [Act, string])[]; readonly offers?: Readonly<Record<string, number>>; readonly levels?: Reading['levels']; readonly doubtful?: readonly Act[] };

export function hear({ acts = [], offers = {}, levels = [], doubtful = [] }: Said): Reading {
  const spoken = acts.map((one) => (typeof one === 'string' ? ([one, one] as const) : one));
  const level = levels[0]?.level;
  return {
    acts: [
      ...spoken.map(([act, quote]) => ({ act, quote, confidence: 1, counts: true })),
      ...doubtful.map((act) => ({ act, quote: act, confidence: 0.5, counts: false })),
    ],
    offers: Object.entries(offers).map(([issue, value]): Offer => ({ issue, value, quote: String(value) })),
    levels,
    ...(level !== undefined && { level }),
  };
}

/** "Ask for a raise": a pack with three issues, one of them main, and three interests. */
export function raise(): Scenario {
  const found = library().find(({ id }) => id === 'ask-for-a-raise');
  if (found === undefined) throw new Error('The library has lost its first scenario.');
  return found;
}

export const normal = (scenario: Scenario, seed = 1): Setting => ({ scenario, locale: 'en', difficulty: 'normal', seed });
