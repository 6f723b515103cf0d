import type { IssueWords } from '../../shared/scenario.ts';
import type { Amount } from './amount.ts';
import type { IssueInWords } from './find-offers.ts';

/** The amount in the issue's own unit, or undefined where the two have nothing to do with each other. */
export function inUnitOf(amount: Amount, { issue, words }: IssueInWords, flat: string): number | undefined {
  switch (amount.unit) {
    case 'number':
      return bareNumber(amount, { issue, words });
    case 'half':
      return half({ issue, words });
    case 'percent':
      return issue.unit === 'percent' ? amount.value : issue.unit === 'money' ? shareOfBase(amount.value / 100, words, flat) : undefined;
    case 'money':
      return moneyFor(amount, { issue, words });
    case 'day':
    case 'weeks':
    case 'months':
      return duration(amount, { issue, words });
    case 'count':
      return issue.unit === 'count' || issue.unit === 'days-per-week' ? amount.value : undefined;
    case 'days-per-week':
      return issue.unit === 'days-per-week' || (issue.unit === 'count' && isNear(amount.value, words)) ? amount.value : undefined;
    case 'hours':
      return issue.unit === 'hours' ? amount.value : undefined;
  }
}

const positions = ({ ask, floor, start, target, reservation }: IssueWords): number[] => [ask, floor, start, target, reservation];

/** Within what people would say of this issue. */
export function isNear(value: number, words: IssueWords): boolean {
  const known = positions(words).map(Math.abs);
  return value >= Math.min(...known.filter((position) => position > 0), Infinity) * 0.2 && value <= Math.max(...known) * 4;
}

/** "55" for 55,000, "30" for 30만원. */
function scaled(value: number, words: IssueWords, scale: number): number {
  if (isNear(value, words)) return value;
  return isNear(value * scale, words) ? value * scale : value;
}

function bareNumber({ value }: Amount, { issue, words }: IssueInWords): number | undefined {
  if (issue.unit === 'step') return undefined;
  const fit = issue.unit === 'money' ? scaled(value, words, words.currency === 'KRW' ? 10_000 : 1000) : value;
  return isNear(fit, words) ? fit : undefined;
}

function half({ issue, words }: IssueInWords): number | undefined {
  if (issue.unit === 'percent') return 50;
  if (issue.unit === 'money' && words.base !== undefined && words.ask <= words.base) return words.base / 2;
  return undefined;
}

/** A total (a new salary) or a part (a raise, a deposit's return): what is asked for tells which the issue counts. */
const countsTotal = ({ ask, base }: IssueWords): boolean => base !== undefined && ask > base;

function shareOfBase(share: number, words: IssueWords, flat: string): number | undefined {
  if (words.base === undefined) return undefined;
  if (/\b(?:off|less|lower|reduction|discount|cut)\b|깎|할인|인하|낮춰|내려|줄여/.test(flat) && words.ask < words.base) return words.base * (1 - share);
  return countsTotal(words) ? words.base * (1 + share) : words.base * share;
}

function moneyFor(amount: Amount, { issue, words }: IssueInWords): number | undefined {
  if (amount.currency !== undefined && words.currency !== undefined && amount.currency !== words.currency) return undefined;
  if (issue.unit === 'percent') {
    if (words.base === undefined) return undefined;
    return (amount.value > words.base * 0.7 ? amount.value / words.base - 1 : amount.value / words.base) * 100;
  }
  if (issue.unit !== 'money') return undefined;
  const value = scaled(amount.value, words, words.currency === 'KRW' ? 10_000 : 1000);
  if (words.base === undefined || isNear(value, words)) return value;
  return countsTotal(words) ? words.base + value : value - words.base;
}

function duration({ unit, value }: Amount, { issue, words }: IssueInWords): number | undefined {
  if (issue.unit === unit) return value;
  const days = value * (unit === 'weeks' ? 7 : unit === 'months' ? 30 : 1);
  if (issue.unit === 'day') return days;
  if (issue.unit === 'weeks' && unit !== 'day') return unit === 'months' ? Math.round((value * 52) / 12) : value;
  if (issue.unit === 'weeks') return value % 7 === 0 && value > 0 ? value / 7 : undefined;
  if (issue.unit === 'months' && unit === 'weeks') return value % 4 === 0 ? value / 4 : undefined;
  if (issue.unit === 'days-per-week' && unit === 'day' && value <= 7 && isNear(value, words)) return value;
  return issue.unit === 'count' && unit === 'day' && isNear(value, words) ? value : undefined;
}
