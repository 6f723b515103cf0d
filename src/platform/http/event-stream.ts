import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Context } from 'hono';
import type { ApiEnv } from './api.ts';
import { answerInPlace, type Exchange } from './exchange.ts';
import { writeTogether } from './write-together.ts';

/** Server-Sent Events, straight into the socket: no web stream between a token and the wire. */
export interface EventWriter {
  /** Fires when the reader is gone, lost its right to read, or the server is closing. */
  readonly signal: AbortSignal;
  /** Writes one event. Text that is already a wire block may be written with `raw`; a comment is one line, for an empty line after it would be an event without data to a plain client. */
  send(event: { id?: number | string; event?: string; data: string }): void;
  raw(block: string): void;
  /** More is written than the reader has taken: then `drained` is to be awaited before writing much more. */
  readonly full: boolean;
  /** Resolves when the reader has taken what was written. */
  drained(): Promise<void>;
}

const recheckMs = 800;
const heartbeatMs = 15_000;
const openStreams = new WeakMap<object, Set<AbortController>>();

/** Ends every open stream of a server, so that it can close. */
export function endEventStreams(server: object): void {
  for (const stream of openStreams.get(server) ?? []) stream.abort(new Error('The server is closing.'));
}

/**
 * Answers with an event stream that `write` fills; it ends when `write` returns. Headers go out at once.
 * The caller's right to read is asked again all the time (attacks row 3).
 */
export async function eventStream(c: Context<ApiEnv>, write: (stream: EventWriter) => Promise<void>): Promise<Response> {
  return await answerInPlace(c, (exchange) => writeEvents(exchange, write));
}

/** The same without Hono. @param stop fires with the stream's `signal`, and ends it */
export async function writeEvents({ outgoing: response, stillAllowed }: Exchange, write: (stream: EventWriter) => Promise<void>, stop = new AbortController()): Promise<void> {
  const server = serverOf(response);
  const open = openStreams.get(server) ?? new Set();
  openStreams.set(server, open.add(stop));
  response.once('close', () => {
    if (!response.writableFinished) stop.abort(new Error('The reader is gone.'));
  });
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no', 'x-content-type-options': 'nosniff' });
  // What is there already goes out in one packet with the head; what is not must not hold the head up.
  hold(response);
  response.flushHeaders();
  const watch = watchStream(response, stillAllowed, stop);
  try {
    await write(createWriter(response, stop.signal));
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  } finally {
    clearInterval(watch);
    open.delete(stop);
    response.end();
  }
}

function hold({ socket }: ServerResponse): void {
  if (socket) writeTogether(socket);
}

function createWriter(response: ServerResponse, signal: AbortSignal): EventWriter {
  return {
    signal,
    send: ({ id, event, data }) => {
      hold(response);
      response.write(`${id === undefined ? '' : `id: ${id}\n`}${event === undefined ? '' : `event: ${event}\n`}data: ${data}\n\n`);
    },
    raw: (block) => {
      hold(response);
      response.write(block);
    },
    get full() {
      return response.writableNeedDrain && !signal.aborted;
    },
    drained: async () => {
      if (response.writableNeedDrain && !signal.aborted) await once(response, 'drain', { signal }).catch(() => undefined);
    },
  };
}

/** One timer a stream: asks for the right to read, and now and then shows the line that it lives. */
function watchStream(response: ServerResponse, stillAllowed: () => Promise<boolean>, stop: AbortController): NodeJS.Timeout {
  let quietMs = 0;
  return setInterval(() => {
    quietMs += recheckMs;
    if (quietMs >= heartbeatMs) {
      quietMs = 0;
      response.write(':\n');
    }
    stillAllowed().then(
      (allowed) => void (allowed || stop.abort(new Error('The right to read ended.'))),
      () => stop.abort(new Error('The right to read could not be checked.')),
    );
  }, recheckMs);
}

const serverOf = (response: ServerResponse): object => (response.socket as unknown as { server?: object } | null)?.server ?? response;
