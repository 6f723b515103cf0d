import type { EventWriter } from '../../platform/http/event-stream.ts';
import type { EventBus } from '../../platform/events/event-bus.ts';
import { modelsTopic } from '../models/index.ts';

/** A page that is so far behind reads everything again sooner than it would catch up. */
const mostWaiting = 10_000;

/**
 * Forwards what a person's pages are told. Nothing is kept for a page that was away: it reads again after `hello`. The stream of a
 * page that takes too slowly ends, and the page comes back.
 */
export async function forwardLive(events: EventBus, person: string, stream: EventWriter): Promise<void> {
  let waiting: string[] = ['data: {"kind":"hello"}\n\n'];
  let wake = () => undefined as void;
  const take = (event: unknown) => {
    waiting.push(`data: ${JSON.stringify(event)}\n\n`);
    wake();
  };
  const leave = [events.subscribe(person, take), events.subscribe(modelsTopic, take)];
  stream.signal.addEventListener('abort', () => wake());
  try {
    while (!stream.signal.aborted && waiting.length < mostWaiting) {
      const blocks = waiting;
      waiting = [];
      if (blocks.length > 0) stream.raw(blocks.join(''));
      await stream.drained();
      if (waiting.length === 0 && !stream.signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    for (const end of leave) end();
  }
}
