import type { Locale } from '../../shared/acts.ts';
import { flatten } from '../split-text.ts';
import { type Amount, keepLongest } from './amount.ts';
import { findDates } from './dates.ts';
import { englishAmounts } from './english-amounts.ts';
import { koreanAmounts } from './korean-amounts.ts';

/** A Monday, the first of a month: what "by Friday" counts from when the caller names no day. */
export const anyMonday = '2024-01-01';

/**
 * Every amount that a text names, whether proposed or not, in the order of the text: 8%, £1,200, "five hundred", 5천만원, "3 days a week".
 * @param today a date (YYYY-MM-DD); "by Friday" and "3월 말" become days from it.
 */
export function findAmounts(text: string, locale: Locale, today: string = anyMonday): Amount[] {
  const flat = flatten(text);
  const amounts = locale === 'en' ? englishAmounts(flat) : [...koreanAmounts(flat), ...englishAmounts(flat).filter(({ unit, currency }) => unit === 'money' && currency !== undefined)];
  return keepLongest([...findDates(flat, locale, today), ...amounts]).map((amount) => ({ ...amount, quote: text.slice(amount.start, amount.start + amount.quote.length) }));
}
