import type { ServerResponse } from 'node:http';
import { Problem } from '../../platform/problem.ts';

/** Nobody reads this answer; it keeps what is expected out of the log of what is not. */
export class ClientGoneError extends Problem {
  override readonly name = 'ClientGoneError';
  constructor() {
    super(499, 'The client left before the answer was there.');
  }
}

/** On `/v1` a closed socket cancels, as OpenAI's clients expect. */
export function stopWhenGone(response: ServerResponse): AbortController {
  const stop = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) stop.abort();
  });
  return stop;
}

/** Stops what is still under way because of `error`. @returns what to throw */
export function stopBecause(error: unknown, stop: AbortController): unknown {
  const gone = stop.signal.aborted;
  stop.abort();
  return gone ? new ClientGoneError() : error;
}
