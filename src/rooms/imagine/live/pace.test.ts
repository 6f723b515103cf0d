import { expect, test } from 'vitest';
import { Pace } from './pace.ts';

test('a fast engine waits for no pause, a slow one for a quarter of a second', () => {
  let now = 0;
  const pace = new Pace(() => now);
  const picture = (ms: number) => {
    const done = pace.begin();
    now += ms;
    done();
  };
  expect(pace.waitMs).toBe(0);
  picture(900);
  expect(pace.waitMs).toBe(0);
  for (let n = 0; n < 5; n++) picture(4_000);
  expect(pace.waitMs).toBe(250);
  for (let n = 0; n < 9; n++) picture(200);
  expect(pace.waitMs).toBe(0);
});
