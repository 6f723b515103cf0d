import type { Context } from 'hono';
import type { ApiEnv } from '../../platform/http/api.ts';

/** Where a request comes from. `nearby`: from this very machine, with no proxy in between that says otherwise. */
export type Visit = { readonly address: string; readonly nearby: boolean; readonly userAgent: string };

const proxyHeaders = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via', 'cf-connecting-ip'];

export function findVisit(c: Context<ApiEnv>): Visit {
  const { headers } = c.req.raw;
  const address = c.env.incoming.socket.remoteAddress ?? '';
  const nearby = /^(::ffff:)?127\.|^::1$/.test(address) && !proxyHeaders.some((name) => headers.has(name));
  return { address, nearby, userAgent: (headers.get('user-agent') ?? '').slice(0, 300) };
}
