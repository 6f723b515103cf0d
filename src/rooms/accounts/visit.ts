import type { Context } from 'hono';
import type { ApiEnv } from '../../platform/http/api.ts';
import { isFromThisMachine } from '../../platform/http/this-machine.ts';

/** Where a request comes from. `nearby`: from this very machine, with no proxy in between that says otherwise. */
export type Visit = { readonly address: string; readonly nearby: boolean; readonly userAgent: string };

export function findVisit(c: Context<ApiEnv>): Visit {
  return { address: c.env.incoming.socket.remoteAddress ?? '', nearby: isFromThisMachine(c), userAgent: (c.req.header('user-agent') ?? '').slice(0, 300) };
}
