import { expect, it } from 'vitest';
import { restMs } from './limits.ts';
import { Pace } from './pace.ts';

it('a model that took too long twice in a row rests, is tried again later, and rests again after one more slow turn', () => {
  let now = 0;
  const pace = new Pace(() => now);
  const rests = (...turns: readonly boolean[]): boolean => {
    for (const tooLong of turns) pace.took('small', tooLong);
    return pace.rests('small');
  };
  expect([rests(true), rests(false), rests(true), rests(true)]).toEqual([false, false, false, true]);
  expect(pace.rests('another')).toBe(false);
  now += restMs;
  expect([pace.rests('small'), rests(true)]).toEqual([false, true]);
  now += restMs;
  expect([rests(false), rests(true)]).toEqual([false, false]);
});
