import { once } from 'node:events';
import OpenAI from 'openai';
import { describe, expect, it } from 'vitest';
import { EngineBusyError, EngineCrashedError, type TextEngine, type TextRequest, type TextStep } from '../../engines/text/port.ts';
import { openTestGateway } from './test-gateway.ts';

const hello = { model: 'small', messages: [{ role: 'user' as const, content: 'Hello' }] };
const finish: TextStep = { kind: 'finish', reason: 'stop', usage: { promptTokens: 7, completionTokens: 3, cachedTokens: 2 } };
const words = (...texts: readonly string[]): TextStep[] => [...texts.map((text) => ({ kind: 'delta' as const, text })), finish];

type Scripted = TextEngine & { readonly requests: TextRequest[]; readonly stops: EventTarget };

/** Steps as told; an error is thrown, and `wait` waits until it is stopped. */
function scripted(script: readonly (TextStep | Error | 'wait')[] | ((request: TextRequest) => readonly (TextStep | Error | 'wait')[])): Scripted {
  const requests: TextRequest[] = [];
  const stops = new EventTarget();
  return {
    requests, stops,
    async *generate(request, signal) {
      requests.push(request);
      signal.addEventListener('abort', () => stops.dispatchEvent(new Event('stop')));
      for (const step of typeof script === 'function' ? script(request) : script) {
        if (step === 'wait') await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
        else if (step instanceof Error) throw step;
        else yield step;
      }
    },
  };
}

const fails = async (promise: PromiseLike<unknown>): Promise<InstanceType<typeof OpenAI.APIError>> => {
  const error = await Promise.resolve(promise).then(() => undefined, (thrown: unknown) => thrown);
  if (!(error instanceof OpenAI.APIError)) throw new Error(`No API error: ${String(error)}`);
  return error;
};

