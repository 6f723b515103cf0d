import { fork, type ChildProcess } from 'node:child_process';
import type { EngineOrder, EngineReport, LoadOrder } from './protocol.ts';

export type ChildTiming = {
  /** Between two looks at whether the process still answers. */
  readonly pingMs: number;
  /** Unanswered looks in a row after which it counts as hung. Looks are counted, not time: a laptop may sleep. */
  readonly pings: number;
  /** Looks in a row without anything computed while a reply is being written. */
  readonly idlePings: number;
};

export type ChildEvents = {
  onReport(report: EngineReport): void;
  /** Once, when the process is gone, however it went. */
  onExit(why: string): void;
};

const STDERR_KEPT = 500;
/**
 * Asks glibc for huge pages (its manual, "Memory Allocation Tunables"); elsewhere it means nothing. Without them up to a
 * tenth of the rate depends on which pages of memory the process happens to get (bench/RESULTS.md).
 */
const ENVIRONMENT = { GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1' };
/** Opening a model keeps the process from answering for a while, on a busy machine for long. */
const OPENING_PATIENCE = 5;

/** One process that hosts one model, watched: a process that no longer answers is ended. */
export class EngineChild implements AsyncDisposable {
  readonly #process: ChildProcess;
  readonly #events: ChildEvents;
  readonly #timing: ChildTiming;
  readonly #gone: Promise<void>;
  readonly #watch: NodeJS.Timeout;
  #stderr = '';
  #why: string | undefined;
  #opened = false;
  #unanswered = 0;
  #standing = 0;
  #batches = -1;

  constructor(order: LoadOrder, timing: ChildTiming, events: ChildEvents) {
    this.#timing = timing;
    this.#events = events;
    // Nothing of the server's environment: a process that opens files from anywhere needs none of its secrets.
    this.#process = fork(new URL('./engine-process.ts', import.meta.url), [], {
      serialization: 'advanced',
      env: ENVIRONMENT,
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#watch = setInterval(() => this.#look(), timing.pingMs);
    this.#gone = this.#untilGone();
    this.#process.on('message', (report: EngineReport) => this.#hear(report));
    this.#process.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-STDERR_KEPT);
    });
    this.send(order);
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  send(order: EngineOrder): void {
    // An order that meets a closing channel is lost with the process; `onExit` tells the rest.
    if (this.#process.connected) this.#process.send(order, () => {});
  }

  /** Ends the process at once; it holds nothing that must be saved. Resolves when it is gone. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#end('ended');
    await this.#gone;
  }

  #end(why: string): void {
    this.#why ??= why;
    this.#process.kill('SIGKILL');
  }

  #hear(report: EngineReport): void {
    this.#unanswered = 0;
    if (report.kind === 'ready') this.#opened = true;
    if (report.kind !== 'pong') return this.#events.onReport(report);
    this.#standing = report.busy && report.batches === this.#batches ? this.#standing + 1 : 0;
    this.#batches = report.batches;
  }

  #look(): void {
    const patience = this.#timing.pings * (this.#opened ? 1 : OPENING_PATIENCE);
    if (this.#unanswered >= patience) return this.#end('did not answer');
    if (this.#standing >= this.#timing.idlePings) return this.#end('stood still');
    this.#unanswered++;
    this.send({ kind: 'ping' });
  }

  #untilGone(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const gone = (how: string) => {
      clearInterval(this.#watch);
      this.#events.onExit([this.#why ?? how, this.#stderr.trim()].filter((part) => part !== '').join(': '));
      resolve();
    };
    let told = false;
    const once = (how: string) => {
      if (told) return;
      told = true;
      gone(how);
    };
    this.#process.once('exit', (code, signal) => once(signal ?? `exit code ${String(code)}`));
    // Comes instead of 'exit' when the process could not even be started.
    this.#process.once('error', (error) => this.#process.pid === undefined && once(error.message));
    return promise;
  }
}
