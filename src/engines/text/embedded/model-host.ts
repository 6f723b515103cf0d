import type { Log } from '../../../platform/log/log.ts';
import { abortError } from '../abort-error.ts';
import { EngineCrashedError, EngineRefusedError, EngineUnavailableError } from '../port.ts';
import { checkGguf } from './check-gguf.ts';
import { EngineChild, type ChildTiming } from './engine-child.ts';
import type { EngineReport } from './protocol.ts';
import type { Reply } from './reply.ts';
import { RestartDelay } from './restart-delay.ts';

export type ModelFile = { readonly path: string; readonly contextLength?: number };

export type HostParts = {
  readonly model: string;
  readonly slots: number;
  readonly timing: ChildTiming;
  readonly log: Log;
  fileOf(model: string): Promise<ModelFile | undefined>;
  /** Called when the file was found good, before it is opened: two models must not be in memory at once. */
  makeRoom(): Promise<void>;
  /** Something changed: it became ready, a place is free, it crashed. */
  onChange(): void;
  /** The model can't be opened. The host is of no use any more. */
  onGiveUp(error: Error): void;
};

type State =
  | { readonly kind: 'starting'; readonly again: boolean; child?: EngineChild }
  | { readonly kind: 'ready'; readonly child: EngineChild; readonly slots: number; threads: number }
  | { readonly kind: 'restarting'; readonly timer: NodeJS.Timeout }
  | { readonly kind: 'ended' };

/** A second crash while opening is no accident. */
const START_CRASHES = 2;

/** Keeps one model open: starts its process, hands it replies, and starts it again when it crashes. */
export class ModelHost implements AsyncDisposable {
  readonly model: string;
  readonly #parts: HostParts;
  readonly #active = new Map<number, Reply>();
  readonly #delay = new RestartDelay(() => performance.now());
  readonly #settled = Promise.withResolvers<void>();
  #state: State = { kind: 'starting', again: false };
  #startCrashes = 0;
  #threads: number | undefined;

  constructor(parts: HostParts) {
    this.model = parts.model;
    this.#parts = parts;
    void this.#start();
  }

  get kind(): 'starting' | 'ready' | 'restarting' {
    switch (this.#state.kind) {
      case 'starting':
        return this.#state.again ? 'restarting' : 'starting';
      case 'ready':
        return 'ready';
      case 'restarting':
      case 'ended':
        return 'restarting';
    }
  }

  get threads(): number | null {
    return this.#state.kind === 'ready' ? this.#state.threads : null;
  }

  /** Replies being read or written, those included that were stopped and have not ended yet. */
  get active(): number {
    return this.#active.size;
  }

  get free(): number {
    return this.#state.kind === 'ready' ? this.#state.slots - this.#active.size : 0;
  }

  /** Of the engine's process, for whoever looks after the machine. */
  get pid(): number | undefined {
    return this.#state.kind === 'starting' || this.#state.kind === 'ready' ? this.#state.child?.pid : undefined;
  }

  /** Resolves when the model is ready for the first time, or will not be. */
  get settled(): Promise<void> {
    return this.#settled.promise;
  }

