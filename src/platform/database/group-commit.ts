import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';

type Write<Tables> = (trx: Transaction<Tables>) => Promise<void>;
type Entry<Tables> = { readonly write: Write<Tables>; readonly done: PromiseWithResolvers<void> };

/**
 * Many small writes, few commits: all that is added while a commit is under way goes into the next one. `add` resolves
 * when its write is on the disk. Under no load a write is committed at once; under load the batches grow by themselves
 * (group commit, as databases do it: Gray and Reuter, Transaction Processing, 1992).
 */
export class GroupCommit<Tables> implements AsyncDisposable {
  readonly #database: Kysely<Tables>;
  #open: Entry<Tables>[] = [];
  #running: Promise<void> = Promise.resolve();
  #busy = false;

  constructor(database: Kysely<Tables>) {
    this.#database = database;
  }

  /**
   * Resolves once the write is committed; rejects with what the transaction threw, and then nothing of it is kept. When a write
   * of its batch fails, each is tried again alone: so a write may run twice, and only the one at fault fails.
   */
  add(write: Write<Tables>): Promise<void> {
    const done = Promise.withResolvers<void>();
    this.#open.push({ write, done });
    if (!this.#busy) {
      this.#busy = true;
      setImmediate(() => void (this.#running = this.#drain()));
    }
    return done.promise;
  }

  async #drain(): Promise<void> {
    while (this.#open.length > 0) {
      const batch = this.#open;
      this.#open = [];
      await this.#commit(batch);
      // SQLite answers without a turn of the event loop: without one here, a flood of writes would keep everybody else out.
      if (this.#open.length > 0) await nextTurn();
    }
    this.#busy = false;
  }

  async #commit(batch: readonly Entry<Tables>[]): Promise<void> {
    try {
      await this.#database.transaction().execute(async (trx) => {
        for (const { write } of batch) await write(trx);
      });
      for (const { done } of batch) done.resolve();
    } catch (error) {
      if (batch.length > 1) for (const entry of batch) await this.#commit([entry]);
      else batch[0]?.done.reject(error);
    }
  }

  /** Resolves when everything that was added is committed. */
  async [Symbol.asyncDispose](): Promise<void> {
    while (this.#busy) {
      await nextTurn();
      await this.#running;
    }
  }
}
