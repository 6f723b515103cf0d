import { expect, test } from 'vitest';
import type { LlamaContextSequence } from 'node-llama-cpp';
import { ConversationSlots } from './conversation-slots.ts';

type ScriptedSequence = { nextTokenIndex: number; clearHistory(): Promise<void> };

/** Scripted: sequences that only count their tokens. */
function openSlots(count: number) {
  const sequences = Array.from({ length: count }, (): ScriptedSequence => ({
    nextTokenIndex: 0,
    async clearHistory() {
      this.nextTokenIndex = 0;
    },
  }));
  const slots = new ConversationSlots(sequences as unknown as LlamaContextSequence[]);
  const write = async (key: string | undefined, keep = true): Promise<number> => {
    const slot = await slots.take(key);
    if (!slot) throw new Error('No place.');
    const held = slot.sequence.nextTokenIndex;
    (slot.sequence as unknown as ScriptedSequence).nextTokenIndex += 10;
    slots.leave(slot);
    await slots.giveBack(slot, keep);
    return held;
  };
  return { slots, sequences, write };
}

test('a conversation finds its own state again (scripted sequences)', async () => {
  const { write } = openSlots(2);
  expect([await write('a'), await write('b'), await write('a'), await write('b')]).toEqual([0, 0, 10, 10]);
});

test('the place that was not used for longest is cleared for a new conversation (scripted sequences)', async () => {
  const { write } = openSlots(2);
  for (const key of ['a', 'b', 'a', 'c']) await write(key);
  expect(await write('a')).toBe(20);
  expect(await write('b')).toBe(0);
});

test('without a key, or after a failure, nothing stays (scripted sequences)', async () => {
  const { write, sequences } = openSlots(1);
  await write(undefined);
  expect(sequences[0]?.nextTokenIndex).toBe(0);
  await write('a', false);
  expect(sequences[0]?.nextTokenIndex).toBe(0);
});

test('of two replies of one conversation at once, the later state is the one that is found (scripted sequences)', async () => {
  const { slots } = openSlots(2);
  const [first, second] = [await slots.take('a'), await slots.take('a')];
  if (!first || !second) throw new Error('No place.');
  await slots.giveBack(second, true);
  await slots.giveBack(first, true);
  expect(await slots.take('a')).toBe(first);
});

test('when every place is taken there is none (scripted sequences)', async () => {
  const { slots } = openSlots(1);
  await slots.take('a');
  expect(await slots.take('b')).toBeUndefined();
  expect(slots.busy).toBe(1);
});

test('the next message of a talk waits for the place that is being left, another talk takes a free one (scripted sequences)', async () => {
  const { slots } = openSlots(2);
  const left = await slots.take('a');
  if (!left) throw new Error('No place.');
  slots.leave(left);
  const next = slots.take('a');
  const other = await slots.take('b');
  expect(other).not.toBe(left);
  await slots.giveBack(left, true);
  expect(await next).toBe(left);
});

test('who finds only places that are being left waits for one (scripted sequences)', async () => {
  const { slots } = openSlots(1);
  const left = await slots.take('a');
  if (!left) throw new Error('No place.');
  slots.leave(left);
  const next = slots.take('b');
  await slots.giveBack(left, true);
  expect(await next).toBe(left);
});
