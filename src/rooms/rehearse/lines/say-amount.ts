import type { Locale } from '../shared/acts.ts';
import type { Issue, IssueWords } from '../shared/scenario.ts';
import { tongues } from './tongues.ts';

/** An amount as one says it in a sentence: "8%", "two days a week", "3일". `today` in milliseconds gives days a date. */
export function sayAmount(amount: { readonly issue: Issue; readonly words: IssueWords; readonly value: number; readonly locale: Locale; readonly today?: number }): string {
  return tongues[amount.locale].sayAmount(amount.issue, amount.words, amount.value, amount.today);
}
