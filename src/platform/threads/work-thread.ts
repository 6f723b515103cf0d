import { Worker } from 'node:worker_threads';

export type Question = { readonly id: number; readonly question: unknown };
export type Answer = { readonly id: number; readonly answer?: unknown; readonly error?: Error };
type Waiting = { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void };

type Options = {
  /** The file that the thread runs; it calls `answerQuestions`. */
  readonly file: URL;
  readonly data?: unknown;
  /** After so many ms without a question the thread goes, and its memory with it. */
  readonly idleMs: number;
};

/** Work beside the main thread, so that no stream waits for it. The thread begins with the first question, and again after a crash. */
export class WorkThread implements AsyncDisposable {
  readonly #options: Options;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #next = 0;
  #idle: NodeJS.Timeout | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Questions and answers are cloned. Answers may come in another order. @throws what answering threw */
  ask(question: unknown): Promise<unknown> {
    clearTimeout(this.#idle);
    const worker = (this.#worker ??= this.#start());
    // Only a question keeps the process alive; a thread that waits for the next one does not.
    worker.ref();
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      worker.postMessage({ id, question } satisfies Question);
    });
  }

  #start(): Worker {
    const { file, data } = this.#options;
    const worker = new Worker(file, { workerData: data });
    worker.on('message', (answer: Answer) => this.#take(worker, answer));
    worker.on('error', (error: Error) => this.#fail(worker, error));
    worker.on('exit', () => this.#fail(worker, new Error('The thread ended.')));
    return worker;
  }

  #take(worker: Worker, { id, answer, error }: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(answer);
    else waiting?.reject(error);
    if (this.#waiting.size > 0) return;
    worker.unref();
    this.#idle = setTimeout(() => void this.#stop(), this.#options.idleMs).unref();
  }

  #fail(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  async #stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearTimeout(this.#idle);
    for (const { reject } of this.#waiting.values()) reject(new Error('Closing.'));
    this.#waiting.clear();
    await this.#stop();
  }
}
