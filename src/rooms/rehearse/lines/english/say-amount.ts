/** Amounts in English, each as it stands in "I could live with …". */
import type { Issue, IssueWords } from '../../shared/scenario.ts';

const signs = { USD: '$', GBP: '£', EUR: '€', KRW: '₩' } as const;
const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const dayLength = 86_400_000;

export function sayAmount(issue: Issue, words: IssueWords, value: number, today?: number): string {
  switch (issue.unit) {
    case 'percent':
      return `${plain(value)}%`;
    case 'money':
      return `${value < 0 ? '-' : ''}${words.currency === undefined ? '' : signs[words.currency]}${plain(Math.abs(value), 2)}`;
    case 'days-per-week':
      return `${counted(value, 'day')} a week`;
    case 'weeks':
      return counted(value, 'week');
    case 'months':
      return counted(value, 'month');
    case 'hours':
      return counted(value, 'hour');
    case 'count':
      return value === 0 ? 'none' : (smallNumbers[value] ?? plain(value));
    case 'day':
      return sayDay(value, today);
    case 'step':
      return asMine(words.steps?.[value]?.say ?? words.steps?.[value]?.label ?? plain(value));
    default:
      return issue.unit satisfies never;
  }
}

/** "that he skips the tour", as its maker wrote of the other, is "that I skip the tour" in the other's mouth. */
function asMine(step: string): string {
  if (!/^that (?:he|she|they) /i.test(step)) return step;
  return step.replaceAll(/\b(?:himself|herself|themselves)\b/gi, 'myself').replace(/^that (?:he|she|they) (\w+)/i, (_, verb: string) => `that I ${verb === 'has' ? 'have' : verb === 'does' ? 'do' : verb === 'is' || verb === 'are' ? 'am' : verb.replace(/(?<=(?:sh|ch|ss|x|go))es$|(?<=[^s])s$/, '')}`);
}

function plain(value: number, cents = 1): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: cents, minimumFractionDigits: cents === 2 && !Number.isInteger(value) ? 2 : 0 });
}

function counted(value: number, noun: string): string {
  if (value === 0.5) return `half a${noun === 'hour' ? 'n' : ''} ${noun}`;
  return `${smallNumbers[value] ?? plain(value)} ${noun}${value === 1 ? '' : 's'}`;
}

function sayDay(days: number, today: number | undefined): string {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (today !== undefined) return new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(today + days * dayLength);
  return days % 7 === 0 ? `${counted(days / 7, 'week')} from today` : `${counted(days, 'day')} from today`;
}
