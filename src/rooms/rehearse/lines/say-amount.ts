import type { Locale } from '../shared/acts.ts';
import type { Issue, IssueWords } from '../shared/scenario.ts';
import type { Tongue } from './book.ts';
import { sayAmount as inEnglish } from './english/say-amount.ts';
import { sayAmount as inKorean } from './korean/say-amount.ts';

// Not by way of the tongues, whose books come with the first reply.
const saying: Readonly<Record<Locale, Tongue['sayAmount']>> = { en: inEnglish, ko: inKorean };

/** An amount as one says it in a sentence: "8%", "two days a week", "3일". `today` in milliseconds gives days a date. */
export function sayAmount(amount: { readonly issue: Issue; readonly words: IssueWords; readonly value: number; readonly locale: Locale; readonly today?: number }): string {
  return saying[amount.locale](amount.issue, amount.words, amount.value, amount.today);
}
