export type Limits = { readonly firstSentenceMs: number; readonly wholeReplyMs: number };

/** The time that a person is kept waiting: short until the first words, longer after them. */
export class Patience {
  readonly #over = new AbortController();
  readonly signal: AbortSignal;
  readonly #whole: NodeJS.Timeout;
  readonly #first: NodeJS.Timeout;

  constructor(caller: AbortSignal, limits: Limits) {
    this.signal = AbortSignal.any([caller, this.#over.signal]);
    this.#first = setTimeout(() => this.#over.abort(), limits.firstSentenceMs).unref();
    this.#whole = setTimeout(() => this.#over.abort(), limits.wholeReplyMs).unref();
  }

  get isOver(): boolean {
    return this.#over.signal.aborted;
  }

  begun(): void {
    clearTimeout(this.#first);
  }

  end(): void {
    clearTimeout(this.#first);
    clearTimeout(this.#whole);
  }
}
