/** One thing to try next: where the rubric has most left to give. */
import type { Act } from '../shared/acts.ts';
import type { Debrief } from '../shared/debrief.ts';
import { actWords, levelTip } from './act-words.ts';
import type { CriterionScore } from './score-rubric.ts';
import type { Setting, State } from './state.ts';
import { wordsOf } from './words-of.ts';

export function chooseNextTry(rubric: readonly CriterionScore[], state: State, setting: Setting): Debrief['nextTry'] {
  const { locale, scenario } = setting;
  const [weakest] = rubric.toSorted((a, b) => b.weight * (100 - b.score) - a.weight * (100 - a.score));
  const criterion = scenario.rubric.find(({ id }) => id === weakest?.criterion);
  if (criterion?.counts === 'level') return { criterion: criterion.id, text: levelTip[locale], example: null };
  const wanted = wantedActs(criterion, scenario.goal);
  const { samples } = wordsOf(setting);
  const seldom = wanted.toSorted((a, b) => (state.heard[a] ?? 0) - (state.heard[b] ?? 0));
  const act = seldom.find((one) => (samples[one] ?? []).length > 0) ?? seldom[0] ?? 'ask-interest';
  // What cost more often than anything earned is the thing to leave out; the example shows what to do instead.
  const costly = criterion?.loses.toSorted((a, b) => (state.heard[b] ?? 0) - (state.heard[a] ?? 0))[0];
  const isCostly = costly !== undefined && (state.heard[costly] ?? 0) > wanted.reduce((sum, one) => sum + (state.heard[one] ?? 0), 0);
  return { criterion: criterion?.id ?? '', text: actWords[locale][isCostly ? costly : act].tip, example: samples[act]?.[0] ?? null };
}

function wantedActs(criterion: Setting['scenario']['rubric'][number] | undefined, goal: Setting['scenario']['goal']): readonly Act[] {
  switch (criterion?.counts) {
    case 'acts':
      return criterion.earns;
    case 'outcome':
      return goal === 'repair' ? ['acknowledge', 'apology'] : ['trade', 'offer'];
    default:
      return ['ask-interest', 'open-question'];
  }
}
