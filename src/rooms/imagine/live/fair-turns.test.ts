import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FairTurns } from './fair-turns.ts';

const settle = async () => {
  for (let i = 0; i < 50; i++) await Promise.resolve();
};

test('a draw that waits gives way to a newer one of the same socket, and the newest is always drawn', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.nat(4), { minLength: 1, maxLength: 60 }), async (asks) => {
    const turns = new FairTurns(1);
    const sockets = Array.from({ length: 5 }, () => ({}));
    const drawn: { socket: number; n: number }[] = [];
    for (const [n, socket] of asks.entries()) {
      turns.ask(sockets[socket] ?? {}, async () => void drawn.push({ socket, n }));
      if (n % 3 === 0) await settle();
    }
    await settle();
    for (const socket of new Set(asks)) {
      const of = drawn.filter((each) => each.socket === socket).map(({ n }) => n);
      expect(of.at(-1)).toBe(asks.lastIndexOf(socket));
      expect(of).toEqual(of.toSorted((a, b) => a - b));
    }
  }));
});

test('sockets take turns: who asks all the time holds up nobody', async () => {
  const turns = new FairTurns(1);
  const [busy, calm] = [{}, {}];
  const drawn: string[] = [];
  let left = 5;
  const again = async (): Promise<void> => {
    drawn.push('busy');
    if (left-- > 0) turns.ask(busy, again);
  };
  turns.ask(busy, again);
  turns.ask(calm, async () => void drawn.push('calm'));
  await settle();
  expect(drawn.indexOf('calm')).toBeLessThanOrEqual(2);
  expect(drawn).toHaveLength(7);
});

test('who left is not drawn for', async () => {
  const turns = new FairTurns(1);
  const drawn: string[] = [];
  const [a, b] = [{}, {}];
  turns.ask({}, async () => await Promise.resolve());
  turns.ask(a, async () => void drawn.push('a'));
  turns.ask(b, async () => void drawn.push('b'));
  turns.leave(a);
  await settle();
  expect(drawn).toEqual(['b']);
});

test('somebody who asks faster than is drawn sees pictures all the same: a draw that was begun is finished before their next one', async () => {
  const turns = new FairTurns(2);
  const who = {};
  const order: string[] = [];
  const draw = (n: number) => turns.ask(who, async () => {
    order.push(`begin ${n}`);
    await Promise.resolve();
    order.push(`end ${n}`);
  });
  for (let n = 0; n < 5; n++) draw(n);
  await settle();
  expect(order).toEqual(['begin 0', 'end 0', 'begin 4', 'end 4']);
});
