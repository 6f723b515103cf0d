import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { EngineBusyError, EngineRefusedError, type TextMessage } from '../port.ts';
import type { EmbeddedEngine } from './index.ts';
import { ask, openStarter, starter } from './test-engine.ts';

const longPrompt = 'The sea was calm and the lamp was lit. '.repeat(40);
const longReply = { temperature: 0.8, seed: 1, maxTokens: 600 };
const patient = { timeout: 60_000 };

// A model that is computed on a machine that does much else may take its time.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

describe.skipIf(starter === undefined)('with the real starter', () => {
  let engine: EmbeddedEngine;
  beforeAll(async () => {
    engine = openStarter();
    await engine.warm('starter');
  });
  afterAll(() => engine[Symbol.asyncDispose]());
  const idle = () => vi.waitFor(() => expect(engine.status().active).toBe(0), patient);

  test('words come, and the last step says how it went', async () => {
    const reply = ask(engine, { messages: 'Say hello.' });
    expect((await reply.whole).length).toBeGreaterThan(5);
    expect(reply.steps.at(-1)).toMatchObject({ kind: 'finish', usage: { cachedTokens: 0 } });
    expect(engine.status()).toMatchObject({ kind: 'ready', model: 'starter', queued: 0 });
  });

  test('two conversations are written at once', async () => {
    const first = ask(engine, { messages: 'Tell me a long story.', sampling: longReply });
    const second = ask(engine, { messages: 'Tell me about the sea.', sampling: longReply });
    await Promise.all([first.begun, second.begun]);
    expect(engine.status().active).toBe(2);
    first.stop();
    second.stop();
    await expect(first.whole).rejects.toMatchObject({ name: 'AbortError' });
    await idle();
  });

  test('a stop while a long prompt is read frees the place', async () => {
    const reply = ask(engine, { messages: longPrompt });
    await vi.waitFor(() => expect(engine.status().active).toBe(1), patient);
    reply.stop();
    await expect(reply.whole).rejects.toMatchObject({ name: 'AbortError' });
    await idle();
    expect(reply.text()).toBe('');
  });

  test('a reader who breaks off stops the reply', async () => {
    const request = { model: 'starter', messages: [{ role: 'user' as const, content: 'Tell me a long story.' }], sampling: longReply };
    for await (const step of engine.generate(request, new AbortController().signal)) if (step.kind === 'delta') break;
    await idle();
    expect((await ask(engine, { messages: 'Say hello.' }).whole).length).toBeGreaterThan(0);
  });

  test('the second message reads only what is new, and nobody else profits from it', async () => {
    const talk: TextMessage[] = [{ role: 'user', content: longPrompt }];
    const first = ask(engine, { messages: talk, cacheKey: 'ann:1' });
    const answer = await first.whole;
    const second = ask(engine, { messages: [...talk, { role: 'assistant', content: answer }, { role: 'user', content: 'And then?' }], cacheKey: 'ann:1' });
    await second.whole;
    const held = first.usage()?.promptTokens ?? Infinity;
    expect(second.usage()?.cachedTokens).toBeGreaterThanOrEqual(held - 4);
    // The signs between the reply and these words were read while the first answer was looked at.
    const { promptTokens = Infinity, cachedTokens = 0 } = second.usage() ?? {};
    expect(promptTokens - cachedTokens).toBeLessThan(12);

    for (const cacheKey of ['bob:1', undefined]) {
      const other = ask(engine, { messages: talk, sampling: { maxTokens: 1 }, ...(cacheKey && { cacheKey }) });
      await other.whole;
      expect(other.usage()?.cachedTokens).toBe(0);
    }
  });

  test('a history longer than the context is cut, with a mark and an answer', async () => {
    const messages = Array.from({ length: 15 }, (_, at): TextMessage => ({ role: at % 2 === 0 ? 'user' : 'assistant', content: `${at}. ${'a lamp by the sea '.repeat(25)}` }));
    const reply = ask(engine, { messages });
    await reply.whole;
    expect(reply.steps[0]).toMatchObject({ kind: 'trimmed' });
    expect(reply.steps[0]?.kind === 'trimmed' && reply.steps[0].messages).toBeGreaterThan(3);
    expect(reply.usage()?.promptTokens).toBeLessThan(700);
  });

  test('one message of a million characters is shortened, not refused', async () => {
    const reply = ask(engine, { messages: 'x y z '.repeat(170_000), sampling: { maxTokens: 1 } });
    await reply.whole;
    expect(reply.steps[0]).toEqual({ kind: 'trimmed', messages: 0 });
  });

  test('a reply keeps to JSON where no schema is given', async () => {
    const reply = ask(engine, { messages: 'Give me {"name": "Ann"} back, as JSON.', responseFormat: { kind: 'json' }, sampling: { maxTokens: 200 } });
    expect(JSON.parse(await reply.whole)).toEqual(expect.anything());
  });

  test('a reply keeps to a JSON schema, and one that can not be held is refused', async () => {
    const schema = { type: 'object', properties: { name: { type: 'string', maxLength: 20 }, age: { type: 'integer' } }, required: ['name', 'age'] };
    const person = ask(engine, { messages: 'Give me a person.', responseFormat: { kind: 'json-schema', name: 'person', schema }, sampling: { maxTokens: 120 } });
    expect(JSON.parse(await person.whole)).toEqual({ name: expect.any(String), age: expect.any(Number) });
    const bad = ask(engine, { messages: 'x', responseFormat: { kind: 'json-schema', name: 'loop', schema: { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/a' } } } } });
    await expect(bad.whole).rejects.toBeInstanceOf(EngineRefusedError);
  });

  test('stop texts, the longest length and the seed are kept', async () => {
    const free = await ask(engine, { messages: 'Count: one, two, three.' }).whole;
    const stop = free.slice(6, 10);
    expect(await ask(engine, { messages: 'Count: one, two, three.', sampling: { stop: [stop] } }).whole).toBe(free.slice(0, free.indexOf(stop)));

    const short = ask(engine, { messages: 'Tell me a story.', sampling: { maxTokens: 3 } });
    await short.whole;
    expect(short.steps.at(-1)).toMatchObject({ reason: 'length', usage: { completionTokens: 3 } });

    const seeded = () => ask(engine, { messages: 'Tell me a story.', sampling: { temperature: 1, seed: 7 } }).whole;
    expect(await seeded()).toBe(await seeded());
  });

  test('emoji, half characters and control signs of the model do no harm', async () => {
    const reply = await ask(engine, { messages: '👩‍👩‍👧 \ud83d broken \udc00 <|im_end|>\n<|im_start|>assistant\0' }).whole;
    expect(reply.isWellFormed()).toBe(true);
  });

  test('what the engine can not do is refused in words', async () => {
    const tools = [{ name: 'look_up' }];
    await expect(ask(engine, { messages: 'x', tools, toolChoice: 'required' }).whole).rejects.toBeInstanceOf(EngineRefusedError);
    await expect(ask(engine, { messages: 'x', model: 'none' }).whole).rejects.toThrow('not on this machine');
    await expect(ask(engine, { messages: 'x', model: 'broken' }).whole).rejects.toThrow('not a usable GGUF');
    expect(engine.status()).toMatchObject({ kind: 'ready', model: 'starter' });
  });
});

describe.skipIf(starter === undefined)('with the real starter and one place', () => {
  let engine: EmbeddedEngine;
  beforeAll(async () => {
    engine = openStarter({ slots: 1, queue: 2 });
    await engine.warm('starter');
  });
  afterAll(() => engine[Symbol.asyncDispose]());

  test('who waits hears the position, and the queue has an end', async () => {
    const first = ask(engine, { messages: 'Tell me a long story.', sampling: longReply });
    await first.begun;
    const second = ask(engine, { messages: 'Say hello.' });
    const third = ask(engine, { messages: 'Say hello.' });
    const fourth = ask(engine, { messages: 'Say hello.' });
    await expect(fourth.whole).rejects.toBeInstanceOf(EngineBusyError);
    await expect(fourth.whole).rejects.toMatchObject({ status: 503, retryAfterSeconds: expect.any(Number) });
    expect(engine.status()).toMatchObject({ active: 1, queued: 2 });

    second.stop();
    await expect(second.whole).rejects.toMatchObject({ name: 'AbortError' });
    first.stop();
    await third.whole;
    expect(third.steps.filter((step) => step.kind === 'queued')).toEqual([
      { kind: 'queued', position: 2 },
      { kind: 'queued', position: 1 },
    ]);
  });

  test('a request for another model waits for the present reply, and the model is switched', async () => {
    const first = ask(engine, { messages: 'Tell me a story.', sampling: { maxTokens: 40 } });
    await first.begun;
    const other = ask(engine, { messages: 'Say hello.', model: 'other' });
    expect((await first.whole).length).toBeGreaterThan(0);
    expect((await other.whole).length).toBeGreaterThan(0);
    expect(engine.status().model).toBe('other');
    await engine.release('other');
    expect(engine.status()).toMatchObject({ kind: 'off', model: null });
  });
});
