import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../../platform/log/log.ts';
import type { Problem } from '../../../platform/problem.ts';
import { EngineBusyError, EngineCrashedError, EngineRefusedError, EngineUnavailableError, type TextRequest, type TextStep } from '../port.ts';
import { openOpenAiUpstream, type UpstreamLimits } from './index.ts';
import { chunk, openStream, refuses, type Script, says, startScriptedUpstream } from './scripted-upstream.ts';

const key = 'sk-very-secret-key';
const hello: TextRequest = { model: 'm', messages: [{ role: 'user', content: 'Hello' }], sampling: {} };
const quick: Partial<UpstreamLimits> = { backoffMs: 1 };

const open = (url: string, limits: Partial<UpstreamLimits> = quick) => openOpenAiUpstream({ name: 'there', url, key, log: createLog('silent'), limits });

type Outcome = { readonly steps: TextStep[]; readonly text: string; readonly error: unknown };

/** One reply of an upstream that plays these scripts, with what it was asked. */
async function reply(scripts: readonly Script[], options: { request?: TextRequest; limits?: Partial<UpstreamLimits>; signal?: AbortSignal } = {}) {
  await using server = await startScriptedUpstream(...scripts);
  await using engine = open(server.url, { ...quick, ...options.limits });
  const outcome = await collect(engine.generate(options.request ?? hello, options.signal ?? new AbortController().signal));
  return { ...outcome, asked: server.asked };
}

async function collect(steps: AsyncIterable<TextStep>): Promise<Outcome> {
  const taken: TextStep[] = [];
  let error: unknown;
  try {
    for await (const step of steps) taken.push(step);
  } catch (thrown) {
    error = thrown;
  }
  return { steps: taken, text: taken.map((step) => (step.kind === 'delta' ? step.text : '')).join(''), error };
}

