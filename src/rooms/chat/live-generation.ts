import { mergeDeltas, toBlock } from './log-step.ts';

/** Why a reply ends before the engine has finished: a person said so, it is long enough, the server goes, or its steps can't be written. */
export type Cut = 'stopped' | 'length' | 'closing' | 'unsaved';

export type LiveParts = { readonly id: string; readonly conversation: string; readonly message: string; readonly owner: string; readonly startedAt: number };

/**
 * A generation while it is written. It holds every step, but shows only those that are committed; readers are many or none, each at its
 * own number, and a reader that is slow keeps nothing back but itself.
 */
export class LiveGeneration {
  readonly id: string;
  readonly conversation: string;
  readonly message: string;
  readonly owner: string;
  readonly startedAt: number;
  /** Every step so far, as the log holds it; step n is at n - 1. */
  readonly steps: string[] = [];
  text = '';
  #shown = 0;
  #shownText = 0;
  #over = false;
  readonly #readers = new Set<() => void>();
  readonly #cut = new AbortController();
  readonly #ended = Promise.withResolvers<void>();

  constructor({ id, conversation, message, owner, startedAt }: LiveParts) {
    this.id = id;
    this.conversation = conversation;
    this.message = message;
    this.owner = owner;
    this.startedAt = startedAt;
  }

  /** Fires with a `Cut` as its reason. */
  get signal(): AbortSignal {
    return this.#cut.signal;
  }

  cut(why: Cut): void {
    if (!this.#cut.signal.aborted) this.#cut.abort(why);
  }

  /** Resolves when the reply is in the database, or was given up. */
  get ended(): Promise<void> {
    return this.#ended.promise;
  }

  get shown(): { readonly after: number; readonly text: string } {
    return { after: this.#shown, text: this.text.slice(0, this.#shownText) };
  }

  /** @returns the step's number */
  append(step: string): number {
    return this.steps.push(step);
  }

  /** Takes a delta into the last step, as long as that was not written yet. @returns whether it could be */
  extendLast(step: string): boolean {
    const merged = mergeDeltas(this.steps.at(-1) ?? '', step);
    if (merged !== undefined) this.steps[this.steps.length - 1] = merged;
    return merged !== undefined;
  }

  /** Steps up to `n`, and text up to `textLength`, are committed: readers may have them. */
  show(n: number, textLength: number): void {
    this.#shown = n;
    this.#shownText = textLength;
    this.#wake();
  }

  /** No step will follow. */
  end(): void {
    this.#over = true;
    this.#wake();
    this.#ended.resolve();
  }

  /** The blocks after step `n` that may be shown, up to `most` of them. */
  blocksAfter(n: number, most: number): { readonly block: string; readonly to: number } {
    const to = Math.min(this.#shown, n + most);
    let block = '';
    for (let i = n; i < to; i++) block += toBlock(i + 1, this.steps[i] ?? '');
    return { block, to: Math.max(n, to) };
  }

  /** Resolves when there is something after step `n`: true; or when nothing will come any more: false. */
  async waitAfter(n: number, signal: AbortSignal): Promise<boolean> {
    while (this.#shown <= n && !this.#over && !signal.aborted) await this.#change(signal);
    return this.#shown > n && !signal.aborted;
  }

  #change(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.#readers.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.#readers.add(wake);
      signal.addEventListener('abort', wake);
    });
  }

  #wake(): void {
    const readers = Array.from(this.#readers);
    for (const wake of readers) wake();
  }
}
