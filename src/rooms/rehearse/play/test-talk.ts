/** For tests: hand-made readings, so that what is tested is the play and not the understanding. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPack } from '../packs/read-pack.ts';
import type { Act, Offer, Reading } from '../shared/acts.ts';
import type { Scenario } from '../shared/scenario.ts';
import { firstState, playTurn } from './play-turn.ts';
import type { Played, Setting, State } from './state.ts';

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
  const file = '01-ask-for-a-raise.json';
  return readPack(readFileSync(join(import.meta.dirname, '../library', file), 'utf8'), file);
}

/** Plays readings one after the other, up to an ending. */
export function talk(said: readonly Said[], setting: Setting, from: State = firstState(setting)): readonly Played[] {
  const played: Played[] = [];
  let state = from;
  for (const one of said) {
    if (state.ending !== null) break;
    const turn = playTurn(state, hear(one), setting);
    played.push(turn);
    state = turn.state;
  }
  return played;
}

export const normal = (scenario: Scenario, seed = 1): Setting => ({ scenario, locale: 'en', difficulty: 'normal', seed });
