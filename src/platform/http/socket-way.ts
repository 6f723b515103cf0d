import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocket, WebSocketServer } from 'ws';
import type { Log } from '../log/log.ts';
import { NotFoundError, Problem } from '../problem.ts';
import type { Door } from './api.ts';
import type { HeaderReader, Scope } from './caller.ts';
import { headersOf } from './direct-way.ts';
import type { Admission } from './exchange.ts';
import { createOriginCheck } from './guard-request.ts';
import { problemBody, toProblem } from './problem-response.ts';

/** A WebSocket that was let in. */
export interface LiveSocket {
  readonly caller: Admission['caller'];
  /** Fires when the other side is gone, lost its right to be here, or the server is closing. */
  readonly signal: AbortSignal;
  send(frame: string | Uint8Array): void;
  /** Bytes that were sent and not yet taken: whoever sends much looks here first. */
  readonly waiting: number;
}

/** What is reached by a WebSocket. */
export type SocketRoute = {
  readonly path: string;
  readonly scope: Scope;
  /** Of a frame from the other side; a longer one closes the socket (1009). */
  readonly maxBytes: number;
  /** @returns what takes text frames; a frame of bytes closes the socket (1003) */
  open(socket: LiveSocket): (text: string) => void;
};

type Parts = {
  readonly routes: readonly SocketRoute[];
  readonly door: Pick<Door, 'enter'>;
  readonly origins: () => ReadonlySet<string>;
  readonly log: Log;
};

/** Takes the upgrades of a server. Disposing it closes every socket (1001). */
export type SocketWay = Disposable & { attach(server: Server): void };

const recheckMs = 800;
const heartbeatMs = 15_000;
/** A reader that takes nothing is let go of before it costs memory (1013: try again later). */
const mostWaiting = 4 * 2 ** 20;
/** Sockets of one person: more pages than anybody has open. */
const mostOfOne = 32;

/** The same guards as on every request: `Host`, `Origin`, session or key, scope; then again and again while it is open (attacks rows 3, 11). */
export function openSocketWay({ routes, door, origins, log }: Parts): SocketWay {
  const known = new Map(routes.map((route) => [route.path, route]));
  const servers = new Map<SocketRoute, WebSocketServer>();
  const checkOrigin = createOriginCheck(origins);
  const count = new Map<string, number>();
  const closing = new AbortController();

  const admit = async (incoming: IncomingMessage, raw: Duplex, head: Buffer): Promise<void> => {
    const headers = headersOf(incoming);
    checkOrigin(headers);
    const route = known.get(incoming.url?.split('?', 1)[0] ?? '/');
    if (!route) throw new NotFoundError();
    const admission = await enter(headers, route.scope);
    // A server on which nobody draws does without.
    const ws = await import('ws');
    const server = servers.get(route) ?? new ws.WebSocketServer({ noServer: true, maxPayload: route.maxBytes, perMessageDeflate: false });
    servers.set(route, server);
    server.handleUpgrade(incoming, raw, head, (socket) => {
      count.set(admission.caller.id, (count.get(admission.caller.id) ?? 0) + 1);
      socket.once('close', () => {
        const left = (count.get(admission.caller.id) ?? 1) - 1;
        if (left === 0) count.delete(admission.caller.id);
        else count.set(admission.caller.id, left);
      });
      hold(socket, admission, route, closing.signal, log);
    });
  };
  const enter = async (headers: HeaderReader, scope: Scope): Promise<Admission> => {
    const admission = await door.enter(headers, scope);
    if ((count.get(admission.caller.id) ?? 0) >= mostOfOne) throw new Problem(429, 'Too many live connections are open. Close a page and try again.');
    return admission;
  };
  return {
    attach: (server) =>
      void server.on('upgrade', (incoming, raw, head) => {
        raw.on('error', () => raw.destroy());
        admit(incoming, raw, head).catch((error: unknown) => refuse(raw, toProblem(error, log)));
      }),
    [Symbol.dispose]: () => closing.abort(new Error('The server is closing.')),
  };
}

function hold(socket: WebSocket, { caller, stillAllowed }: Admission, route: SocketRoute, closing: AbortSignal, log: Log): void {
  const gone = new AbortController();
  const close = (code: number, reason: string) => {
    socket.close(code, reason);
    setTimeout(() => socket.terminate(), 1_000).unref();
  };
  const shut = () => close(1001, 'The server is closing.');
  closing.addEventListener('abort', shut);
  const recheck = setInterval(() => void stillAllowed().then((allowed) => allowed || close(1008, 'You may no longer be here.'), () => close(1011, 'Your right could not be checked.')), recheckMs);
  const heartbeat = beat(socket);
  socket.on('error', () => socket.terminate());
  socket.once('close', () => {
    clearInterval(recheck);
    clearInterval(heartbeat);
    closing.removeEventListener('abort', shut);
    gone.abort(new Error('The other side is gone.'));
  });
  const take = route.open({
    caller,
    signal: gone.signal,
    send: (frame) => {
      if (socket.bufferedAmount > mostWaiting) close(1013, 'Nothing was read for too long.');
      else if (socket.readyState === socket.OPEN) socket.send(frame);
    },
    get waiting() {
      return socket.bufferedAmount;
    },
  });
  socket.on('message', (data: Buffer, isBinary) => {
    if (isBinary) return close(1003, 'This takes text.');
    try {
      take(data.toString('utf8'));
    } catch (error) {
      log.error({ err: error }, 'a frame not taken');
      close(1011, 'Something went wrong.');
    }
  });
}

/** A machine that went to sleep answers no ping. */
function beat(socket: WebSocket): NodeJS.Timeout {
  let heard = true;
  socket.on('pong', () => void (heard = true));
  return setInterval(() => {
    if (!heard) return socket.terminate();
    heard = false;
    socket.ping();
  }, heartbeatMs);
}

function refuse(raw: Duplex, problem: Problem): void {
  const body = JSON.stringify(problemBody(problem));
  raw.end(`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? 'Error'}\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`);
}
