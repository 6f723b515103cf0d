import type { CompiledQuery } from 'kysely';
import { Worker } from 'node:worker_threads';

type Waiting = { readonly resolve: (rows: unknown[]) => void; readonly reject: (error: Error) => void };

/** After this long without a read the worker goes, and its memory with it. */
const idleMs = 30_000;

/** Long reads on SQLite, in a worker thread with a read-only connection, so that no stream waits for a search. */
export class SearchReader implements AsyncDisposable {
  readonly #file: string;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #next = 0;
  #idle: NodeJS.Timeout | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  read<Row>(query: CompiledQuery<Row>): Promise<Row[]> {
    clearTimeout(this.#idle);
    const worker = (this.#worker ??= this.#start());
    // Only a read keeps the process alive; a worker that waits for the next one does not.
    worker.ref();
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: (rows) => resolve(rows as Row[]), reject });
      worker.postMessage({ id, sql: query.sql, parameters: query.parameters });
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./search-reader-worker.ts', import.meta.url), { workerData: { file: this.#file } });
    worker.on('message', (answer: { id: number; rows?: unknown[]; error?: string }) => {
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if (answer.error === undefined) waiting?.resolve(answer.rows ?? []);
      else waiting?.reject(new Error(answer.error));
      if (this.#waiting.size > 0) return;
      worker.unref();
      this.#idle = setTimeout(() => void this.#stop(), idleMs).unref();
    });
    worker.on('error', (error: Error) => this.#fail(worker, error));
    worker.on('exit', () => this.#fail(worker, new Error('The search worker ended.')));
    return worker;
  }

  #fail(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }

  async #stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearTimeout(this.#idle);
    for (const waiting of this.#waiting.values()) waiting.reject(new Error('The database is closing.'));
    this.#waiting.clear();
    await this.#stop();
  }
}
