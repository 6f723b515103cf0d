import type { Context } from 'hono';
import type { ApiEnv } from './api.ts';

const loopback = /^(::1|(::ffff:)?127(\.\d+){3})$/;
/** What proxies and tunnels say of whom they speak for. */
const proxyHeaders = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via', 'cf-connecting-ip'];

/** Whether a request comes from this very machine. A proxy here speaks for others, and says so in its headers. */
export function isFromThisMachine(c: Context<ApiEnv>): boolean {
  return loopback.test(c.env.incoming.socket.remoteAddress ?? '') && proxyHeaders.every((name) => c.req.header(name) === undefined);
}
