/** Plays texts through the engine, without lines and without a model: for packs' tests, simulations, hints and benches. */
import type { Locale, Reading } from '../shared/acts.ts';
import type { Issue, IssueWords } from '../shared/scenario.ts';
import { firstState } from './first-state.ts';
import { playTurn } from './play-turn.ts';
import type { MoveKind, Played, Setting, State } from './state.ts';
import { issuesOf } from './words-of.ts';

/** `index` counts from 1, as the person's turns do. */
export type PlayedTurn = { readonly index: number; readonly text: string; readonly reading: Reading; readonly before: State; readonly played: Played };

export type ReadTurn = (turn: {
  readonly text: string;
  readonly locale: Locale;
  readonly issues: readonly { readonly issue: Issue; readonly words: IssueWords }[];
  readonly lastMove?: MoveKind;
  readonly lastReply?: string;
}) => Reading;

/** Stops at an ending; texts after it are left unsaid. */
export function rehearse(texts: readonly string[], setting: Setting, read: ReadTurn): { readonly turns: readonly PlayedTurn[]; readonly state: State } {
  const issues = issuesOf(setting);
  const turns: PlayedTurn[] = [];
  let state = firstState(setting);
  for (const text of texts) {
    if (state.ending !== null) break;
    const lastMove = state.moves.at(-1);
    const reading = read({ text, locale: setting.locale, issues, ...(lastMove !== undefined && { lastMove }) });
    const played = playTurn(state, reading, setting);
    turns.push({ index: turns.length + 1, text, reading, before: state, played });
    state = played.state;
  }
  return { turns, state };
}
