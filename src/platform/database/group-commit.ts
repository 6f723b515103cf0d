import type { Kysely, Transaction } from 'kysely';

type Write<Tables> = (trx: Transaction<Tables>) => Promise<void>;
type Batch<Tables> = { writes: Write<Tables>[]; done: PromiseWithResolvers<void> };

/**
 * Many small writes, few commits: all that is added while a commit is under way goes into the next one. `add` resolves
 * when its write is on the disk. Under no load a write is committed at once; under load the batches grow by themselves
 * (group commit, as databases do it: Gray and Reuter, Transaction Processing, 1992).
 */
export class GroupCommit<Tables> implements AsyncDisposable {
  readonly #database: Kysely<Tables>;
  #open: Batch<Tables> | undefined;
  #running: Promise<void> = Promise.resolve();
  #busy = false;

  constructor(database: Kysely<Tables>) {
    this.#database = database;
  }

  /** Resolves once the write is committed; rejects with what the transaction threw (then none of its batch is kept). */
  add(write: Write<Tables>): Promise<void> {
    this.#open ??= { writes: [], done: Promise.withResolvers<void>() };
    this.#open.writes.push(write);
    const { promise } = this.#open.done;
    if (!this.#busy) {
      this.#busy = true;
      setImmediate(() => (this.#running = this.#drain()));
    }
    return promise;
  }

  async #drain(): Promise<void> {
    for (let batch = this.#open; batch; batch = this.#open) {
      this.#open = undefined;
      const { writes, done } = batch;
      try {
        await this.#database.transaction().execute(async (trx) => {
          for (const write of writes) await write(trx);
        });
        done.resolve();
      } catch (error) {
        done.reject(error);
      }
    }
    this.#busy = false;
  }

  /** Resolves when everything that was added is committed. */
  async [Symbol.asyncDispose](): Promise<void> {
    while (this.#busy) {
      await new Promise((resolve) => setImmediate(resolve));
      await this.#running;
    }
  }
}
