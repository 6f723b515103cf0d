/** What an own scenario is about, as an issue that can be bargained for: a number where the person named one, else steps towards the wish. */
import type { Locale, SpeechLevel } from '../shared/acts.ts';
import type { Condition, IssueWords, Issue } from '../shared/scenario.ts';
import type { Situation } from '../shared/situation.ts';
import { inLevel } from '../lines/korean/in-level.ts';
import type { Amount } from '../acts/offers/amount.ts';
import { asAThing } from './as-a-thing.ts';
import { callsBy } from './own-texts.ts';

type OwnIssue = { readonly issue: Issue; readonly words: IssueWords };

/** Trust first, then being heard: the least comes nearer sooner than the whole wish. */
const firstStep: Condition = { trust: 48, heard: ['own-interest'] };
const halfWay: Condition = { trust: 56, tension: 60 };
const wholeWish: Condition = { trust: 64, tension: 50, heard: ['ask-interest'] };

/** The person's wish and the least they would take become one issue. */
export function ownIssue(situation: Situation, level: SpeechLevel, findAmounts: (text: string) => readonly Amount[]): OwnIssue {
  const ask = findAmounts(situation.want).find(isBargained);
  const floor = findAmounts(situation.least).find(({ unit }) => unit === ask?.unit);
  if (ask === undefined || (ask.unit === 'day' && (floor === undefined || !deadline.test(situation.want)))) return stepIssue(situation, level);
  return amountIssue(situation, ask, floor?.value ?? ask.value / 2);
}

/** A day that is no deadline ("the 24th off") cannot be moved by a few days. */
const deadline = /\b(?:by|before|until|till|within|no later|latest|date|on)\b|까지|전에|안에|이내|안으로|날짜/i;

type Bargained = Amount & { readonly unit: Issue['unit'] };

const usualCurrency = { en: 'USD', ko: 'KRW' } as const;

/** A bare number or a half says nothing of its unit, and about nothing there is nothing to bargain. */
function isBargained(amount: Amount): amount is Bargained {
  return amount.unit !== 'number' && amount.unit !== 'half' && amount.value > 0;
}

function amountIssue({ want, locale }: Situation, ask: Bargained, floor: number): OwnIssue {
  const wants = ask.value >= floor ? 'more' : 'less';
  const span = Math.abs(ask.value - floor) || Math.max(1, Math.abs(ask.value) * 0.2);
  const sign = wants === 'more' ? 1 : -1;
  const at = (share: number): number => roundLike(ask, Math.max(ask.unit === 'day' ? 1 : 0, floor + sign * span * share));
  const steps = [{ value: at(-0.5), when: { trust: 44 } }, { value: at(0), when: firstStep }, { value: at(0.4), when: halfWay }, { value: at(0.75), when: wholeWish }];
  const start = at(-1);
  const schedule = steps.filter(({ value }, index) => sign * (value - (steps[index - 1]?.value ?? start)) > 0);
  return {
    issue: { id: 'wish', unit: ask.unit, wants, main: true },
    words: {
      name: nameOf(want, locale), words: wordsOf(want, locale), ...(ask.unit === 'money' && { currency: ask.currency ?? usualCurrency[locale] }), ask: ask.value, floor: roundLike(ask, floor),
      start, target: start, reservation: schedule.at(-1)?.value ?? start, schedule,
    },
  };
}

function stepIssue({ want, least, locale }: Situation, level: SpeechLevel): OwnIssue {
  const floor = least || callsBy[locale].floor;
  const nothing = locale === 'ko' ? { label: '그대로 두기', say: inLevel('지금은 그대로 두는 것', level) } : { label: 'things stay as they are', say: 'leaving things as they are' };
  return {
    issue: { id: 'wish', unit: 'step', wants: 'more', main: true },
    words: {
      name: nameOf(want, locale), words: [], ask: 2, floor: 1, start: 0, target: 0, reservation: 2,
      schedule: [{ value: 1, when: firstStep }, { value: 2, when: wholeWish }],
      steps: [{ ...nothing, words: [] }, { label: floor, say: nameOf(floor, locale), words: onlyIn(wordsOf(floor, locale), wordsOf(want, locale)) }, { label: want, say: nameOf(want, locale), words: onlyIn(wordsOf(want, locale), wordsOf(floor, locale)) }],
    },
  };
}

const nameOf = (wish: string, locale: Locale): string => (locale === 'en' ? asAThing(wish) : wish.replace(/[.!?…\s]+$/u, ''));

const onlyIn = (words: readonly string[], other: readonly string[]): string[] => words.filter((word) => !other.includes(word)).slice(0, 12);

const empty: Record<Locale, ReadonlySet<string>> = {
  en: new Set('the a an to of and or in on at by for with my your our their his her its me you us them they i we it that this be is are was will would could should can have has had do does did not no so at least some any more out up from about if as'.split(' ')),
  ko: new Set(['그리고', '그래서', '좀', '더', '내가', '제가', '나를', '저를', '것', '수', '있게', '해', '해서', '하기', '하는', '주기', '달라고', '않기']),
};

/** Words that carry the meaning; Korean ones without their last particle. */
function wordsOf(text: string, locale: Locale): string[] {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 && !empty[locale].has(word));
  const bare = locale === 'ko' ? words.map((word) => (word.length > 2 ? word.replace(/(?:에서|까지|부터|으로|한테|에게|을|를|이|가|은|는|에|의|로|도|와|과)$/u, '') : word)) : words;
  return [...new Set(bare)];
}

/** As round as the person's own number. */
function roundLike({ value, unit, currency }: Amount, amount: number): number {
  if (unit === 'money') {
    const unitOf = currency === 'KRW' ? 10_000 : value >= 1000 ? 50 : 5;
    return Math.round(amount / unitOf) * unitOf;
  }
  return unit === 'percent' || unit === 'hours' ? Math.round(amount * 2) / 2 : Math.round(amount);
}