describe('the official client and a scripted engine', () => {
  it('gets a reply in one piece', async () => {
    await using gateway = await openTestGateway(scripted(words('Good ', 'day.')));
    const answer = await gateway.client().chat.completions.create(hello);
    expect(answer).toMatchObject({
      object: 'chat.completion', model: 'small',
      choices: [{ index: 0, message: { role: 'assistant', content: 'Good day.' }, finish_reason: 'stop' }],
      usage: { prompt_tokens: 7, completion_tokens: 3, total_tokens: 10, prompt_tokens_details: { cached_tokens: 2 } },
    });
    expect(answer.id).toMatch(/^chatcmpl-/);
  });

  it('gets a stream, with the usage only when it asked for it', async () => {
    await using gateway = await openTestGateway(scripted([{ kind: 'queued', position: 3 }, ...words('Good ', '"day"\n', '👩‍👩‍👧')]));
    for (const [include_usage, usage, last] of [[true, { total_tokens: 10 }, -2], [false, undefined, -1]] as const) {
      const chunks: OpenAI.ChatCompletionChunk[] = [];
      for await (const chunk of await gateway.client().chat.completions.create({ ...hello, stream: true, stream_options: { include_usage } })) chunks.push(chunk);
      expect(chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('')).toBe('Good "day"\n👩‍👩‍👧');
      expect(chunks[0]?.choices[0]?.delta).toMatchObject({ role: 'assistant', content: '' });
      expect(chunks.at(last)?.choices[0]?.finish_reason).toBe('stop');
      expect({ usage: chunks.at(-1)?.usage }).toMatchObject({ usage });
      expect(new Set(chunks.map(({ id }) => id)).size).toBe(1);
    }
  });

  it('is told of its place in the queue by comments, and of the end by [DONE]', async () => {
    await using gateway = await openTestGateway(scripted([{ kind: 'queued', position: 3 }, { kind: 'trimmed', messages: 2 }, ...words('a')]));
    const response = await fetch(`${gateway.url}/v1/chat/completions`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-api-key': 'key-of-ben' }, body: JSON.stringify({ ...hello, stream: true }) });
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(text.startsWith(': queued 3\n: trimmed 2\ndata: {')).toBe(true);
    expect(text.endsWith('data: [DONE]\n\n')).toBe(true);
  });

  it('gets JSON by a schema', async () => {
    const engine = scripted(words('{"city":"Seoul"}'));
    await using gateway = await openTestGateway(engine);
    const schema = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'], additionalProperties: false };
    const answer = await gateway.client().chat.completions.parse({ ...hello, response_format: { type: 'json_schema', json_schema: { name: 'place', schema, strict: true } } });
    expect(answer.choices[0]?.message.parsed).toEqual({ city: 'Seoul' });
    expect(engine.requests[0]?.responseFormat).toEqual({ kind: 'json-schema', name: 'place', schema });
    await gateway.client().chat.completions.create({ ...hello, response_format: { type: 'json_object' } });
    expect(engine.requests[1]?.responseFormat).toEqual({ kind: 'json' });
  });

  it('calls tools, in pieces and whole, and gives their results back', async () => {
    const calls: TextStep[] = [
      { kind: 'tool-call', index: 0, id: 'call_1', name: 'weather', arguments: '{"city":' }, { kind: 'tool-call', index: 0, arguments: '"Seoul"}' },
      { kind: 'finish', reason: 'tool-calls', usage: { promptTokens: 1, completionTokens: 1 } },
    ];
    const engine = scripted(calls);
    await using gateway = await openTestGateway(engine);
    const tools = [{ type: 'function' as const, function: { name: 'weather', parameters: { type: 'object' } } }];
    const whole = await gateway.client().chat.completions.create({ ...hello, tools, tool_choice: { type: 'function', function: { name: 'weather' } } });
    const expected = { finish_reason: 'tool_calls', message: { content: null, tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'weather', arguments: '{"city":"Seoul"}' } }] } };
    expect(whole.choices[0]).toMatchObject(expected);
    expect(engine.requests[0]).toMatchObject({ tools: [{ name: 'weather', parameters: { type: 'object' } }], toolChoice: { name: 'weather' } });
    const streamed = await gateway.client().chat.completions.stream({ ...hello, tools }).finalChatCompletion();
    expect(streamed.choices[0]).toMatchObject({ finish_reason: 'tool_calls', message: { tool_calls: expected.message.tool_calls } });
    const message = whole.choices[0]?.message;
    if (!message) throw new Error('no message');
    await gateway.client().chat.completions.create({ ...hello, messages: [...hello.messages, message, { role: 'tool', tool_call_id: 'call_1', content: 'sunny' }] });
    expect(engine.requests.at(-1)?.messages.slice(1)).toEqual([
      { role: 'assistant', content: '', toolCalls: [{ id: 'call_1', name: 'weather', arguments: '{"city":"Seoul"}' }] },
      { role: 'tool', content: 'sunny', toolCallId: 'call_1' },
    ]);
  });

  it('gets several choices, each with a seed of its own', async () => {
    const engine = scripted((request) => words(`seed ${request.sampling.seed}`));
    await using gateway = await openTestGateway(engine);
    const whole = await gateway.client().chat.completions.create({ ...hello, n: 3, seed: 5 });
    expect(whole.choices.map(({ message }) => message.content)).toEqual(['seed 5', 'seed 6', 'seed 7']);
    expect(whole.usage).toMatchObject({ prompt_tokens: 7, completion_tokens: 9 });
    const texts: string[] = ['', ''];
    for await (const { choices: [choice] } of await gateway.client().chat.completions.create({ ...hello, n: 2, seed: 5, stream: true })) {
      if (choice) texts[choice.index] += choice.delta.content ?? '';
    }
    expect(texts).toEqual(['seed 5', 'seed 6']);
    expect(engine.requests.every(({ cacheKey }) => cacheKey === undefined)).toBe(true);
  });
});

describe('what a scripted engine is asked (attacks row 13)', () => {
  it('is only what the contract names', async () => {
    const engine = scripted(words('a'));
    await using gateway = await openTestGateway(engine);
    const { status } = await gateway.ask('POST', '/v1/chat/completions', {
      ...hello, temperature: 0.3, top_p: null, max_completion_tokens: 5, max_tokens: 9, stop: 'x', seed: -4, presence_penalty: 1, frequency_penalty: -1, user: 'u', store: true,
      n_discard: -1, chat_parser: 'x', id_slot: 1, cache_prompt: true, cacheKey: 'other', functions: [{}], constructor: { prototype: {} }, logprobs: false,
      messages: [{ role: 'developer', content: 'Be brief.' }, { role: 'user', content: [{ type: 'text', text: 'a' }, { type: 'text', text: '\ud800b' }], name: 'n', n_discard: 1 }],
    });
    expect(status).toBe(200);
    expect(engine.requests[0]).toEqual({
      model: 'small', cacheKey: expect.stringMatching(/^gw:ada:/),
      messages: [{ role: 'system', content: 'Be brief.' }, { role: 'user', content: 'a\n\ufffdb' }],
      sampling: { temperature: 0.3, maxTokens: 5, stop: ['x'], seed: 4, presencePenalty: 1, frequencyPenalty: -1 },
    });
  });

  it('shares no state between people, and knows a talk again by how it begins (attacks row 19)', async () => {
    const engine = scripted(words('a'));
    await using gateway = await openTestGateway(engine);
    const longer = { ...hello, messages: [...hello.messages, { role: 'assistant' as const, content: 'Hi' }, { role: 'user' as const, content: 'More' }] };
    await gateway.client('key-of-ada').chat.completions.create(hello);
    await gateway.client('key-of-ada').chat.completions.create(longer);
    await gateway.client('key-of-ben').chat.completions.create(hello);
    await gateway.client('key-of-ada').chat.completions.create({ ...hello, messages: [{ role: 'user', content: 'Other' }] });
    const [first, second, ofBen, other] = engine.requests.map(({ cacheKey }) => cacheKey);
    expect(second).toBe(first);
    expect(new Set([first, ofBen, other]).size).toBe(3);
  });

  it('holds the instructions of an AI, and its model', async () => {
    const engine = scripted(words('Arr'));
    await using gateway = await openTestGateway(engine);
    const answer = await gateway.client().chat.completions.create({ ...hello, model: 'ai/pirate' });
    expect(answer.model).toBe('ai/pirate');
    expect(engine.requests[0]).toMatchObject({ model: 'far/org/big', messages: [{ role: 'system', content: 'Talk like a pirate.' }, { role: 'user', content: 'Hello' }] });
    await gateway.client().chat.completions.create({ ...hello, model: 'ai/assistant' });
    expect(engine.requests[1]?.model).toBe('small');
  });
});

