import type { TextStep } from './port.ts';

type Waiting = { resolve(result: IteratorResult<TextStep, undefined>): void; reject(reason: unknown): void };
type End = { readonly kind: 'closed' } | { readonly kind: 'failed'; readonly reason: unknown };

const DONE: IteratorResult<TextStep, undefined> = { done: true, value: undefined };

/**
 * Steps pushed by whoever produces a reply, pulled by the one who reads it. A hand-made iterator, not a generator:
 * a step that is there already costs no timer and no extra promise.
 */
export class StepChannel implements AsyncIterableIterator<TextStep> {
  readonly #steps: TextStep[] = [];
  readonly #onStart: () => void;
  readonly #onLeave: () => void;
  #waiting: Waiting | undefined;
  #end: End | undefined;
  #started = false;

  /** `onStart` runs at the first pull; `onLeave` once, when the reader goes before the end. */
  constructor(onStart: () => void, onLeave: () => void) {
    this.#onStart = onStart;
    this.#onLeave = onLeave;
  }

  get ended(): boolean {
    return this.#end !== undefined;
  }

  push(step: TextStep): void {
    if (this.#end) return;
    const waiting = this.#waiting;
    if (!waiting) {
      this.#steps.push(step);
      return;
    }
    this.#waiting = undefined;
    waiting.resolve({ done: false, value: step });
  }

  close(): void {
    this.#finish({ kind: 'closed' });
  }

  /** Ends the reply with an error, after the steps that were pushed before it. */
  fail(reason: unknown): void {
    this.#finish({ kind: 'failed', reason });
  }

  /** Ends the reply with an error at once: what was not read yet is dropped. */
  abort(reason: unknown): void {
    if (!this.#end) this.#steps.length = 0;
    this.fail(reason);
  }

  next(): Promise<IteratorResult<TextStep, undefined>> {
    this.#start();
    const step = this.#steps.shift();
    if (step) return Promise.resolve({ done: false, value: step });
    if (this.#end) return this.#takeEnd();
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  return(): Promise<IteratorResult<TextStep, undefined>> {
    if (!this.#end) {
      this.#end = { kind: 'closed' };
      this.#steps.length = 0;
      this.#waiting?.resolve(DONE);
      this.#waiting = undefined;
      if (this.#started) this.#onLeave();
    }
    return Promise.resolve(DONE);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #start(): void {
    if (this.#started) return;
    this.#started = true;
    if (!this.#end) this.#onStart();
  }

  #takeEnd(): Promise<IteratorResult<TextStep, undefined>> {
    const end = this.#end;
    this.#end = { kind: 'closed' };
    return end?.kind === 'failed' ? Promise.reject(end.reason) : Promise.resolve(DONE);
  }

  #finish(end: End): void {
    if (this.#end) return;
    this.#end = end;
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (!waiting) return;
    this.#takeEnd().then(waiting.resolve, waiting.reject);
  }
}
