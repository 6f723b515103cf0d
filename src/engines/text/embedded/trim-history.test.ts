import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstKeptMessage, type CountedMessage } from './trim-history.ts';

const limit = 100;
const target = 50;

function talk(...tokens: number[]): CountedMessage[] {
  return tokens.map((count, at) => ({ role: at % 2 === 0 ? 'user' : 'assistant', tokens: count }));
}

test('a history that fits is kept whole', () => {
  expect(firstKeptMessage(talk(30, 30, 40), limit, target)).toBe(0);
});

test('one that does not is cut to the target at once, and begins with a person', () => {
  expect(firstKeptMessage(talk(20, 20, 20, 20, 30), limit, target)).toBe(4);
  expect(firstKeptMessage(talk(60, 20, 20, 10, 10), limit, target)).toBe(2);
});

test('system messages at the beginning always stay', () => {
  const history: CountedMessage[] = [{ role: 'system', tokens: 20 }, ...talk(60, 10, 5, 5, 5)];
  expect(firstKeptMessage(history, limit, target)).toBe(3);
});

test('the newest message stays, however long it is', () => {
  expect(firstKeptMessage(talk(10, 10, 500), limit, target)).toBe(2);
});

test('after a cut the beginning stands still while the talk goes on, until it is full again', () => {
  const whole = talk(...Array.from({ length: 60 }, () => 10));
  const starts = Array.from({ length: 30 }, (_, at) => firstKeptMessage(whole.slice(0, at * 2 + 1), limit, target));
  const moves = starts.filter((start, at) => at > 0 && start !== starts[at - 1]).length;
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(moves).toBeLessThanOrEqual(10);
});

test('whatever the history, what is kept fits or is the newest message alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 60 }), (tokens) => {
      const history = talk(...tokens);
      const start = firstKeptMessage(history, limit, target);
      const kept = history.slice(start).reduce((sum, message) => sum + message.tokens, 0);
      expect(kept <= limit || start === history.length - 1 || history.at(-1)?.role !== 'user').toBe(true);
    }),
  );
});