describe('the list of models', () => {
  it('has what can answer, each of which can be asked for', async () => {
    await using gateway = await openTestGateway(scripted([]));
    const ids: string[] = [];
    for await (const model of gateway.client().models.list()) ids.push(model.id);
    expect(ids).toEqual(['small', 'far/org/big', 'ai/assistant', 'ai/pirate']);
    for (const id of ids) expect(await gateway.client().models.retrieve(id)).toMatchObject({ id, object: 'model' });
    expect((await gateway.ask('GET', '/v1/models/far/org/big')).body).toMatchObject({ id: 'far/org/big', owned_by: 'far' });
    expect((await fails(gateway.client().models.retrieve('coming'))).code).toBe('model_not_found');
  });
});

describe('an error on /v1', () => {
  it('has OpenAI\'s form for who is not known or not allowed, by either header (attacks row 2)', async () => {
    await using gateway = await openTestGateway(scripted(words('a')));
    const by = (key: string) => [{ authorization: `Bearer ${key}` }, { 'x-api-key': key }] as Record<string, string>[];
    for (const headers of [{}, ...by('wrong')]) {
      expect(await gateway.ask('GET', '/v1/models', undefined, headers)).toMatchObject({ status: 401, body: { error: { code: 'invalid_api_key', type: 'invalid_request_error' } } });
    }
    const allowed: [string, string, number, number][] = [['key-to-see', 'models', 200, 403], ['key-to-chat', 'both', 200, 200], ['key-of-none', 'none', 403, 403]];
    for (const [key, , list, chat] of allowed) {
      for (const headers of by(key)) {
        expect([key, (await gateway.ask('GET', '/v1/models', undefined, headers)).status]).toEqual([key, list]);
        expect([key, (await gateway.ask('POST', '/v1/chat/completions', hello, headers)).status]).toEqual([key, chat]);
      }
    }
  });

  it.each([
    ['a model that is not there', { ...hello, model: 'gone' }, 404, 'model', 'model_not_found'],
    ['an AI that is not there', { ...hello, model: 'ai/gone' }, 404, 'model', 'model_not_found'],
    ['no model', { messages: hello.messages }, 400, 'model', null],
    ['no messages', { ...hello, messages: [] }, 400, 'messages', null],
    ['a picture', { ...hello, messages: [{ role: 'user', content: [{ type: 'text', text: 'a' }, { type: 'image_url', image_url: { url: 'http://169.254.169.254/' } }] }] }, 400, 'messages[0].content[1]', null],
    ['a role that is none', { ...hello, messages: [{ role: 'god', content: '' }] }, 400, 'messages[0].role', null],
    ['content that is none', { ...hello, messages: [{ role: 'user', content: 7 }] }, 400, 'messages[0].content', null],
    ['too hot', { ...hello, temperature: 3 }, 400, 'temperature', null],
    ['too many', { ...hello, n: 5 }, 400, 'n', null],
    ['log probabilities', { ...hello, logprobs: true }, 400, 'logprobs', null],
    ['a tool without a name', { ...hello, tools: [{ type: 'function', function: {} }] }, 400, 'tools[0].function.name', null],
  ])('names the place: %s', async (_, body, status, param, code) => {
    const engine = scripted(words('a'));
    await using gateway = await openTestGateway(engine);
    const error = await fails(gateway.client().chat.completions.create(body as never));
    expect([error.status, error.param, error.code]).toEqual([status, param, code]);
    expect(engine.requests).toEqual([]);
  });

  it.each(['null', '[]', '{}', '7', '"a"', '', '{', '['.repeat(500), '{"messages":{"__proto__":[]}}'])('is a 400 for the body %s (attacks row 7)', async (body) => {
    await using gateway = await openTestGateway(scripted([]));
    expect(await gateway.ask('POST', '/v1/chat/completions', body)).toMatchObject({ status: 400, body: { error: { type: 'invalid_request_error' } } });
  });

  it('is a 413 for what is too large, 415 for what is no JSON, 404 for what is not there', async () => {
    await using gateway = await openTestGateway(scripted([]));
    const key = { authorization: 'Bearer key-of-ada' };
    expect(await gateway.ask('POST', '/v1/chat/completions', 'x'.repeat(2_100_000))).toMatchObject({ status: 413, body: { error: { code: 'request_too_large' } } });
    expect(await gateway.ask('POST', '/v1/chat/completions', '{}', { ...key, 'content-type': 'text/plain' })).toMatchObject({ status: 415, body: { error: {} } });
    expect(await gateway.ask('GET', '/v1/nothing', undefined, key)).toMatchObject({ status: 404, body: { error: { message: expect.any(String) } } });
  });

  it('is a 503 with Retry-After when a scripted engine is full, also for a stream', async () => {
    await using gateway = await openTestGateway(scripted([new EngineBusyError(9)]));
    for (const stream of [true, false]) {
      const answer = await gateway.ask('POST', '/v1/chat/completions', { ...hello, stream });
      expect(answer).toMatchObject({ status: 503, body: { error: { type: 'server_error' } } });
      expect(answer.headers.get('retry-after')).toBe('9');
    }
  });

  it('comes as the last event when a scripted engine crashes in the middle', async () => {
    await using gateway = await openTestGateway(scripted([{ kind: 'delta', text: 'half' }, new EngineCrashedError()]));
    let text = '';
    const error = await fails((async () => {
      for await (const chunk of await gateway.client().chat.completions.create({ ...hello, stream: true })) text += chunk.choices[0]?.delta.content ?? '';
    })());
    expect(text).toBe('half');
    expect(error.message).toContain('starting again');
    expect(await fails(gateway.client().chat.completions.create(hello))).toMatchObject({ status: 502 });
  });

  it('tells nothing of what is unexpected', async () => {
    await using gateway = await openTestGateway(scripted([new Error('secret detail')]));
    const { status, body } = await gateway.ask('POST', '/v1/chat/completions', hello);
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('secret detail');
  });
});

