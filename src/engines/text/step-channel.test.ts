import { expect, test } from 'vitest';
import { abortError } from './abort-error.ts';
import type { TextStep } from './port.ts';
import { StepChannel } from './step-channel.ts';

const delta = (text: string): TextStep => ({ kind: 'delta', text });

function openChannel() {
  const calls: string[] = [];
  return {
    calls,
    channel: new StepChannel(
      () => calls.push('start'),
      () => calls.push('leave'),
    ),
  };
}

test('steps come in order, whether they were pushed before or after the reader asked', async () => {
  const { channel } = openChannel();
  channel.push(delta('one'));
  const read: TextStep[] = [];
  const reading = (async () => {
    for await (const step of channel) read.push(step);
  })();
  await Promise.resolve();
  channel.push(delta('two'));
  channel.close();
  await reading;
  expect(read).toEqual([delta('one'), delta('two')]);
});

test('nothing starts before the first pull, and it starts once', async () => {
  const { channel, calls } = openChannel();
  expect(calls).toEqual([]);
  channel.push(delta('one'));
  await channel.next();
  channel.close();
  await channel.next();
  expect(calls).toEqual(['start']);
});

test('a failure comes after the steps before it', async () => {
  const { channel } = openChannel();
  channel.push(delta('one'));
  channel.fail(new Error('broken'));
  expect(await channel.next()).toEqual({ done: false, value: delta('one') });
  await expect(channel.next()).rejects.toThrow('broken');
  expect(await channel.next()).toEqual({ done: true, value: undefined });
});

test('an abort drops what was not read and is thrown at once, also to a reader who waits', async () => {
  const { channel } = openChannel();
  channel.push(delta('one'));
  channel.abort(abortError());
  await expect(channel.next()).rejects.toMatchObject({ name: 'AbortError' });

  const waiting = openChannel().channel;
  const next = waiting.next();
  waiting.abort(abortError());
  await expect(next).rejects.toMatchObject({ name: 'AbortError' });
});

test('a reader who breaks off is told of once, and later steps go nowhere', async () => {
  const { channel, calls } = openChannel();
  channel.push(delta('one'));
  for await (const _step of channel) break;
  channel.push(delta('two'));
  await channel.return();
  expect(await channel.next()).toEqual({ done: true, value: undefined });
  expect(calls).toEqual(['start', 'leave']);
});

test('a reader who leaves after the end leaves nothing to stop', async () => {
  const { channel, calls } = openChannel();
  channel.close();
  await channel.next();
  await channel.return();
  expect(calls).toEqual([]);
});