const stream = (...pieces: readonly (string | Uint8Array)[]): Script => async (response) => {
  openStream(response);
  for (const piece of pieces) {
    response.write(piece);
    // Each piece is a packet of its own, or nothing would be split.
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  response.end();
};

describe('a reply of a scripted upstream', () => {
  it('comes as deltas in order and ends with the usage that the upstream counted', async () => {
    const { text, steps, error, asked } = await reply([says('Good ', 'day', '.')]);
    expect([text, error]).toEqual(['Good day.', undefined]);
    expect(steps.at(-1)).toMatchObject({ kind: 'finish', reason: 'stop', usage: { promptTokens: 7, completionTokens: 3 } });
    expect(asked[0]).toMatchObject({ method: 'POST', path: '/v1/chat/completions', headers: { authorization: `Bearer ${key}` }, body: { stream: true, stream_options: { include_usage: true } } });
  });

  it('counts for itself when the upstream does not', async () => {
    const { steps } = await reply([stream(chunk({ content: 'a' }), chunk({ content: 'b' }), chunk({}, 'length'))]);
    expect(steps.at(-1)).toMatchObject({ kind: 'finish', reason: 'length', usage: { promptTokens: 6, completionTokens: 2 } });
  });

  it('keeps letters that are split over packets, in every line ending', async () => {
    const bytes = Buffer.from(chunk({ content: '안녕하세요 👩‍👩‍👧 ok' }).replaceAll('\n', '\r\n') + ': a comment\n\nevent: x\nid: 7\n' + chunk({}, 'stop') + 'data: [DONE]\n\n');
    for (const size of [1, 3, 7]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
      expect((await reply([stream(...pieces)])).text).toBe('안녕하세요 👩‍👩‍👧 ok');
    }
  });

  it('passes tool calls on and says why it ended', async () => {
    const call = (fields: object) => chunk({ tool_calls: [fields] });
    const { steps } = await reply([stream(call({ index: 0, id: 'call_1', function: { name: 'look', arguments: '' } }), call({ index: 0, function: { arguments: '{"a":1}' } }), chunk({}, 'tool_calls'), 'data: [DONE]\n\n')]);
    expect(steps).toMatchObject([
      { kind: 'tool-call', index: 0, id: 'call_1', name: 'look', arguments: '' },
      { kind: 'tool-call', index: 0, arguments: '{"a":1}' },
      { kind: 'finish', reason: 'tool-calls' },
    ]);
  });

  it('leaves thoughts out, and is not called silent while they come', async () => {
    const thoughts: Script = async (response) => {
      openStream(response);
      for (let i = 0; i < 10; i++) {
        response.write(chunk({ reasoning_content: 'hm' }));
        await new Promise((resolve) => setTimeout(resolve, 110));
      }
      response.end(chunk({ content: 'Yes.' }, 'stop'));
    };
    const { text, error } = await reply([thoughts], { limits: { firstTokenMs: 1_000, betweenTokensMs: 1_000 } });
    expect([text, error]).toEqual(['Yes.', undefined]);
  });

  it('ends soon after the finish reason when the upstream forgets to', async () => {
    const { steps } = await reply([(response) => { openStream(response); response.write(chunk({ content: 'a' }, 'stop')); }], { limits: { afterFinishMs: 20 } });
    expect(steps.map(({ kind }) => kind)).toEqual(['delta', 'finish']);
  });
});

describe('the body sent to a scripted upstream (attacks row 13)', () => {
  it('holds only fields from the list', async () => {
    const smuggled = {
      ...hello, n_discard: -1, chat_parser: 'x', id_slot: 3, cacheKey: 'person',
      sampling: { temperature: 0.5, topP: 0.9, seed: 4, maxTokens: 9, stop: ['\n'], n_discard: -1 },
      messages: [{ role: 'system', content: 'Be kind.', n_discard: 1 }, { role: 'assistant', content: '', toolCalls: [{ id: 'c', name: 'f', arguments: '{}' }] }, { role: 'tool', content: '1', toolCallId: 'c' }],
      tools: [{ name: 'f', parameters: { type: 'object' }, chat_parser: 'x' }], toolChoice: { name: 'f' },
      responseFormat: { kind: 'json-schema', name: 'answer', schema: { type: 'object' } },
    } as unknown as TextRequest;
    const { asked } = await reply([says('ok')], { request: smuggled });
    expect(asked[0]?.body).toEqual({
      model: 'm', stream: true, stream_options: { include_usage: true }, temperature: 0.5, top_p: 0.9, seed: 4, max_tokens: 9, stop: ['\n'],
      messages: [
        { role: 'system', content: 'Be kind.' },
        { role: 'assistant', content: null, tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } }] },
        { role: 'tool', content: '1', tool_call_id: 'c' },
      ],
      tools: [{ type: 'function', function: { name: 'f', parameters: { type: 'object' } } }], tool_choice: { type: 'function', function: { name: 'f' } },
      response_format: { type: 'json_schema', json_schema: { name: 'answer', schema: { type: 'object' }, strict: true } },
    });
  });
});

describe('a scripted upstream that is not well', () => {
  it.each([502, 503, 429])('is tried again after %i, before the first token', async (status) => {
    const { text, asked } = await reply([refuses(status), refuses(status), says('there')]);
    expect([text, asked.length]).toEqual(['there', 3]);
  });

  it('is tried again when the line breaks before the first token, and never after it', async () => {
    const breaks: Script = (response) => void response.destroy();
    expect(await reply([breaks, says('there')])).toMatchObject({ text: 'there', asked: { length: 2 } });
    const breaksLater: Script = (response) => { openStream(response); response.write(chunk({ content: 'half' }), () => response.destroy()); };
    const cut = await reply([breaksLater, says('there')]);
    expect([cut.text, cut.asked.length]).toEqual(['half', 1]);
    expect(cut.error).toBeInstanceOf(EngineCrashedError);
  });

  it('is not tried for ever, and its Retry-After is passed on', async () => {
    const busy = await reply([refuses(429, {}, { 'retry-after': '0' })]);
    expect([busy.error, busy.asked.length]).toEqual([expect.any(EngineBusyError), 3]);
    const long = await reply([refuses(503, {}, { 'retry-after': '77' })]);
    expect([long.error, long.asked.length]).toEqual([expect.any(EngineUnavailableError), 1]);
    expect((long.error as Problem).retryAfterSeconds).toBe(77);
  });

  it.each([[400, 400], [422, 400], [404, 404], [401, 502], [403, 502], [500, 503]])('answers %i, and that becomes a clear %i without the key', async (status, ours) => {
    const { error, asked } = await reply([refuses(status, { error: { message: `Bad key ${key} \u0000\u001b[31m ${'x'.repeat(5_000)}` } })]);
    const { status: became, message } = error as Problem;
    expect([became, asked.length]).toEqual([ours, 1]);
    expect(message).toContain('The upstream "there"');
    expect(message).not.toContain(key);
    expect(message).not.toMatch(/\p{Cc}/u);
    expect(message.length).toBeLessThan(600);
  });

  it('redirects, and neither the request nor the key follows (attacks row 6)', async () => {
    await using elsewhere = await startScriptedUpstream(says('stolen'));
    const { error } = await reply([refuses(307, '', { location: `${elsewhere.url}/chat/completions` })]);
    expect(error).toBeInstanceOf(EngineRefusedError);
    expect((error as Problem).message).toContain('redirect');
    expect(elsewhere.asked).toEqual([]);
  });

  it('answers with a page', async () => {
    const { error } = await reply([(response) => { response.writeHead(200, { 'content-type': 'text/html' }); response.end('<h1>Hello</h1>'); }]);
    expect((error as Problem).message).toContain('OpenAI-compatible');
  });

  it('is not there', async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as AddressInfo;
    probe.close();
    await using engine = open(`http://127.0.0.1:${port}/v1`);
    const { error } = await collect(engine.generate(hello, new AbortController().signal));
    expect(error).toBeInstanceOf(EngineUnavailableError);
    expect((error as Problem).message).toContain('ECONNREFUSED');
  });
});