describe('a client that goes', () => {
  it('cancels its stream in a scripted engine', async () => {
    const engine = scripted([{ kind: 'delta', text: 'a' }, 'wait']);
    await using gateway = await openTestGateway(engine);
    const stopped = once(engine.stops, 'stop');
    const stream = await gateway.client().chat.completions.create({ ...hello, stream: true });
    for await (const chunk of stream) if (chunk.choices[0]?.delta.content === 'a') break;
    stream.controller.abort();
    expect(await stopped).toHaveLength(1);
  });

  it('cancels every choice, and also before the first token and without a stream', async () => {
    for (const body of [{ ...hello, n: 2 }, { ...hello, stream: true as const, n: 2 }]) {
      const engine = scripted(['wait']);
      await using gateway = await openTestGateway(engine);
      const both = new Promise<void>((resolve) => {
        let stops = 0;
        engine.stops.addEventListener('stop', () => void (++stops === 2 && resolve()));
      });
      const leave = new AbortController();
      const answer = gateway.client().chat.completions.create(body, { signal: leave.signal });
      const refused = Promise.resolve(answer).catch((error: unknown) => error);
      while (engine.requests.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
      leave.abort();
      expect(await refused).toBeInstanceOf(OpenAI.APIUserAbortError);
      await both;
    }
  });

  it('is cut off when it may no longer be here (attacks row 3)', async () => {
    const engine = scripted([{ kind: 'delta', text: 'a' }, 'wait']);
    await using gateway = await openTestGateway(engine);
    const stopped = once(engine.stops, 'stop');
    const stream = await gateway.client().chat.completions.create({ ...hello, stream: true });
    let text = '';
    const read = (async () => { for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? ''; })();
    gateway.suspendAll();
    await stopped;
    await read.catch(() => undefined);
    expect(text).toBe('a');
  });
});