  /** Only while `free` is above 0. */
  write(reply: Reply): void {
    if (this.#state.kind !== 'ready') throw new Error('No model is ready.');
    this.#active.set(reply.id, reply);
    this.#state.child.send({ kind: 'generate', id: reply.id, request: reply.request });
  }

  /** The place is free again when the process says so. */
  stop(reply: Reply): void {
    if (this.#state.kind === 'ready' && this.#active.has(reply.id)) this.#state.child.send({ kind: 'stop', id: reply.id });
  }

  /** Ends the process, and the replies in progress with `reason`. */
  async end(reason: Error): Promise<void> {
    const state = this.#state;
    this.#state = { kind: 'ended' };
    this.#settled.resolve();
    this.#failActive(reason);
    if (state.kind === 'restarting') clearTimeout(state.timer);
    if (state.kind === 'starting' || state.kind === 'ready') await state.child?.[Symbol.asyncDispose]();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.end(new EngineUnavailableError('The engine was stopped.'));
  }

  async #start(again = false): Promise<void> {
    const state: State = { kind: 'starting', again };
    this.#state = state;
    try {
      const file = await this.#parts.fileOf(this.model);
      if (!file) throw new EngineRefusedError(`The model ${this.model} is not on this machine.`, 404);
      await checkGguf(file.path);
      if (this.#state === state) await this.#parts.makeRoom();
      // It may have been ended meanwhile.
      if (this.#state !== state) return;
      this.#delay.started();
      state.child = new EngineChild({ kind: 'load', slots: this.#parts.slots, ...file, ...(this.#threads !== undefined && { threads: this.#threads }) }, this.#parts.timing, {
        onReport: (report) => this.#hear(report),
        onExit: (why) => this.#crashed(why),
      });
    } catch (error) {
      if (this.#state === state) this.#giveUp(error instanceof Error ? error : new Error(String(error)));
    }
  }

  #hear(report: EngineReport): void {
    switch (report.kind) {
      case 'ready':
        this.#ready(report);
        return;
      case 'unusable':
        this.#giveUp(new EngineRefusedError(`The model ${this.model} can't be opened: ${report.reason}`, 422));
        return;
      case 'steps':
        for (const [id, step] of report.steps) {
          this.#active.get(id)?.push(step);
          if (step.kind === 'finish') this.#leave(id);
        }
        return;
      case 'failed':
        this.#active.get(report.id)?.fail(failureOf(report));
        this.#leave(report.id);
        return;
      case 'threads':
        this.#threads = report.threads;
        if (this.#state.kind === 'ready') this.#state.threads = report.threads;
        this.#parts.onChange();
        return;
      case 'log':
        this.#parts.log[report.level]({ model: this.model, said: report.message }, 'engine says');
        return;
      case 'pong':
        return;
    }
  }

  #ready(report: Extract<EngineReport, { kind: 'ready' }>): void {
    if (this.#state.kind !== 'starting' || !this.#state.child) return;
    this.#startCrashes = 0;
    this.#threads = report.threads;
    this.#state = { kind: 'ready', child: this.#state.child, slots: report.slots, threads: report.threads };
    this.#parts.log.info({ ...report, kind: undefined, model: this.model }, 'engine ready');
    this.#settled.resolve();
    this.#parts.onChange();
  }

  #leave(id: number): void {
    if (this.#active.delete(id)) this.#parts.onChange();
  }

  #crashed(why: string): void {
    const was = this.#state;
    if (was.kind === 'ended') return;
    if (was.kind === 'starting' && ++this.#startCrashes >= START_CRASHES) {
      this.#giveUp(new EngineUnavailableError(`The engine stopped while it opened the model ${this.model}. The file may be damaged, or too big for this machine's memory.`, 60));
      return;
    }
    const wait = this.#delay.crashed();
    this.#parts.log.error({ model: this.model, why, replies: this.#active.size, restartMs: wait }, 'engine stopped by itself');
    this.#state = { kind: 'restarting', timer: setTimeout(() => void this.#start(true), wait) };
    this.#failActive(new EngineCrashedError());
    this.#parts.onChange();
  }

  #giveUp(error: Error): void {
    this.#parts.log.error({ model: this.model, why: error.message }, 'model can not be opened');
    void this.end(error);
    this.#parts.onGiveUp(error);
  }

  #failActive(error: Error): void {
    const replies = [...this.#active.values()];
    this.#active.clear();
    for (const reply of replies) reply.fail(error);
  }
}

function failureOf({ failure, message }: Extract<EngineReport, { kind: 'failed' }>): Error {
  switch (failure) {
    case 'stopped':
      return abortError();
    case 'refused':
      return new EngineRefusedError(message);
    case 'broken':
      return new EngineCrashedError(`The engine could not go on with this reply: ${message}`);
  }
}
