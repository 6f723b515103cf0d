import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Message } from '../contract.ts';
import { type Followed, followReply, type NumberedStep } from './follow-reply.ts';

const message: Message = {
  id: 'm', parent: 'p', role: 'assistant', text: '', state: 'writing', createdAt: 1, ai: 'assistant', model: 'small', generation: 'g',
  trimmed: 0, tokensPerSecond: null, promptTokens: null, completionTokens: null, firstTokenMs: null, error: null,
};
const start: Followed = { message, after: 0, queued: null };
const usage = { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 };
const delta = (n: number, text: string): NumberedStep => ({ n, event: 'delta', data: { text } });

function follow(steps: readonly NumberedStep[]): Followed {
  let reply = start;
  for (const step of steps) {
    const taken = followReply(reply, step);
    if (taken.kind === 'next') reply = taken.reply;
  }
  return reply;
}

describe('following a reply', () => {
  test('the place in the queue is known until the first words come', () => {
    expect(follow([{ n: 1, event: 'queued', data: { position: 2 } }]).queued).toBe(2);
    expect(follow([{ n: 1, event: 'queued', data: { position: 2 } }, delta(2, 'a')]).queued).toBeNull();
  });

  test('a step that is missing is reported, never skipped over', () => {
    expect(followReply(start, delta(2, 'b'))).toEqual({ kind: 'gap' });
  });

  test('how it ended is told by the last step', () => {
    const end = (reason: 'stop' | 'length' | 'stopped' | 'crashed') => follow([{ n: 1, event: 'finish', data: { reason, usage, tokensPerSecond: 9 } }]).message;
    expect(end('stop')).toMatchObject({ state: 'complete', tokensPerSecond: 9, completionTokens: 2 });
    expect(end('length').state).toBe('complete');
    expect(end('stopped').state).toBe('stopped');
    expect(end('crashed').state).toBe('partial');
    expect(follow([{ n: 1, event: 'error', data: { message: 'No model.', code: 'x' } }]).message).toMatchObject({ state: 'failed', error: 'No model.' });
  });

  test('however often steps are repeated, each word is there once and in order', () => {
    fc.assert(fc.property(fc.array(fc.string()), fc.array(fc.nat()), (words, repeats) => {
      const steps = words.map((text, index) => delta(index + 1, text));
      const arriving = steps.flatMap((step, index) => [...steps.slice(Math.max(0, index - ((repeats[index] ?? 0) % 5)), index), step]);
      expect(follow(arriving).message.text).toBe(words.join(''));
    }));
  });
});
