import type { TextStep } from '../port.ts';
import type { EngineReport } from './protocol.ts';

/** Longer than a screen's frame, shorter than anybody sees. */
const GATHER_MS = 20;

/**
 * Gathers steps into few messages between the processes: each wakes the server's process, which competes for a core
 * with the engine's threads. A reply's first words, its end and everything that is not text go at once.
 */
export class StepOutbox {
  readonly #send: (report: EngineReport) => void;
  readonly #begun = new Set<number>();
  #gathered: [number, TextStep][] = [];
  #timer: NodeJS.Timeout | undefined;
  #sentAt = 0;

  constructor(send: (report: EngineReport) => void) {
    this.#send = send;
  }

  push(id: number, step: TextStep): void {
    this.#gather(id, step);
    const first = step.kind === 'delta' && !this.#begun.has(id);
    if (step.kind === 'delta') this.#begun.add(id);
    if (step.kind === 'finish') this.#begun.delete(id);
    if (first || step.kind !== 'delta') return this.flush();
    const wait = this.#sentAt + GATHER_MS - performance.now();
    if (wait <= 0) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), wait);
  }

  /** Ends a reply that will not finish. */
  drop(id: number): void {
    this.flush();
    this.#begun.delete(id);
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#gathered.length === 0) return;
    this.#send({ kind: 'steps', steps: this.#gathered });
    this.#gathered = [];
    this.#sentAt = performance.now();
  }

  #gather(id: number, step: TextStep): void {
    const at = this.#gathered.findLastIndex(([other]) => other === id);
    const last = this.#gathered[at]?.[1];
    if (step.kind === 'delta' && last?.kind === 'delta') this.#gathered[at] = [id, { kind: 'delta', text: last.text + step.text }];
    else this.#gathered.push([id, step]);
  }
}
