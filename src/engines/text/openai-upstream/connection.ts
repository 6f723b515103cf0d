import { type Agent, type IncomingMessage, request as requestHttp, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Log } from '../../../platform/log/log.ts';
import { writeTogether } from '../../../platform/http/write-together.ts';
import type { UpstreamLimits } from './limits.ts';

/** How one upstream is reached. */
export type Connection = {
  readonly name: string;
  /** The address, in the parts that Node asks for; `path` without a slash at the end. */
  readonly base: Pick<RequestOptions, 'protocol' | 'hostname' | 'port'> & { readonly path: string };
  /** What every request says, names and values by turns: `host` and, with a key, `authorization` among them. */
  readonly headers: readonly string[];
  readonly key: string | undefined;
  readonly agent: Agent;
  readonly limits: UpstreamLimits;
  readonly log: Log;
};

/** No answer came: nobody listens, the name is unknown, or the line broke. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
  readonly code: string;
  /** The line was an old one that the upstream had just closed: a new one may well work at once. */
  readonly stale: boolean;
  constructor(code: string, stale: boolean) {
    super(code);
    this.code = code;
    this.stale = stale;
  }
}

/**
 * Sends one request and resolves with the head of the answer. Redirects are not followed: the key goes nowhere but to
 * the address that its owner gave.
 * @throws NoAnswerError, or the reason of `stop`
 */
export function send(upstream: Connection, { path, body, accept }: { path: string; body?: string; accept: string }, stop: AbortSignal): Promise<IncomingMessage> {
  const { agent, limits, base } = upstream;
  const secure = base.protocol === 'https:';
  // As a list Node writes them as they are: as an object each would be kept, looked up and written again.
  const headers = [...upstream.headers, 'accept', accept, ...(body === undefined ? [] : ['content-type', 'application/json', 'content-length', String(Buffer.byteLength(body))])];
  return new Promise((resolve, reject) => {
    if (stop.aborted) return reject(stop.reason);
    const request = (secure ? requestHttps : requestHttp)({ ...base, path: base.path + path, method: body === undefined ? 'GET' : 'POST', agent, headers });
    // Not the option `signal`: it watches for the end of every stream, which costs more than the request.
    const cancel = () => void request.destroy(stop.reason as Error);
    let slow: NodeJS.Timeout | undefined;
    stop.addEventListener('abort', cancel);
    request.on('socket', (socket) => {
      if (!socket.connecting) return writeTogether(socket);
      slow = setTimeout(() => request.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' })), limits.connectMs);
      socket.once(secure ? 'secureConnect' : 'connect', () => clearTimeout(slow));
    });
    request.on('response', resolve);
    request.on('error', (error: NodeJS.ErrnoException) => reject(stop.aborted ? stop.reason : new NoAnswerError(error.code ?? 'no answer', request.reusedSocket)));
    request.on('close', () => {
      clearTimeout(slow);
      stop.removeEventListener('abort', cancel);
    });
    request.end(body);
  });
}

/** Reads a whole body of at most `most` characters; what is longer is cut, and the line closed. */
export async function readText(response: IncomingMessage, most: number): Promise<{ text: string; whole: boolean }> {
  response.setEncoding('utf8');
  let text = '';
  for await (const piece of response) {
    text += String(piece);
    if (text.length > most) return { text: text.slice(0, most), whole: false };
  }
  return { text, whole: true };
}
