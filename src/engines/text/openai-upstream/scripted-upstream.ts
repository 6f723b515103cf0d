import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Asked = { readonly method: string; readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: Record<string, unknown> };
export type Script = (response: ServerResponse, asked: Asked, request: IncomingMessage) => void | Promise<void>;

/** For tests: a server on loopback that answers as it is told, and remembers what it was asked. */
export interface ScriptedUpstream extends AsyncDisposable {
  readonly url: string;
  readonly asked: readonly Asked[];
  /** Resolves when this many requests were cut before their answer was whole. */
  untilCut(count: number): Promise<void>;
}

/** Plays the scripts one after the other, the last one for ever. */
export async function startScriptedUpstream(...scripts: readonly Script[]): Promise<ScriptedUpstream> {
  const asked: Asked[] = [];
  const cuts = { count: 0, events: new EventTarget() };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk as Uint8Array);
    const text = Buffer.concat(chunks).toString();
    const one: Asked = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
    asked.push(one);
    response.on('error', () => undefined).once('close', () => {
      if (response.writableFinished) return;
      cuts.count += 1;
      cuts.events.dispatchEvent(new Event('cut'));
    });
    await scripts[Math.min(asked.length, scripts.length) - 1]?.(response, one, request);
  };
  // A client that goes while it is still asking is part of what is tested.
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    untilCut: async (count) => {
      while (cuts.count < count) await once(cuts.events, 'cut');
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function openStream(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.flushHeaders();
}

/** The wire form of one chunk. */
export function chunk(delta: object, finish: string | null = null, more: object = {}): string {
  return `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason: finish }], ...more })}\n\n`;
}

/** Says these words and ends well. */
export function says(...words: readonly string[]): Script {
  return (response) => {
    openStream(response);
    response.write(chunk({ role: 'assistant', content: '' }));
    for (const content of words) response.write(chunk({ content }));
    response.write(chunk({}, 'stop'));
    response.write(`data: ${JSON.stringify({ choices: [], usage: { prompt_tokens: 7, completion_tokens: words.length, total_tokens: 7 + words.length } })}\n\n`);
    response.end('data: [DONE]\n\n');
  };
}

export function refuses(status: number, body: unknown = { error: { message: 'no' } }, headers: Record<string, string> = {}): Script {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}
