/** Whether a condition of a scenario holds, and what it lacks. */
import type { Act } from '../shared/acts.ts';
import type { Condition } from '../shared/scenario.ts';
import type { Setting, State } from './state.ts';

/** What a condition still asks for: points of trust and patience, points of tension too many, acts, interests, the first turn it may be. */
export type Missing = {
  readonly trust?: number;
  readonly patience?: number;
  readonly tension?: number;
  readonly heard?: readonly Act[];
  readonly revealed?: readonly string[];
  readonly turn?: number;
};

/** Empty when the condition holds. */
export function findMissing(condition: Condition, state: State, setting: Setting): Missing {
  const { need } = setting.scenario.difficulty[setting.difficulty];
  const lackOf = (asked: number | undefined, has: number): number => (asked === undefined ? 0 : Math.max(0, asked - has));
  const trust = lackOf(condition.trust === undefined ? undefined : condition.trust + need, state.trust);
  const patience = lackOf(condition.patience, state.patience);
  const tension = condition.tension === undefined ? 0 : Math.max(0, state.tension - condition.tension);
  const heard = (condition.heard ?? []).filter((act) => (state.heard[act] ?? 0) === 0);
  const revealed = (condition.revealed ?? []).filter((id) => !state.revealed.includes(id));
  return {
    ...(trust > 0 && { trust }),
    ...(patience > 0 && { patience }),
    ...(tension > 0 && { tension }),
    ...(heard.length > 0 && { heard }),
    ...(revealed.length > 0 && { revealed }),
    ...(condition.turn !== undefined && state.turn < condition.turn && { turn: condition.turn }),
  };
}

export function holds(condition: Condition, state: State, setting: Setting): boolean {
  return Object.keys(findMissing(condition, state, setting)).length === 0;
}
