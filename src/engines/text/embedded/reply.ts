import { abortError } from '../abort-error.ts';
import { StepChannel } from '../step-channel.ts';
import type { TextRequest, TextStep } from '../port.ts';

export type ReplyEvents = {
  /** The reader asked for the first step. */
  onStart(reply: Reply): void;
  /** The signal fired, or the reader left before the end. */
  onStop(reply: Reply): void;
};

/** One reply from the reader's first look to its end, wherever it waits or is written. */
export class Reply {
  readonly id: number;
  readonly request: TextRequest;
  readonly steps: StepChannel;
  readonly #signal: AbortSignal;
  readonly #events: ReplyEvents;
  readonly #abort = () => {
    this.steps.abort(abortError());
    this.#events.onStop(this);
  };
  #position = 0;

  constructor(id: number, request: TextRequest, signal: AbortSignal, events: ReplyEvents) {
    this.id = id;
    this.request = request;
    this.#signal = signal;
    this.#events = events;
    this.steps = new StepChannel(
      () => this.#start(),
      () => this.#leave(),
    );
  }

  get model(): string {
    return this.request.model;
  }

  tellPosition(position: number): void {
    if (position === this.#position) return;
    this.#position = position;
    this.steps.push({ kind: 'queued', position });
  }

  push(step: TextStep): void {
    this.steps.push(step);
    if (step.kind === 'finish') this.#end(() => this.steps.close());
  }

  fail(error: unknown): void {
    this.#end(() => this.steps.fail(error));
  }

  #start(): void {
    if (this.#signal.aborted) {
      this.steps.abort(abortError());
      return;
    }
    this.#signal.addEventListener('abort', this.#abort, { once: true });
    this.#events.onStart(this);
  }

  #leave(): void {
    this.#signal.removeEventListener('abort', this.#abort);
    this.#events.onStop(this);
  }

  #end(close: () => void): void {
    this.#signal.removeEventListener('abort', this.#abort);
    close();
  }
}
