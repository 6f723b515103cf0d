/** Plays texts through the engine, without lines and without a model: for packs' tests, simulations and benches. */
import { readTurn, type Turn } from '../acts/read-turn.ts';
import type { Reading } from '../shared/acts.ts';
import { firstState } from './first-state.ts';
import { playTurn } from './play-turn.ts';
import type { Played, Setting, State } from './state.ts';
import { issuesOf } from './words-of.ts';

/** `index` counts from 1, as the person's turns do. `reply`: what the other said then, where that is known. */
export type PlayedTurn = { readonly index: number; readonly text: string; readonly reading: Reading; readonly before: State; readonly played: Played; readonly reply?: string };

export type ReadTurn = (turn: Turn) => Reading;

/** What a text means at this moment. The same everywhere, so that a hint, a turn and its replay are understood alike. */
export function understand(text: string, state: State, setting: Setting, lastReply?: string, read: ReadTurn = readTurn): Reading {
  return read({ text, locale: setting.locale, issues: issuesOf(setting), lastMove: state.moves.at(-1), lastReply, today: setting.today });
}

/** Stops at an ending; texts after it are left unsaid. */
export function rehearse(texts: readonly string[], setting: Setting, read: ReadTurn = readTurn): { readonly turns: readonly PlayedTurn[]; readonly state: State } {
  const turns: PlayedTurn[] = [];
  let state = firstState(setting);
  for (const text of texts) {
    if (state.ending !== null) break;
    const reading = understand(text, state, setting, undefined, read);
    const played = playTurn(state, reading, setting);
    turns.push({ index: turns.length + 1, text, reading, before: state, played });
    state = played.state;
  }
  return { turns, state };
}
