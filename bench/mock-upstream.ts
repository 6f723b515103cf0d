/**
 * An OpenAI-compatible upstream for benchmarks: the first token after `--ttft` ms, then one every `--every` ms, `--tokens` of them, or an empty
 * pass-through with `--to URL`. Each token is `<number:time it was sent>`, so that a client on the same machine sees what the way there cost.
 * Prints its port.
 */
import { createServer, request, Agent, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { ttft: { type: 'string', default: '20' }, every: { type: 'string', default: '20' }, tokens: { type: 'string', default: '100' }, to: { type: 'string' } } });
const [ttft, every, tokens] = [Number(values.ttft), Number(values.every), Number(values.tokens)];
const now = () => performance.timeOrigin + performance.now();

type Stream = { readonly response: ServerResponse; sent: number; due: number };
const streams = new Set<Stream>();

/** One timer for all streams: sixty-four of their own would wake this process all the time. */
function tick(): void {
  const time = performance.now();
  for (const stream of streams) while (streams.has(stream) && stream.due <= time) sendNext(stream);
  setTimeout(tick, 1);
}

function sendNext(stream: Stream): void {
  const { response } = stream;
  if (stream.sent < tokens) {
    response.write(chunk({ content: `<${stream.sent++}:${now().toFixed(3)}>` }, null));
    stream.due += every;
    return;
  }
  streams.delete(stream);
  response.write(chunk({}, 'stop'));
  response.end('data: [DONE]\n\n');
}

const chunk = (delta: object, reason: string | null) => `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 0, model: 'mock', choices: [{ index: 0, delta, finish_reason: reason }] })}\n\n`;

function answer(asked: IncomingMessage, response: ServerResponse): void {
  asked.resume();
  asked.on('end', () => {
    if (asked.method !== 'POST') return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ object: 'list', data: [{ id: 'mock', object: 'model' }] }));
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const stream: Stream = { response, sent: 0, due: performance.now() + ttft };
    streams.add(stream);
    return response.on('close', () => streams.delete(stream));
  });
}

const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
function passThrough(to: string) {
  return (asked: IncomingMessage, response: ServerResponse): void => {
    const onward = request(to + (asked.url ?? ''), { method: asked.method, headers: asked.headers, agent }, (answered) => {
      response.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(response);
    });
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    asked.pipe(onward);
  };
}

const server = createServer(values.to === undefined ? answer : passThrough(values.to)).listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
if (values.to === undefined) tick();