describe('a scripted upstream that misbehaves in the middle (attacks row 18)', () => {
  it.each([
    ['no JSON', 'data: {"choices": [\n\n'], ['a list', 'data: []\n\n'], ['choices that are none', 'data: {"choices": 7}\n\n'],
    ['content that is no text', chunk({ content: { toString: 'x' } })], ['a tool call out of bounds', chunk({ tool_calls: [{ index: 1e9 }] })],
  ])('sends %s', async (_, line) => {
    const { text, error } = await reply([stream(chunk({ content: 'well' }), line, chunk({ content: 'never' }))]);
    expect([text, error]).toEqual(['well', expect.any(EngineCrashedError)]);
  });

  it('sends an error as an event', async () => {
    const { text, error } = await reply([stream(chunk({ content: 'well' }), `data: {"error":{"message":"out of memory ${key}"}}\n\n`)]);
    expect(text).toBe('well');
    expect((error as Problem).message).toBe('The upstream "there" ended this reply with an error. It says: out of memory …');
  });

  it('sends one endless line, or floods, or never ends', async () => {
    const floods = (piece: string): Script => (response) => {
      openStream(response);
      const pour = () => { while (!response.destroyed && response.write(piece)); };
      response.on('drain', pour);
      pour();
    };
    const limits = { lineLength: 10_000, streamLength: 300_000, replyLength: 5_000 };
    for (const piece of ['data: xxxxxxxxxxxxxxxxxxxxxxxxxx', chunk({ content: 'x'.repeat(100) }), chunk({ tool_calls: [{ index: 0 }] }), chunk({ role: 'assistant' }), ': nothing\n\n']) {
      const { text, error } = await reply([floods(piece)], { limits });
      expect(error).toBeInstanceOf(EngineCrashedError);
      expect(text.length).toBeLessThan(70_000);
    }
  });

  it('says nothing, or falls silent, or drips for ever', async () => {
    const drips: Script = (response) => {
      openStream(response);
      const drip = setInterval(() => response.write(chunk({ content: '.' })), 10);
      response.once('close', () => clearInterval(drip));
    };
    const comments: Script = (response) => {
      openStream(response);
      const drip = setInterval(() => response.write(': alive\n\n'), 10);
      response.once('close', () => clearInterval(drip));
    };
    const hush: Script = (response) => { openStream(response); response.write(chunk({ content: 'a' })); };
    expect((await reply([() => undefined], { limits: { firstTokenMs: 50 } })).error).toBeInstanceOf(EngineUnavailableError);
    expect((await reply([comments], { limits: { firstTokenMs: 50 } })).error).toBeInstanceOf(EngineUnavailableError);
    expect((await reply([hush], { limits: { betweenTokensMs: 50 } })).error).toBeInstanceOf(EngineCrashedError);
    expect((await reply([drips], { limits: { wholeReplyMs: 200 } })).error).toBeInstanceOf(EngineCrashedError);
  });
});

