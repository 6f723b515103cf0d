import { AskError, fromProblem, reach, toAskError } from './api.ts';
import { m } from './words.ts';

type Options = {
  /** The event with the whole answer, after which nothing comes. */
  readonly last: string;
  /** Told of every other event. */
  readonly onEvent: (event: string, data: unknown) => void;
  readonly idempotencyKey?: string;
};

/**
 * POSTs, and reads the answer's events as they come (Server-Sent Events). An answer that was given before may come as plain JSON.
 * @returns the data of the last event
 * @throws AskError, also where the stream breaks off: whether the server did it is not known then
 */
export async function askStream<T>(path: string, body: unknown, { last, onEvent, idempotencyKey }: Options): Promise<T> {
  const answer = await reach(path, {
    method: 'POST', body: JSON.stringify(body),
    headers: { accept: 'text/event-stream, application/json', 'content-type': 'application/json', ...(idempotencyKey && { 'idempotency-key': idempotencyKey }) },
  });
  if (!answer.ok) throw await toAskError(answer);
  if (!answer.body || answer.headers.get('content-type')?.includes('json')) return (await answer.json()) as T;
  try {
    for await (const { event, data } of readEvents(answer.body)) {
      if (event === last) return data as T;
      if (event === 'error') throw fromProblem((data as { status?: number }).status ?? 500, data as object);
      onEvent(event, data);
    }
  } catch (error) {
    if (error instanceof AskError) throw error;
  }
  throw new AskError(0, m.ui_unreachable());
}

async function* readEvents(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<{ event: string; data: unknown }> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let waiting = '';
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const blocks = (waiting + piece.value).split('\n\n');
    waiting = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = readEvent(block);
      if (event) yield event;
    }
  }
}

function readEvent(block: string): { event: string; data: unknown } | undefined {
  const lines = block.split('\n');
  const told = (field: string) => lines.flatMap((line) => (line.startsWith(`${field}:`) ? [line.slice(field.length + 1).trimStart()] : []));
  const data = told('data').join('\n');
  return data === '' ? undefined : { event: told('event')[0] ?? 'message', data: JSON.parse(data) };
}
