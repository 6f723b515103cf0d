import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { ForbiddenError } from '../problem.ts';
import { type Api, type ApiEnv, createApi, type Door } from './api.ts';
import { type Counter, countBy, type Measure, measureTimes, writeMeasures } from './measures.ts';
import { isFromThisMachine } from './this-machine.ts';

/** What is counted while the server runs, for Prometheus. Labels have few values: a route's pattern, never a path or a person. */
export interface Metrics {
  /** Counts and times every request. */
  readonly count: MiddlewareHandler<ApiEnv>;
  /** The same for a request that does not pass by Hono. @returns what is called at its end */
  begin(route: string): (method: string, status: number) => void;
  /** `GET /metrics`, for an owner's key and for this machine itself. */
  routes(door: Door): Api;
  counter(name: string, help: string): Counter;
  /** `read` is asked at each look. */
  gauge(name: string, help: string, read: () => number | Promise<number>): void;
}

/**
 * Counts are plain numbers; prom-client (which knows what a process uses) costs 20 MB and 50 ms, so it is loaded by
 * whoever looks first.
 */
export function createMetrics(): Metrics {
  const measures: Measure[] = [];
  const add = <One extends Measure>(measure: One): One => {
    measures.push(measure);
    return measure;
  };
  const requests = add(measureTimes('modu_http_request_seconds', 'Time from a request to the end of its answer; streams last as long as they are read.'));
  const running = add(countBy('modu_http_requests_running', 'Requests under way; open event streams among them.', 'gauge'));
  const gauge: Metrics['gauge'] = (name, help, read) => void add({ name, help, type: 'gauge', samples: async () => [{ labels: {}, value: await read() }] });
  gauge('modu_uptime_seconds', 'Time since the start.', () => process.uptime());
  const readProcess = lazyProcessMetrics();
  const begin: Metrics['begin'] = (pattern) => {
    const route = { route: pattern };
    const startedAt = performance.now();
    running.add(1, route);
    return (method, status) => {
      running.add(-1, route);
      requests.add((performance.now() - startedAt) / 1_000, { ...route, method, status: String(status) });
    };
  };
  return {
    begin,
    count: async (c, next) => {
      const end = begin(patternOf(c));
      try {
        await next();
      } finally {
        end(methodOf(c), c.res.status);
      }
    },
    routes: (door) => metricsRoutes(door, async () => (await writeMeasures(measures)) + (await readProcess())),
    counter: (name, help) => add(countBy(name, help, 'counter')),
    gauge,
  };
}

function metricsRoutes(door: Door, read: () => Promise<string>): Api {
  const api = createApi();
  const knownOnly = door.signedIn('metrics');
  const ownersOnly: MiddlewareHandler<ApiEnv> = (c, next) =>
    knownOnly(c, async () => {
      if (c.get('caller').role !== 'owner') throw new ForbiddenError('Only an owner may read the metrics.');
      await next();
    });
  api.openAPIRegistry.registerPath({
    method: 'get', path: '/metrics', tags: ['health'], summary: 'What is counted, for Prometheus: an owner, or this machine itself',
    responses: { 200: { description: 'The text form of Prometheus.', content: { 'text/plain': { schema: { type: 'string' } } } } },
  });
  api.get('/metrics', (c, next) => (isFromThisMachine(c) ? next() : ownersOnly(c, next)), async (c) => c.body(await read(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }));
  return api;
}

/** `/api/people/:id`, not the path: one label a route. What no route answers is `/*`. */
function patternOf(c: Context<ApiEnv>): string {
  return matchedRoutes(c).findLast(({ path, method }) => method !== 'ALL' && !path.endsWith('*'))?.path ?? '/*';
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const methodOf = (c: Context<ApiEnv>): string => (methods.has(c.req.method) ? c.req.method : 'other');

function lazyProcessMetrics(): () => Promise<string> {
  let loading: Promise<{ metrics(): Promise<string> }> | undefined;
  return async () => {
    loading ??= import('prom-client').then(({ collectDefaultMetrics, Registry }) => {
      const register = new Registry();
      collectDefaultMetrics({ register });
      return register;
    });
    return await (await loading).metrics();
  };
}
