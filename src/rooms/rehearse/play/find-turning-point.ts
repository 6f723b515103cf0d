/** The turn in which the talk turned most, for better or worse, and a better line at that very moment. */
import type { Debrief } from '../shared/debrief.ts';
import { giveHints } from './give-hints.ts';
import type { PlayedTurn, ReadTurn } from './replay.ts';
import { quoteFrom } from './score-rubric.ts';
import type { Change, Setting } from './state.ts';

/** Less than this is no turn. */
const leastSwing = 4;
const longestQuote = 160;

type Meters = { readonly trust: number; readonly patience: number; readonly tension: number };

/** In points of trust; patience and tension weigh a little less. */
const swingOf = (before: Meters, after: Meters): number => after.trust - before.trust + (after.patience - before.patience) * 0.5 - (after.tension - before.tension) * 0.7;

export function findTurningPoint(turns: readonly PlayedTurn[], setting: Setting, read: ReadTurn): Debrief['turningPoint'] {
  const [point] = turns.toSorted((a, b) => Math.abs(swingOf(b.before, b.played.state)) - Math.abs(swingOf(a.before, a.played.state)));
  if (point === undefined || Math.abs(swingOf(point.before, point.played.state)) < leastSwing) return null;
  return { turn: point.index, quote: quoteOf(point), why: [...point.played.changes], better: findBetter(point, turns, setting, read) };
}

/** Only a line that would truly have done better in the play. */
function findBetter(point: PlayedTurn, turns: readonly PlayedTurn[], setting: Setting, read: ReadTurn) {
  const reply = turns.find(({ index }) => index === point.index - 1)?.reply;
  const moment = { used: turns.map(({ text }) => text), ...(reply !== undefined && { lastReply: reply }) };
  const reached = swingOf(point.before, point.played.state);
  return giveHints(point.before, setting, moment, read).find(({ predicted }) => swingOf(point.before, predicted) > reached) ?? null;
}

/** The words that weighed most, or how the turn began. */
function quoteOf(turn: PlayedTurn): string {
  const byWeight = turn.played.changes.toSorted((a: Change, b: Change) => Math.abs(b.by) - Math.abs(a.by));
  const [weightiest] = byWeight.flatMap(({ quote }) => quoteFrom(turn, quote));
  return weightiest?.quote ?? Array.from(turn.text).slice(0, longestQuote).join('');
}
