import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../log/log.ts';
import { BadRequestError, type Problem } from '../problem.ts';
import type { Door } from './api.ts';
import type { HeaderReader, Scope } from './caller.ts';
import { type Answer, type Exchange, writeAnswer } from './exchange.ts';
import { createOriginCheck, parseStrictly } from './guard-request.ts';
import type { Metrics } from './metrics.ts';
import { toProblem } from './problem-response.ts';

/** A route whose time counts, on Node's own request and response. It is also a route of Hono, which answers what is not plain. */
export type DirectRoute = {
  readonly method: 'POST';
  readonly path: string;
  readonly scope: Scope;
  /** @param body what was sent as JSON */
  answer(exchange: Exchange, body: unknown): Promise<void>;
  refuse(problem: Problem): Answer;
};

/** Takes a request if it is one for this way. */
export type DirectWay = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;

type Parts = {
  readonly routes: readonly DirectRoute[];
  readonly door: Pick<Door, 'enter'>;
  readonly origins: () => ReadonlySet<string>;
  /** Of a body. */
  readonly maxBytes: number;
  readonly metrics: Pick<Metrics, 'begin'>;
  readonly log: Log;
};

/**
 * Past Hono and its web Request and Response: those cost 100 µs a request, a fifth of all that a streamed reply costs, and 64 that
 * come at once wait for one another. The guards are the very functions that Hono's middlewares call. A body must say its length.
 */
export function openDirectWay({ routes, door, origins, maxBytes, metrics, log }: Parts): DirectWay {
  const known = new Map(routes.map((route) => [`${route.method} ${route.path}`, route]));
  const checkOrigin = createOriginCheck(origins);
  const answer = async (route: DirectRoute, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const end = metrics.begin(route.path);
    try {
      const headers = headersOf(incoming);
      checkOrigin(headers);
      const admission = await door.enter(headers, route.scope);
      const { value } = parseStrictly(await readWhole(incoming));
      await route.answer({ outgoing, ...admission }, value);
    } catch (error) {
      const refusal = route.refuse(toProblem(error, log));
      if (outgoing.headersSent) outgoing.destroy();
      else writeAnswer(outgoing, refusal);
    } finally {
      end(route.method, outgoing.statusCode);
    }
  };
  return (incoming, outgoing) => {
    const route = known.get(`${incoming.method} ${incoming.url}`);
    if (!route || !isPlain(incoming, maxBytes)) return false;
    void answer(route, incoming, outgoing);
    return true;
  };
}

function isPlain({ headers }: IncomingMessage, maxBytes: number): boolean {
  return headers['content-type']?.startsWith('application/json') === true && Number(headers['content-length'] ?? Infinity) <= maxBytes;
}

/** Node keeps the first of some headers and drops the others; here two keys are two, so that they are nobody's. */
export function headersOf({ rawHeaders }: IncomingMessage): HeaderReader {
  return {
    get: (name) => {
      let found: string | null = null;
      for (let i = 0; i < rawHeaders.length; i += 2) {
        const each = rawHeaders[i] ?? '';
        if (each.length === name.length && each.toLowerCase() === name) found = (found === null ? '' : `${found}${name === 'cookie' ? '; ' : ', '}`) + rawHeaders[i + 1];
      }
      return found;
    },
  };
}

/** The parser holds a body to the length that it said. */
function readWhole(incoming: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    // Without a listener for errors there is none, only the close that ends every request.
    incoming.on('close', () => incoming.complete || reject(new BadRequestError('The body broke off.')));
  });
}
