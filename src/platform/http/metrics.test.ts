import { describe, expect, it } from 'vitest';
import { createLog } from '../log/log.ts';
import { NotFoundError } from '../problem.ts';
import { createApi, createDoor } from './api.ts';
import type { Caller } from './caller.ts';
import { healthRoutes } from './health.ts';
import { createMetrics } from './metrics.ts';
import { problemResponse, toProblem } from './problem-response.ts';

const callers: Record<string, Caller> = {
  owner: { id: 'o', role: 'owner', scopes: 'all', via: 'key' },
  scraper: { id: 'o', role: 'owner', scopes: new Set(['metrics']), via: 'key' },
  chatter: { id: 'o', role: 'owner', scopes: new Set(['chat']), via: 'key' },
  admin: { id: 'a', role: 'admin', scopes: 'all', via: 'key' },
};

function app(readiness: () => Promise<string[]> = async () => []) {
  const metrics = createMetrics();
  const api = createApi();
  api.onError((error, c) => problemResponse(c, toProblem(error, createLog('silent'))));
  api.route('/', healthRoutes({ readiness }));
  api.use(metrics.count);
  api.get('/things/:id', (c) => {
    if (c.req.param('id') === 'none') throw new NotFoundError();
    return c.text('a thing');
  });
  api.route('/', metrics.routes(createDoor(async (headers) => callers[headers.get('x-api-key') ?? ''])));
  api.use('*', async (c) => c.text('page', 404));
  const ask = (path: string, headers: Record<string, string> = {}, address = '127.0.0.1') =>
    api.request(path, { headers }, { incoming: { socket: { remoteAddress: address } }, outgoing: {} });
  return { metrics, ask };
}

describe('the metrics', () => {
  it('count requests by the pattern of their route, never by path', async () => {
    const { ask } = app();
    for (const path of ['/things/1', '/things/2', '/things/none', '/no/such/page', '/wp-login.php']) await ask(path);
    const text = await (await ask('/metrics')).text();
    expect(text).toContain('modu_http_request_seconds_count{route="/things/:id",method="GET",status="200"} 2');
    expect(text).toContain('modu_http_request_seconds_count{route="/things/:id",method="GET",status="404"} 1');
    expect(text).toContain('modu_http_request_seconds_count{route="/*",method="GET",status="404"} 2');
    expect(text).toContain('modu_http_requests_running{route="/things/:id"} 0');
    expect(text).not.toContain('wp-login');
  });

  it('hold what rooms count, and what the process uses', async () => {
    const { ask, metrics } = app();
    metrics.counter('things_total', 'Things.').add(3, { kind: 'a "b"\n' });
    metrics.gauge('queue', 'Waiting.', async () => 4);
    const text = await (await ask('/metrics')).text();
    expect(text).toContain('# TYPE things_total counter\nthings_total{kind="a \\"b\\"\\n"} 3\n');
    expect(text).toContain('# TYPE queue gauge\nqueue 4\n');
    expect(text).toContain('process_resident_memory_bytes ');
  });

  it('are for this machine, and for an owner\'s key from elsewhere', async () => {
    const { ask } = app();
    const status = async (headers: Record<string, string>, address: string) => (await ask('/metrics', headers, address)).status;
    for (const here of ['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1']) expect(await status({}, here)).toBe(200);
    for (const key of ['owner', 'scraper']) expect(await status({ 'x-api-key': key }, '10.0.0.7')).toBe(200);
    for (const [key, expected] of [['', 401], ['wrong', 401], ['chatter', 403], ['admin', 403]] as const) expect([key, await status({ 'x-api-key': key }, '10.0.0.7')]).toEqual([key, expected]);
    for (const header of ['x-forwarded-for', 'x-forwarded-proto', 'forwarded', 'x-real-ip', 'via', 'cf-connecting-ip']) expect(await status({ [header]: '127.0.0.1' }, '127.0.0.1')).toBe(401);
  });
});

describe('health', () => {
  it('is alive, and ready when nothing is missing', async () => {
    const { ask } = app();
    expect(await (await ask('/healthz')).json()).toEqual({ status: 'ok' });
    expect((await ask('/readyz')).status).toBe(200);
  });

  it('names what is missing', async () => {
    const answer = await app(async () => ['database']).ask('/readyz');
    expect([answer.status, await answer.json()]).toEqual([503, { status: 'not ready', missing: ['database'] }]);
  });

  it('does not wait for ever for a database that hangs', async () => {
    const answer = await app(() => new Promise(() => undefined)).ask('/readyz');
    expect(answer.status).toBe(503);
  });
});
