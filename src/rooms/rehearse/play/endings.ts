/** How a rehearsal ends by itself, and how endings compare. */
import type { Act } from '../shared/acts.ts';
import type { Ending } from '../shared/scenario.ts';
import { isAsGood } from './bargain.ts';
import { holds } from './conditions.ts';
import { limits } from './effects.ts';
import type { Move, Setting, State } from './state.ts';
import { issuesOf } from './words-of.ts';

/** Higher is better for the person. A talk that did not end is as good as one put off. */
const ranks: Readonly<Record<Ending, number>> = { agreement: 4, repaired: 3, partial: 3, postponed: 2, 'walk-away': 1, 'safe-exit': 0 };

export function rankOf(ending: Ending | null): number {
  return ranks[ending ?? 'postponed'];
}

/** No patience is left, no calm, or threats and insults came again and again. */
export function willLeave({ patience, tension, heard }: State): boolean {
  return patience <= 0 || tension >= 100 || (heard.threat ?? 0) + (heard.insult ?? 0) >= limits.threatsAndInsults;
}

/** Where the goal is that the other feels heard. */
export function isReconciled(state: State, setting: Setting): boolean {
  const { goal, repairedIf } = setting.scenario;
  return goal === 'repair' && repairedIf !== undefined && state.turn >= limits.firstDeal && holds(repairedIf, state, setting);
}

/** What may stand beside the wish to go on another day. With anything else the person still talks: "let us look at it again in six months" is terms, and to be misread must not end a talk. */
const farewells: readonly Act[] = ['postpone', 'thanks', 'apology', 'acknowledge', 'small-talk', 'refusal'];

/** The person asks to go on another day, and for nothing else. Who has just begun ("Can we talk?") is not taken to leave already. */
export function asksForPause(acts: ReadonlyMap<Act, string>, { turn }: State): boolean {
  return turn >= limits.firstDeal && acts.has('postpone') && [...acts.keys()].every((act) => farewells.includes(act));
}

/** `state` is the one after the move. */
export function findEnding(state: State, move: Move, acts: ReadonlyMap<Act, string>, setting: Setting): Ending | null {
  if (move.kind === 'walk-away') return 'walk-away';
  if (move.kind === 'repair' && isReconciled(state, setting)) return 'repaired';
  if (setting.scenario.goal === 'agree' && isAllAgreed(state, setting)) return meetsFloor(state, setting) ? 'agreement' : 'partial';
  if (!asksForPause(acts, state) && state.turn < limits.lastTurn) return null;
  return Object.keys(state.agreed).length > 0 ? 'partial' : 'postponed';
}

/** Every main issue; without main issues there is nothing to agree on. */
function isAllAgreed({ agreed }: State, { scenario }: Setting): boolean {
  const main = scenario.issues.filter(({ main }) => main);
  return main.length > 0 && main.every(({ id }) => id in agreed);
}

function meetsFloor({ agreed }: State, setting: Setting): boolean {
  return issuesOf(setting).every(({ issue, words }) => !issue.main || isAsGood(issue, agreed[issue.id] ?? words.start, words.floor));
}

/** How good the terms are between the person's floor (0) and ask (1), over the main issues; 0 without terms. */
export function gradeTerms({ agreed }: State, setting: Setting): number {
  const grades = issuesOf(setting).flatMap(({ issue, words }) => {
    const value = agreed[issue.id];
    if (!issue.main) return [];
    if (value === undefined) return [0];
    if (words.ask === words.floor) return [isAsGood(issue, value, words.ask) ? 1 : 0];
    return [Math.min(1, Math.max(0, (value - words.floor) / (words.ask - words.floor)))];
  });
  return grades.length === 0 ? 0 : grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
}
