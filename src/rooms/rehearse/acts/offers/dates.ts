import type { Locale } from '../../shared/acts.ts';
import type { Amount } from './amount.ts';

const day = 86_400_000;
const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const monthWord = String.raw`(${months.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)`;
const weekdayWord = `(${weekdays.join('|')})`;

type Rule = readonly [RegExp, (match: RegExpMatchArray, today: Date) => Date | undefined];

const english: readonly Rule[] = [
  [new RegExp(String.raw`\b(?:the )?end of ${monthWord}\b`, 'g'), (match, today) => endOfMonth(today, monthsUntil(today, monthNumber(match[1])))],
  [new RegExp(String.raw`\bmid[- ]${monthWord}\b|\b(?:the )?middle of ${monthWord}\b`, 'g'), (match, today) => dateIn(today, monthNumber(match[1] ?? match[2]), 15)],
  [new RegExp(String.raw`\b(?:the )?(?:beginning|start) of ${monthWord}\b`, 'g'), (match, today) => dateIn(today, monthNumber(match[1]), 1)],
  [new RegExp(String.raw`\b${monthWord} (?:the )?(\d{1,2})(?:st|nd|rd|th)?\b`, 'g'), (match, today) => dateIn(today, monthNumber(match[1]), Number(match[2]))],
  [new RegExp(String.raw`\b(?:the )?(\d{1,2})(?:st|nd|rd|th)? (?:of )?${monthWord}\b`, 'g'), (match, today) => dateIn(today, monthNumber(match[2]), Number(match[1]))],
  [new RegExp(String.raw`\b(?:in|by|until|till|from|on) ${monthWord}\b`, 'g'), (match, today) => dateIn(today, monthNumber(match[1]), 1)],
  [/\b(?:the )?end of (?:the|this) month\b|\bmonth'?s end\b/g, (_match, today) => endOfMonth(today, 0)],
  [/\b(?:the )?end of next month\b/g, (_match, today) => endOfMonth(today, 1)],
  [/\b(?:the )?end of (?:the|this) week\b/g, (_match, today) => weekdayFrom(today, 5, 0)],
  [/\b(?:the )?end of next week\b/g, (_match, today) => weekdayFrom(today, 5, 1)],
  [/\b(?:the )?end of (?:the|this) year\b/g, (_match, today) => new Date(Date.UTC(today.getUTCFullYear(), 11, 31))],
  [new RegExp(String.raw`\b(next |this )?${weekdayWord}\b(?!s)`, 'g'), (match, today) => weekdayFrom(today, weekdays.indexOf(match[2] ?? ''), match[1] === 'next ' ? 1 : 0)],
  [/\bnext week\b/g, (_match, today) => later(today, 7)],
  [/\bnext month\b/g, (_match, today) => later(today, 30)],
  [/\btomorrow\b/g, (_match, today) => later(today, 1)],
  [/\b(?:today|tonight)\b/g, (_match, today) => today],
];

const koreanWeekdays = '일월화수목금토';
const korean: readonly Rule[] = [
  [/(\d{1,2})월 ?(\d{1,2})일/g, (match, today) => dateIn(today, Number(match[1]) - 1, Number(match[2]))],
  [/(\d{1,2})월 ?(?:말|말일)/g, (match, today) => endOfMonth(today, monthsUntil(today, Number(match[1]) - 1))],
  [/(\d{1,2})월 ?(?:초|초순)/g, (match, today) => dateIn(today, Number(match[1]) - 1, 1)],
  [/(\d{1,2})월 ?(?:중순|중)/g, (match, today) => dateIn(today, Number(match[1]) - 1, 15)],
  [/(\d{1,2})월(?= ?(?:까지|부터|에|안))/g, (match, today) => dateIn(today, Number(match[1]) - 1, 1)],
  [/다음 ?달 ?(?:말|말일)/g, (_match, today) => endOfMonth(today, 1)],
  [/다음 ?달 ?(?:초|초순)/g, (_match, today) => new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, 1))],
  [/다음 ?달 ?(\d{1,2})일/g, (match, today) => new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, Number(match[1])))],
  [/다음 ?달/g, (_match, today) => later(today, 30)],
  [/(?:이번 ?달|이달|월) ?말(?:일)?|말일/g, (_match, today) => endOfMonth(today, 0)],
  [/(이번 ?주|다음 ?주|담주)? ?([일월화수목금토])요일/g, (match, today) => weekdayFrom(today, koreanWeekdays.indexOf(match[2] ?? ''), /다음|담/.test(match[1] ?? '') ? 1 : 0)],
  [/이번 ?주 ?(?:말|안|중|내)/g, (_match, today) => weekdayFrom(today, 5, 0)],
  [/다음 ?주/g, (_match, today) => later(today, 7)],
  [/연말|올해 ?말/g, (_match, today) => new Date(Date.UTC(today.getUTCFullYear(), 11, 31))],
  [/모레/g, (_match, today) => later(today, 2)],
  [/내일/g, (_match, today) => later(today, 1)],
  [/오늘/g, (_match, today) => today],
];

/** The dates of a text (flattened), as days from today. */
export function findDates(text: string, locale: Locale, today: string): Amount[] {
  const from = new Date(`${today}T00:00:00Z`);
  return (locale === 'en' ? english : korean).flatMap(([pattern, when]) => [...text.matchAll(pattern)].flatMap((match): Amount[] => {
    const date = when(match, from);
    return date === undefined ? [] : [{ unit: 'day', value: Math.round((date.getTime() - from.getTime()) / day), quote: match[0].trim(), start: (match.index ?? 0) + match[0].length - match[0].trimStart().length }];
  }));
}

const later = (today: Date, days: number): Date => new Date(today.getTime() + days * day);
const monthNumber = (name: string | undefined): number => months.findIndex((month) => month.startsWith((name ?? '?').slice(0, 3)));
const monthsUntil = (today: Date, month: number): number => (month - today.getUTCMonth() + 12) % 12;
const endOfMonth = (today: Date, ahead: number): Date => new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + ahead + 1, 0));

function dateIn(today: Date, month: number, date: number): Date | undefined {
  if (month < 0 || month > 11 || date < 1 || date > 31) return undefined;
  const thisYear = new Date(Date.UTC(today.getUTCFullYear(), month, date));
  return thisYear.getTime() >= today.getTime() ? thisYear : new Date(Date.UTC(today.getUTCFullYear() + 1, month, date));
}

/** The next such day after today; `weeks` more when "next" is said. */
function weekdayFrom(today: Date, weekday: number, weeks: number): Date {
  const monday = (today.getUTCDay() + 6) % 7;
  const wanted = (weekday + 6) % 7;
  return weeks === 0 ? later(today, (wanted - monday + 7) % 7) : later(today, wanted - monday + 7 * weeks);
}
