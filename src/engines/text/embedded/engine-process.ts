/**
 * The process that hosts one model. It does what the server's process orders over IPC and nothing else, and ends
 * with it: when the server dies, even by kill -9, the channel closes and this process is gone at once.
 */
import type { LlamaLogLevel } from 'node-llama-cpp';
import { EngineRefusedError } from '../port.ts';
import { loadModel, type LoadedModel } from './load-model.ts';
import type { EngineOrder, EngineReport, LoadOrder } from './protocol.ts';
import { StepOutbox } from './step-outbox.ts';
import { writeReply } from './write-reply.ts';

type GenerateOrder = Extract<EngineOrder, { kind: 'generate' }>;

const THREADS_REPORT_MS = 1_000;

class EngineProcess {
  readonly #outbox = new StepOutbox((report) => this.#send(report));
  readonly #replies = new Map<number, AbortController>();
  #loaded: LoadedModel | undefined;
  #threads = 0;

  obey(order: EngineOrder): void {
    switch (order.kind) {
      case 'load':
        void this.#load(order);
        return;
      case 'generate':
        void this.#generate(order);
        return;
      case 'stop':
        this.#replies.get(order.id)?.abort();
        return;
      case 'ping':
        this.#send({ kind: 'pong', busy: this.#replies.size > 0, batches: this.#loaded?.batches() ?? 0 });
        return;
    }
  }

  async #load(order: LoadOrder): Promise<void> {
    try {
      const loaded = await loadModel({ ...order, logger: (level, message) => this.#log(level, message) });
      this.#loaded = loaded;
      this.#threads = loaded.governor.threads;
      this.#send({ kind: 'ready', threads: this.#threads, slots: loaded.slots.size, contextLength: loaded.contextLength, gpu: loaded.llama.gpu !== false });
      setInterval(() => this.#reportThreads(loaded), THREADS_REPORT_MS).unref();
    } catch (error) {
      this.#send({ kind: 'unusable', reason: messageOf(error) });
    }
  }

  async #generate(order: GenerateOrder): Promise<void> {
    const stop = new AbortController();
    this.#replies.set(order.id, stop);
    try {
      if (!this.#loaded) throw new Error('No model is loaded.');
      await writeReply(this.#loaded, order.request, stop.signal, (step) => {
        if (step.kind === 'finish') this.#replies.delete(order.id);
        this.#outbox.push(order.id, step);
      });
    } catch (error) {
      this.#outbox.drop(order.id);
      const failure = stop.signal.aborted ? 'stopped' : error instanceof EngineRefusedError ? 'refused' : 'broken';
      this.#send({ kind: 'failed', id: order.id, failure, message: messageOf(error) });
    } finally {
      this.#replies.delete(order.id);
    }
  }

  #reportThreads(loaded: LoadedModel): void {
    if (loaded.governor.threads === this.#threads) return;
    this.#threads = loaded.governor.threads;
    this.#send({ kind: 'threads', threads: this.#threads });
  }

  #log(level: LlamaLogLevel, message: string): void {
    if (level === 'error' || level === 'fatal' || level === 'warn') {
      this.#send({ kind: 'log', level: level === 'warn' ? 'warn' : 'error', message: message.slice(0, 1_000) });
    }
  }

  #send(report: EngineReport): void {
    // A closed channel means that the server is gone, and this process with it.
    if (process.connected) process.send?.(report, undefined, undefined, () => {});
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

// process.exit() would wait for llama.cpp's threads to reach the end of their batch.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
// Ctrl-C in a terminal reaches every process of the group; the server decides when the engine ends.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
const engine = new EngineProcess();
process.on('message', (order: EngineOrder) => engine.obey(order));
