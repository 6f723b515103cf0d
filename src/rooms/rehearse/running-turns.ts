import { ConflictError } from '../../platform/problem.ts';

/** The turns that are being answered right now: one a rehearsal. Disposing it stops them; they are then as if never said. */
export class RunningTurns implements AsyncDisposable {
  readonly #running = new Map<string, { readonly stop: AbortController; readonly done: Promise<unknown> }>();

  /** @throws ConflictError while a turn of this rehearsal is being answered */
  refuseWhileRunning(rehearsal: string): void {
    if (this.#running.has(rehearsal)) throw new ConflictError('A turn of this rehearsal is being answered. Wait for it, then go on.');
  }

  /** Runs one turn. @throws ConflictError while another is being answered */
  async run<Answer>(rehearsal: string, turn: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
    this.refuseWhileRunning(rehearsal);
    const stop = new AbortController();
    const done = turn(stop.signal);
    this.#running.set(rehearsal, { stop, done });
    try {
      return await done;
    } finally {
      this.#running.delete(rehearsal);
    }
  }

  /** Stops the turn of a rehearsal, if there is one, and waits until it is gone. */
  async stop(rehearsal: string): Promise<void> {
    const running = this.#running.get(rehearsal);
    running?.stop.abort(new ConflictError('This rehearsal was ended while the turn was being answered.'));
    await running?.done.catch(() => undefined);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(Array.from(this.#running.keys(), (rehearsal) => this.stop(rehearsal)));
  }
}
