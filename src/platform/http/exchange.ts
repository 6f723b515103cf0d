import type { ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context } from 'hono';
import type { ApiEnv } from './api.ts';
import type { Caller } from './caller.ts';
import { safeHeaders } from './guard-request.ts';

/** What the door says of whom it let in. */
export type Admission = {
  readonly caller: Caller;
  /** Asks again whether the caller may still be here. */
  readonly stillAllowed: () => Promise<boolean>;
};

/** A request that was let in, for whoever writes its answer straight into Node's response. */
export type Exchange = Admission & { readonly outgoing: ServerResponse };

/** An answer in one piece. */
export type Answer = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string };

/** For a route of Hono whose answer is written by `write`; what that throws before the first byte is answered as usual. */
export async function answerInPlace(c: Context<ApiEnv>, write: (exchange: Exchange) => Promise<void>): Promise<Response> {
  await write({ outgoing: c.env.outgoing, caller: c.get('caller'), stillAllowed: c.get('stillAllowed') });
  return RESPONSE_ALREADY_SENT;
}

export function writeAnswer(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  outgoing.writeHead(status, { ...safeHeaders, ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
}

export function jsonText(value: unknown): Answer {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
