import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type HubAnswer = (response: ServerResponse, request: IncomingMessage) => void;

/** For tests: a hub on loopback, scripted. It speaks of a file as Hugging Face does, and keeps what it was asked. */
export interface TestHub extends AsyncDisposable {
  readonly origin: string;
  readonly asked: readonly { readonly method: string; readonly path: string; readonly range: string | undefined; readonly headers: IncomingMessage['headers'] }[];
  /** What a path answers; the last one for a path stands. */
  on(path: string, answer: HubAnswer): void;
}

export async function startTestHub(): Promise<TestHub> {
  const asked: { method: string; path: string; range: string | undefined; headers: IncomingMessage['headers'] }[] = [];
  const answers = new Map<string, HubAnswer>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ method: request.method ?? '', path, range: request.headers.range, headers: request.headers });
    const answer = answers.get(path);
    if (answer) answer(response, request);
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    on: (path, answer) => void answers.set(path, answer),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** A file as the hub has it: its hash and size declared, its bytes at another address, in ranges where they are asked for. */
export function serveFile(hub: TestHub, path: string, file: Buffer, options: { declared?: string | null; breakAfter?: readonly number[] } = {}): void {
  const { declared = sha256Of(file), breakAfter = [] } = options;
  const breaks = [...breakAfter];
  hub.on(path, (response) => {
    const linked = declared === null ? {} : { 'x-linked-etag': `"${declared}"`, 'x-linked-size': String(file.length) };
    response.writeHead(302, { location: `/bytes${path}`, ...linked }).end();
  });
  hub.on(`/bytes${path}`, (response, request) => sendBytes(response, request, file, breaks.shift()));
}

/** Before a connection breaks, the other side has read what came over it. */
const takenMs = 200;

/** @param breakAfter the connection breaks after so many bytes */
export function sendBytes(response: ServerResponse, request: IncomingMessage, file: Buffer, breakAfter?: number): void {
  const etag = `"${sha256Of(file).slice(0, 16)}"`;
  const asked = /^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1];
  const start = asked !== undefined && (request.headers['if-range'] ?? etag) === etag ? Number(asked) : 0;
  const range = { 'content-range': `bytes ${start}-${file.length - 1}/${file.length}` };
  response.writeHead(start > 0 ? 206 : 200, { etag, 'content-length': file.length - start, ...(start > 0 && range) });
  if (request.method === 'HEAD') response.end();
  else if (breakAfter === undefined) response.end(file.subarray(start));
  else response.write(file.subarray(start, start + breakAfter), () => setTimeout(() => response.destroy(), takenMs));
}
