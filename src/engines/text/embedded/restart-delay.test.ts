import { expect, test } from 'vitest';
import { RestartDelay } from './restart-delay.ts';

test('the first restart comes at once, later ones after longer and longer waits', () => {
  const delay = new RestartDelay(() => 0);
  delay.started();
  expect(Array.from({ length: 8 }, () => delay.crashed())).toEqual([100, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
});

test('after a sound life the next crash counts as a first one', () => {
  let now = 0;
  const delay = new RestartDelay(() => now);
  delay.started();
  delay.crashed();
  delay.crashed();
  delay.started();
  now += 60_000;
  expect(delay.crashed()).toBe(100);
});
