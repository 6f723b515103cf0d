import type { EventWriter } from '../../platform/http/event-stream.ts';
import { Problem } from '../../platform/problem.ts';
import type { TakenTurn } from './contract.ts';

/** The sentences of a reply on their way to one reader. The turn itself does not wait for the reader, and goes on without one. */
export class SentenceStream {
  #waiting: string[] = [];
  #sent = 0;
  #wake: () => void = () => undefined;

  add(text: string): void {
    this.#waiting.push(text);
    this.#wake();
  }

  /** Resolves when there is something to show. @throws what the turn failed with before that */
  async begun(taken: Promise<TakenTurn>): Promise<void> {
    if (this.#waiting.length === 0) await Promise.race([taken, new Promise<void>((resolve) => (this.#wake = resolve))]);
  }

  async forward(taken: Promise<TakenTurn>, stream: EventWriter): Promise<void> {
    const ended = taken.then((turn) => ({ turn }), (error: unknown) => ({ error }));
    let end: Awaited<typeof ended> | undefined;
    while (!end && !stream.signal.aborted) {
      this.#send(stream);
      end = await Promise.race([ended, new Promise<undefined>((resolve) => (this.#wake = () => resolve(undefined)))]);
    }
    this.#send(stream);
    if (end && 'turn' in end) {
      if (this.#sent === 0) this.#waiting = splitSentences(end.turn.turn.reply.text);
      this.#send(stream);
      stream.send({ event: 'turn', data: JSON.stringify(end.turn) });
    } else if (end) stream.send({ event: 'error', data: JSON.stringify({ detail: end.error instanceof Problem ? end.error.message : 'Something went wrong. The turn was not taken; say it again.' }) });
  }

  #send(stream: EventWriter): void {
    for (const text of this.#waiting) stream.send({ event: 'sentence', data: JSON.stringify({ text }) });
    this.#sent += this.#waiting.length;
    this.#waiting = [];
  }
}

function splitSentences(text: string): string[] {
  return Array.from(new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text), ({ segment }) => segment.trim()).filter((sentence) => sentence !== '');
}
