import type { ServerResponse } from 'node:http';
import type { Context } from 'hono';
import type { ApiEnv } from '../../platform/http/api.ts';

/** On `/v1` a closed socket cancels, as OpenAI's clients expect. */
export function stopWhenGone(c: Context<ApiEnv>): AbortController {
  const stop = new AbortController();
  const response = c.env.outgoing as ServerResponse;
  response.once('close', () => {
    if (!response.writableFinished) stop.abort();
  });
  return stop;
}
