import { describe, expect, it } from 'vitest';
import { createLog } from '../log/log.ts';
import { createApi } from './api.ts';
import { guardOrigin, readBody } from './guard-request.ts';
import { problemResponse, toProblem } from './problem-response.ts';

function app() {
  const log = createLog('silent');
  const api = createApi();
  api.onError((error, c) => problemResponse(c, toProblem(error, log)));
  const allowed = new Set(['http://localhost:3210']);
  api.use(guardOrigin(() => allowed), readBody(1_000));
  api.post('/echo', async (c) => c.json(await c.req.json<object>()));
  return api;
}

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  app().request('/echo', { method: 'POST', body, headers: { host: 'localhost:3210', 'content-type': 'application/json', ...headers } });

describe('the guard before every request', () => {
  it('lets an ordinary request through', async () => {
    const answer = await post('{"a":["b",{"c":"}]"}]}');
    expect(await answer.json()).toEqual({ a: ['b', { c: '}]' }] });
  });

  it('refuses a host that is not ours, as after DNS rebinding', async () => {
    expect((await post('{}', { host: 'evil.example' })).status).toBe(403);
    expect((await post('{}', { host: '' })).status).toBe(403);
  });

  it('refuses a foreign origin, and null, and takes our own', async () => {
    expect((await post('{}', { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post('{}', { origin: 'null' })).status).toBe(403);
    expect((await post('{}', { origin: 'http://localhost:3210' })).status).toBe(200);
  });

  it('refuses a body that is too large, whether it says so or not', async () => {
    const large = JSON.stringify({ a: 'x'.repeat(2_000) });
    expect((await post(large)).status).toBe(413);
    const stream = new Blob([large]).stream();
    const answer = await app().request('/echo', { method: 'POST', body: stream, duplex: 'half', headers: { host: 'localhost:3210', 'content-type': 'application/json' } });
    expect(answer.status).toBe(413);
  });

  it('reads a body once where a path has a wider limit of its own', async () => {
    const api = createApi();
    api.use('/long', readBody(100_000)).use(readBody(1_000));
    api.post('/long', async (c) => c.json(await c.req.json<object>()));
    const body = JSON.stringify({ a: 'x'.repeat(2_000) });
    const answer = await api.request('/long', { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    expect(await answer.text()).toBe(body);
  });

  it('refuses what is not UTF-8, not JSON, or nested too deep', async () => {
    for (const body of [new Uint8Array([0x22, 0xff, 0xfe, 0x22]), '{"a":', '', '['.repeat(200) + ']'.repeat(200)]) {
      const answer = await post(body);
      expect(answer.status).toBe(400);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
    }
  });

  it('tells brackets in a string from brackets, whatever stands before its quotes', async () => {
    const brackets = '['.repeat(200);
    for (const text of [brackets, `"${brackets}`, `\\"${brackets}`, `${brackets}\\`]) expect((await post(JSON.stringify({ [text]: text }))).status).toBe(200);
    expect((await post(`{"a\\\\":${brackets}${']'.repeat(200)}}`)).status).toBe(400);
  });
});
