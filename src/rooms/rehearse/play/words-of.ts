import type { Issue, IssueWords, ScenarioWords } from '../shared/scenario.ts';
import type { Setting } from './state.ts';

/** The words of a setting in its language. @throws Error for a language that the scenario lacks; the door of the room refuses that before. */
export function wordsOf({ scenario, locale }: Pick<Setting, 'scenario' | 'locale'>): ScenarioWords {
  const words = scenario.locales[locale];
  if (words === undefined) throw new Error(`The scenario ${scenario.id} has no words in ${locale}.`);
  return words;
}

/** The issues with their numbers in the setting's language, in the order of the scenario. */
export function issuesOf(setting: Pick<Setting, 'scenario' | 'locale'>): readonly { readonly issue: Issue; readonly words: IssueWords }[] {
  const { issues } = wordsOf(setting);
  return setting.scenario.issues.flatMap((issue) => {
    const words = issues[issue.id];
    return words === undefined ? [] : [{ issue, words }];
  });
}
