import type { Issue, IssueWords } from '../../shared/scenario.ts';

export type Currency = NonNullable<IssueWords['currency']>;

/**
 * An amount in a text. `number`: a bare one, whose unit is not said ("5 then"). `half`: a half of something. A date is `day`: days from today.
 * `start`: where `quote`, an exact substring, begins.
 */
export type Amount = {
  readonly unit: Exclude<Issue['unit'], 'step'> | 'number' | 'half';
  readonly value: number;
  readonly currency?: Currency;
  readonly quote: string;
  readonly start: number;
};

/** Several ways of writing may be seen in one place: the longest stands. */
export function keepLongest(amounts: readonly Amount[]): Amount[] {
  const kept: Amount[] = [];
  for (const amount of [...amounts].sort((a, b) => b.quote.length - a.quote.length)) {
    const end = amount.start + amount.quote.length;
    if (kept.every((other) => end <= other.start || amount.start >= other.start + other.quote.length)) kept.push(amount);
  }
  return kept.sort((a, b) => a.start - b.start);
}
