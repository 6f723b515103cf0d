import { EngineBusyError, EngineRefusedError, EngineUnavailableError, type TextRequest, type TextStep } from '../port.ts';
import { ModelHost } from './model-host.ts';
import type { EmbeddedEngine, EmbeddedParts, EmbeddedStatus } from './parts.ts';
import { Reply } from './reply.ts';

const DEFAULTS = { slots: 4, queue: 64, idleMs: 600_000, timing: { pingMs: 2_000, pings: 10, idlePings: 60 } };
/** A model that was used so lately is not put away for one that is only looked at. */
const LATELY_MS = 60_000;

/** The queue in front of the one open model, and the switch from one model to another. */
export class QueuedEngine implements EmbeddedEngine {
  readonly #parts: EmbeddedParts & typeof DEFAULTS;
  #waiting: Reply[] = [];
  #host: ModelHost | undefined;
  /** The model that is still open while the file of the next is looked at. */
  #before: ModelHost | undefined;
  #idle: NodeJS.Timeout | undefined;
  #lastUse = -Infinity;
  #replies = 0;
  #told = '';
  #disposed = false;

  constructor(parts: EmbeddedParts) {
    this.#parts = { ...DEFAULTS, ...parts };
  }

  generate(request: TextRequest, signal: AbortSignal): AsyncIterable<TextStep> {
    const events = { onStart: (reply: Reply) => this.#enter(reply), onStop: (reply: Reply) => this.#stop(reply) };
    return new Reply(++this.#replies, request, signal, events).steps;
  }

  status(): EmbeddedStatus {
    const host = this.#host;
    return {
      kind: host?.kind ?? 'off',
      model: host?.model ?? null,
      threads: host?.threads ?? null,
      active: host?.active ?? 0,
      queued: this.#waiting.length,
    };
  }

  get pid(): number | undefined {
    return this.#host?.pid;
  }

  async warm(model: string): Promise<void> {
    if (this.#disposed) return;
    if (this.#host?.model !== model) {
      const wanted = this.#waiting.length > 0 || performance.now() - this.#lastUse < LATELY_MS;
      if (this.#host && (wanted || this.#host.active > 0)) return;
      this.#open(model);
    }
    await this.#host?.settled;
  }

  async release(model: string): Promise<void> {
    const error = new EngineUnavailableError('The model was put away.');
    this.#failWaiting(error, (reply) => reply.model === model);
    if (this.#before?.model === model) await this.#endBefore(error);
    if (this.#host?.model === model) await this.#endHost(error);
    this.#pump();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#disposed = true;
    const error = new EngineUnavailableError('Modu is stopping.');
    clearTimeout(this.#idle);
    this.#failWaiting(error, () => true);
    await Promise.all([this.#endBefore(error), this.#endHost(error)]);
  }

  #enter(reply: Reply): void {
    if (this.#disposed) return reply.fail(new EngineUnavailableError('Modu is stopping.'));
    if (mustCall(reply.request))
      return reply.fail(new EngineRefusedError("The embedded engine can't be made to call tools. Leave tool_choice at auto, or use a model of an upstream."));
    if (this.#waiting.length >= this.#parts.queue) return reply.fail(new EngineBusyError(this.#retryAfter()));
    this.#waiting.push(reply);
    this.#pump();
  }

  #stop(reply: Reply): void {
    if (!this.#waiting.includes(reply)) return this.#host?.stop(reply);
    this.#waiting = this.#waiting.filter((other) => other !== reply);
    this.#pump();
  }

  /** Moves on whatever can move; called after every change. */
  #pump(): void {
    if (this.#disposed) return;
    this.#switch();
    const host = this.#host;
    if (host) this.#fill(host);
    if (host && host.active > 0) this.#lastUse = performance.now();
    this.#waiting.forEach((reply, at) => reply.tellPosition(at + 1));
    this.#restWhenIdle();
    this.#tellStatus();
  }

  #fill(host: ModelHost): void {
    while (host.free > 0) {
      const [reply] = this.#waiting;
      if (reply?.model !== host.model) return;
      this.#waiting.shift();
      host.write(reply);
    }
  }

  /**
   * Opens the model that the first in the queue waits for, once nothing is written by the present one. Those behind
   * it who want the same model come along, so that two models asked for in turn are not opened once for each reply.
   */
  #switch(): void {
    const next = this.#waiting[0]?.model;
    if (next === undefined || next === this.#host?.model || (this.#host && this.#host.active > 0)) return;
    this.#open(next);
    this.#waiting = [...this.#waiting.filter((reply) => reply.model === next), ...this.#waiting.filter((reply) => reply.model !== next)];
  }

  #open(model: string): void {
    const host = new ModelHost({
      model,
      slots: this.#parts.slots,
      timing: this.#parts.timing,
      log: this.#parts.log,
      fileOf: this.#parts.fileOf,
      makeRoom: () => this.#endBefore(new EngineUnavailableError('Another model was asked for.')),
      onChange: () => this.#host === host && this.#pump(),
      onGiveUp: (error) => this.#giveUp(host, error),
    });
    // Asking for a file that turns out to be bad costs nobody the model that is open.
    if (this.#before) void this.#host?.end(new EngineUnavailableError('Another model was asked for.'));
    else this.#before = this.#host;
    this.#host = host;
    this.#tellStatus();
  }

  async #endHost(reason: Error): Promise<void> {
    const host = this.#host;
    this.#host = this.#before;
    this.#before = undefined;
    await host?.end(reason);
  }

  async #endBefore(reason: Error): Promise<void> {
    const before = this.#before;
    this.#before = undefined;
    await before?.end(reason);
  }

  #giveUp(host: ModelHost, error: Error): void {
    if (this.#before === host) this.#before = undefined;
    if (this.#host !== host) return;
    this.#host = this.#before;
    this.#before = undefined;
    this.#failWaiting(error, (reply) => reply.model === host.model);
    this.#pump();
  }

  #failWaiting(error: Error, which: (reply: Reply) => boolean): void {
    const failing = this.#waiting.filter(which);
    this.#waiting = this.#waiting.filter((reply) => !which(reply));
    for (const reply of failing) reply.fail(error);
  }

  #restWhenIdle(): void {
    clearTimeout(this.#idle);
    const host = this.#host;
    if (!host || host.active > 0 || this.#waiting.length > 0) return;
    this.#idle = setTimeout(() => void this.release(host.model), this.#parts.idleMs).unref();
  }

  #tellStatus(): void {
    const status = JSON.stringify(this.status());
    if (status === this.#told) return;
    this.#told = status;
    this.#parts.onStatus?.();
  }

  /** A rough guess: a reply takes some ten seconds, and several are written at once. */
  #retryAfter(): number {
    return Math.min(60, Math.ceil((10 * this.#waiting.length) / this.#parts.slots));
  }
}

function mustCall({ tools, toolChoice }: TextRequest): boolean {
  return tools !== undefined && tools.length > 0 && (toolChoice === 'required' || typeof toolChoice === 'object');
}
