import type { CompiledQuery } from 'kysely';
import { WorkThread } from '../threads/work-thread.ts';

const idleMs = 30_000;

/** Long reads on SQLite, in a thread with a read-only connection, so that no stream waits for a search. */
export class SearchReader implements AsyncDisposable {
  readonly #thread: WorkThread;

  constructor(file: string) {
    this.#thread = new WorkThread({ file: new URL('./search-reader-worker.ts', import.meta.url), data: { file }, idleMs });
  }

  async read<Row>({ sql, parameters }: CompiledQuery<Row>): Promise<Row[]> {
    return (await this.#thread.ask({ sql, parameters })) as Row[];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#thread[Symbol.asyncDispose]();
  }
}