describe('stopping a reply of a scripted upstream', () => {
  const never: Script = (response) => { openStream(response); response.write(chunk({ content: 'a' })); };

  it('reaches the upstream at once', async () => {
    await using server = await startScriptedUpstream(never);
    await using engine = open(server.url);
    const stop = new AbortController();
    const steps = engine.generate(hello, stop.signal)[Symbol.asyncIterator]();
    expect((await steps.next()).value).toEqual({ kind: 'delta', text: 'a' });
    const waiting = steps.next();
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    await server.untilCut(1);
  });

  it('reaches the upstream when the reader just leaves, and when no answer came yet', async () => {
    await using server = await startScriptedUpstream(never, () => undefined);
    await using engine = open(server.url);
    for await (const step of engine.generate(hello, new AbortController().signal)) if (step.kind === 'delta') break;
    await server.untilCut(1);
    const stop = new AbortController();
    const waiting = collect(engine.generate(hello, stop.signal));
    while (server.asked.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    stop.abort();
    expect((await waiting).error).toMatchObject({ name: 'AbortError' });
    await server.untilCut(2);
  });

  it('ends the wait between two tries, and asks nothing when it was stopped before', async () => {
    await using server = await startScriptedUpstream(refuses(503, {}, { 'retry-after': '9' }));
    await using engine = open(server.url);
    const stop = new AbortController();
    const waiting = collect(engine.generate(hello, stop.signal));
    while (server.asked.length < 1) await new Promise((resolve) => setTimeout(resolve, 5));
    stop.abort();
    expect((await waiting).error).toMatchObject({ name: 'AbortError' });
    expect((await collect(engine.generate(hello, stop.signal))).error).toMatchObject({ name: 'AbortError' });
    expect(server.asked.length).toBe(1);
  });

  it('leaves the line in use for the next reply', async () => {
    const ports: unknown[] = [];
    const remember: Script = (response, asked, request) => { ports.push(request.socket.remotePort); return says('ok')(response, asked, request); };
    await using server = await startScriptedUpstream(remember);
    await using engine = open(server.url);
    for (let i = 0; i < 3; i++) expect((await collect(engine.generate(hello, new AbortController().signal))).text).toBe('ok');
    expect(new Set(ports).size).toBe(1);
  });
});

describe('the list of models of a scripted upstream', () => {
  const list = async (script: Script, limits: Partial<UpstreamLimits> = {}) => {
    await using server = await startScriptedUpstream(script);
    await using engine = open(server.url, limits);
    return await engine.listModels(AbortSignal.timeout(20_000));
  };

  it('gives names that are names', async () => {
    const data = [{ id: 'a' }, { id: 'org/b:7b' }, { id: 7 }, null, { id: '' }, { id: 'a\u0000' }, { id: 'x'.repeat(500) }, { id: 'a' }];
    expect(await list(refuses(200, { object: 'list', data }))).toEqual(['a', 'org/b:7b']);
  });

  it('is bounded, and refuses what is none', async () => {
    await expect(list(refuses(200, { data: [{ id: 'a'.repeat(100) }] }), { modelListLength: 50 })).rejects.toBeInstanceOf(EngineUnavailableError);
    for (const body of ['<html>', '{}', '[]', 'null']) await expect(list(refuses(200, body))).rejects.toBeInstanceOf(EngineUnavailableError);
    await expect(list(refuses(302, '', { location: 'http://169.254.169.254/' }))).rejects.toBeInstanceOf(EngineRefusedError);
    await expect(list(refuses(401))).rejects.toBeInstanceOf(EngineRefusedError);
  });
});

describe('opening an upstream', () => {
  it('takes only http and https, and a key that can be one', () => {
    for (const url of ['file:///etc/passwd', 'ftp://x/', 'not a url', '', 'javascript:alert(1)']) expect(() => open(url)).toThrow(/http/);
    expect(() => openOpenAiUpstream({ name: 'x', url: 'http://localhost/v1', key: 'a\r\nx-evil: 1', log: createLog('silent') })).toThrow(/key/);
  });
});
