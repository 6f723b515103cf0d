import type { UpstreamLimits } from './limits.ts';

export type WaitingFor = 'first-token' | 'next-token' | 'end';

/** One timer a reply, for whatever it waits for now. A token only refreshes it, which costs next to nothing. */
export class Patience {
  readonly #limits: UpstreamLimits;
  readonly #onOver: (waitedFor: WaitingFor) => void;
  #waitingFor: WaitingFor = 'first-token';
  #timer: NodeJS.Timeout;

  constructor(limits: UpstreamLimits, onOver: (waitedFor: WaitingFor) => void) {
    this.#limits = limits;
    this.#onOver = onOver;
    this.#timer = this.#start();
  }

  tokenCame(): void {
    if (this.#waitingFor === 'next-token') this.#timer.refresh();
    else if (this.#waitingFor === 'first-token') this.#waitFor('next-token');
  }

  finishCame(): void {
    if (this.#waitingFor !== 'end') this.#waitFor('end');
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #waitFor(what: WaitingFor): void {
    clearTimeout(this.#timer);
    this.#waitingFor = what;
    this.#timer = this.#start();
  }

  #start(): NodeJS.Timeout {
    const { firstTokenMs, betweenTokensMs, afterFinishMs } = this.#limits;
    const what = this.#waitingFor;
    return setTimeout(() => this.#onOver(what), { 'first-token': firstTokenMs, 'next-token': betweenTokensMs, end: afterFinishMs }[what]);
  }
}
