import { createRoute, z } from '@hono/zod-openapi';
import { setTimeout as wait } from 'node:timers/promises';
import { type Api, createApi, jsonAnswer } from './api.ts';

const answerWithinMs = 3_000;

/**
 * `/healthz`: the process lives. `/readyz`: it can work; else 503 that names what is missing.
 * @param parts.readiness what is missing, if anything; no answer in time counts as missing
 */
export function healthRoutes(parts: { readiness: () => Promise<readonly string[]> }): Api {
  const api = createApi();
  const health = createRoute({
    method: 'get', path: '/healthz', tags: ['health'], summary: 'Whether the process lives',
    responses: { 200: jsonAnswer('It does.', z.object({ status: z.literal('ok') })) },
  });
  api.openapi(health, (c) => c.json({ status: 'ok' as const }, 200));
  const ready = createRoute({
    method: 'get', path: '/readyz', tags: ['health'], summary: 'Whether it can work',
    responses: {
      200: jsonAnswer('It can.', z.object({ status: z.literal('ready') })),
      503: jsonAnswer('It can not yet.', z.object({ status: z.literal('not ready'), missing: z.array(z.string()) })),
    },
  });
  api.openapi(ready, async (c) => {
    const missing = await Promise.race([parts.readiness(), wait(answerWithinMs, ['an answer of the database'], { ref: false })]);
    if (missing.length === 0) return c.json({ status: 'ready' as const }, 200);
    c.header('Retry-After', '5');
    return c.json({ status: 'not ready' as const, missing: [...missing] }, 503);
  });
  return api;
}
