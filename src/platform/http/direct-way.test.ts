import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createLog } from '../log/log.ts';
import { NotFoundError, type Problem } from '../problem.ts';
import { createApi, createDoor, readJson } from './api.ts';
import { type DirectRoute, openDirectWay } from './direct-way.ts';
import { type Exchange, jsonText, writeAnswer } from './exchange.ts';
import { guardOrigin, readBody, securityHeaders } from './guard-request.ts';
import { createMetrics } from './metrics.ts';
import { toProblem } from './problem-response.ts';
import { serve } from './serve.ts';

const log = createLog('silent');
const describeProblem = ({ status, message }: Problem) => ({ status, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ message }) });

/** One route that echoes, by both ways; `taken` counts what went past Hono. */
async function openHouse() {
  let usual = 0;
  const origins = new Set<string>();
  const keys = new Set(['ada']);
  const door = createDoor(async (headers) => (keys.has(headers.get('x-api-key') ?? '') ? { id: 'ada', role: 'member', scopes: new Set([headers.get('x-scope') ?? 'chat']), via: 'key' } : undefined));
  const echo = async ({ outgoing, caller }: Exchange, body: unknown) => {
    if (body === null) throw new NotFoundError();
    writeAnswer(outgoing, jsonText({ caller: caller.id, body }));
  };
  const route: DirectRoute = { method: 'POST', path: '/echo', scope: 'chat', answer: echo, refuse: describeProblem };
  const metrics = createMetrics();
  const direct = openDirectWay({ routes: [route], door, origins: () => origins, maxBytes: 1_000, metrics, log });
  const api = createApi();
  api.onError((error, c) => {
    const { status, headers, body } = describeProblem(toProblem(error, log));
    return c.body(body, status as 400, headers);
  });
  api.use(securityHeaders(), guardOrigin(() => origins), readBody(1_000));
  api.post('/echo', door.signedIn('chat'), async (c) => {
    usual++;
    const body = await readJson(c, z.unknown());
    if (body === null) throw new NotFoundError();
    return c.json({ caller: c.get('caller').id, body });
  });
  const both = await serve(api, { host: '127.0.0.1', port: 0 }, { direct });
  const alone = await serve(api, { host: '127.0.0.1', port: 0 });
  for (const server of [both, alone]) origins.add(`http://127.0.0.1:${server.port}`);
  return { port: both.port, alone: alone.port, keys, usual: () => usual, [Symbol.asyncDispose]: async () => void (await Promise.all([both, alone].map((server) => server[Symbol.asyncDispose]()))) };
}

type Sent = { readonly headers?: Record<string, string | string[]>; readonly body?: string | Uint8Array; readonly path?: string };

function ask(port: number, { headers = {}, body = '{"a":1}', path = '/echo' }: Sent): Promise<{ status: number; headers: object; body: string }> {
  return new Promise((resolve, reject) => {
    const lengthy = 'transfer-encoding' in headers ? {} : { 'content-length': Buffer.byteLength(body) };
    const sent = request({ port, host: '127.0.0.1', path, method: 'POST', agent: false, headers: { 'x-api-key': 'ada', 'content-type': 'application/json', ...lengthy, ...headers } }, (answer) => {
      const { date: _, 'keep-alive': __, connection: ___, ...rest } = answer.headers;
      answer.toArray().then((pieces) => resolve({ status: answer.statusCode ?? 0, headers: rest, body: Buffer.concat(pieces).toString() }), reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('the direct way', () => {
  it('answers as Hono does, word for word', async () => {
    await using house = await openHouse();
    const requests: Sent[] = [
      {}, { body: 'null' }, { body: '' }, { body: '{' }, { body: new Uint8Array([0x22, 0xff, 0x22]) }, { body: '\ufeff{}' }, { body: '['.repeat(70) + ']'.repeat(70) }, { body: `"${'x'.repeat(2_000)}"` },
      { headers: { 'x-api-key': 'nobody' } }, { headers: { 'x-api-key': ['ada', 'nobody'] } }, { headers: { 'x-scope': 'models' } }, { headers: { 'content-type': 'text/plain' } }, { headers: { 'content-type': 'application/json; charset=utf-8' } },
      { headers: { host: 'evil.example' } }, { headers: { origin: 'https://evil.example' } }, { headers: { origin: 'null' } }, { headers: { 'transfer-encoding': 'chunked' } }, { path: '/echo?x=1' }, { path: '/echo/' },
    ];
    for (const sent of requests) expect([sent, await ask(house.port, sent)]).toEqual([sent, await ask(house.alone, sent)]);
  });

  it('takes what is plain, and leaves a body that does not say its length to Hono', async () => {
    await using house = await openHouse();
    expect((await ask(house.port, {})).status).toBe(200);
    expect(house.usual()).toBe(0);
    expect((await ask(house.port, { headers: { 'transfer-encoding': 'chunked' } })).status).toBe(200);
    expect(house.usual()).toBe(1);
  });

  it('refuses a key from the moment it is gone', async () => {
    await using house = await openHouse();
    house.keys.clear();
    expect((await ask(house.port, {})).status).toBe(401);
  });
});
