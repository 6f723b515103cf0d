import { expect, test } from 'vitest';
import { SlowTurns } from './slow-turns.ts';

test('no more than so many at once, and people take turns', async () => {
  const turns = new SlowTurns(2);
  const order: string[] = [];
  let running = 0;
  const work = (name: string) => async () => {
    running++;
    expect(running).toBeLessThanOrEqual(2);
    await Promise.resolve();
    running--;
    order.push(name);
    return name;
  };
  const busy = Array.from({ length: 6 }, (_, at) => turns.take('busy', work(`busy ${at}`)));
  const calm = turns.take('calm', work('calm'));
  expect(await Promise.all([...busy, calm])).toEqual(['busy 0', 'busy 1', 'busy 2', 'busy 3', 'busy 4', 'busy 5', 'calm']);
  expect(order.indexOf('calm')).toBeLessThanOrEqual(3);
});

test('what fails holds up nobody, and a row has an end', async () => {
  const turns = new SlowTurns(1);
  const failing = turns.take('ada', () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  const held = Promise.withResolvers<string>();
  const first = turns.take('ada', () => held.promise);
  const waiting = Array.from({ length: 200 }, () => turns.take('ada', async () => 'later'));
  expect(() => turns.take('ada', async () => 'too many')).toThrow(expect.objectContaining({ status: 429 }));
  const other = turns.take('ben', async () => 'ben');
  held.resolve('first');
  expect(await first).toBe('first');
  expect(await other).toBe('ben');
  expect(await Promise.all(waiting)).toHaveLength(200);
});
