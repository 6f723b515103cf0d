import { describe, expect, it } from 'vitest';
import type { Locale } from '../../shared/acts.ts';
import type { Issue, IssueWords } from '../../shared/scenario.ts';
import { readTurn, type Turn } from '../read-turn.ts';
import { findAmounts } from './find-amounts.ts';

const words = (more: Partial<IssueWords>): IssueWords => ({ name: 'it', words: [], ask: 10, floor: 6, start: 2, target: 3, reservation: 8, schedule: [], ...more });
const issue = (id: string, unit: Issue['unit'], more: Partial<IssueWords>, main = true): Turn['issues'][number] => ({ issue: { id, unit, wants: 'more', main }, words: words(more) });
const raise = issue('raise', 'percent', { base: 50_000, currency: 'USD', words: ['raise', 'salary'] });
const start = issue('start', 'day', { ask: 30, floor: 90, start: 180, target: 180, reservation: 60, words: ['start'] }, false);
const pay = issue('pay', 'money', { ask: 6e7, floor: 5.5e7, start: 5.2e7, target: 5e7, reservation: 5.8e7, base: 5e7, currency: 'KRW', words: ['연봉'] });
const home = issue('home', 'days-per-week', { ask: 3, floor: 1, start: 0, target: 0, reservation: 2, words: ['재택', 'home'] }, false);

const offersIn = (text: string, locale: Locale, issues: Turn['issues'], more: Partial<Turn> = {}) => readTurn({ text, locale, issues, ...more }).offers.map(({ issue: id, value }) => [id, value]);

describe('an offer is found', () => {
  it.each([
    ['Could we make it 8%?', 'raise', 8], ['How about $54,000?', 'raise', 8], ['I could live with six percent.', 'raise', 6], ['I could start at the end of March.', 'start', 90], ['Give me 20% now.', 'raise', 20],
  ])('in English: %s', (text, id, value) => expect(offersIn(text, 'en', [raise, start])).toEqual([[id, value]]));

  it.each([
    ['연봉 5천5백만원은 어떠세요?', 'pay', 55_000_000], ['8% 올려 주실 수 있을까요?', 'pay', 54_000_000], ['그럼 5800으로 하겠습니다', 'pay', 58_000_000], ['주 2일 재택이면 좋겠어요.', 'home', 2],
  ])('in Korean: %s', (text, id, value) => expect(offersIn(text, 'ko', [pay, home])).toEqual([[id, value]]));

  it('in a bare number after the other has named one', () => {
    expect(offersIn('5 then', 'en', [raise, start], { lastMove: 'counter', lastReply: 'I could do 4%.' })).toEqual([['raise', 5]]);
  });

  it('among named steps by their words', () => {
    const chores = issue('chores', 'step', { steps: [{ label: 'none', say: 'nothing', words: ['nothing'] }, { label: 'some', say: 'cooking twice', words: ['cook twice'] }] });
    expect(offersIn('Could you cook twice a week?', 'en', [chores])).toEqual([['chores', 1]]);
  });
});

it.each<[string, Locale]>([['I closed 12 deals last quarter and grew revenue 15%.', 'en'], ['The market rate is 62,000.', 'en'], ['작년에 계약 12건을 성사시켰고 매출이 15% 늘었습니다.', 'ko']])('a number that tells something is no offer: %s', (text, locale) => {
  expect(offersIn(text, locale, locale === 'en' ? [raise] : [pay])).toEqual([]);
});

describe('amounts', () => {
  it.each<[string, Locale, string, number]>([
    ['10k', 'en', 'money', 10_000], ['five hundred pounds', 'en', 'money', 500], ['$1,200.50', 'en', 'money', 1200.5], ['twenty-five percent', 'en', 'percent', 25], ['3 days a week', 'en', 'days-per-week', 3],
    ['by Friday', 'en', 'day', 4], ['half', 'en', 'half', 0.5], ['two and a half hours', 'en', 'hours', 2.5],
    ['1억 2천', 'ko', 'money', 120_000_000], ['5천만원', 'ko', 'money', 50_000_000], ['오십만 원', 'ko', 'money', 500_000], ['월 50만', 'ko', 'money', 500_000], ['주 3일', 'ko', 'days-per-week', 3],
    ['다음 달 말', 'ko', 'day', 59], ['3월 15일', 'ko', 'day', 74], ['반반', 'ko', 'half', 0.5], ['세 달', 'ko', 'months', 3],
  ])('%s', (text, locale, unit, value) => {
    expect(findAmounts(text, locale, '2024-01-01').map((amount) => [amount.unit, amount.value])).toEqual([[unit, value]]);
  });
});
