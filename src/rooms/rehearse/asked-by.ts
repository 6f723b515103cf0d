import type { Context } from 'hono';
import type { Asked } from '../../platform/database/answers-once.ts';
import type { ApiEnv } from '../../platform/http/api.ts';
import type { Asking } from './read-scenarios.ts';
import { regionOf } from './region-of.ts';

export function askedBy(c: Context<ApiEnv>): Asking {
  return { owner: c.get('caller').id, region: regionOf(c.req.header('accept-language')) };
}

/** The request as an Idempotency-Key knows it. */
export function askedOnce(c: Context<ApiEnv>, body: unknown = null): Asked {
  return { key: c.req.header('idempotency-key'), owner: c.get('caller').id, route: c.req.path, body };
}
