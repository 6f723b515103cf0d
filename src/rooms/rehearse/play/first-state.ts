import { issuesOf } from './words-of.ts';
import type { Setting, State } from './state.ts';

/** Before the person has said a word: the other's first positions, nothing voiced, nothing told. */
export function firstState(setting: Setting): State {
  const { trust, patience, tension } = setting.scenario.difficulty[setting.difficulty];
  return {
    trust, patience, tension,
    turn: 0,
    positions: Object.fromEntries(issuesOf(setting).map(({ issue, words }) => [issue.id, words.start])),
    voiced: [], asked: {}, agreed: {}, revealed: [], hinted: [], heard: {}, streaks: {}, moves: [],
    ending: null,
  };
}
