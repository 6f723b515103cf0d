/** The models of one upstream, asked for by its own list. */
type Lister = { listModels(signal: AbortSignal): Promise<string[]> };

/** How long a list is believed, and how long a silence. */
const keptMs = 60_000;
const silentMs = 10_000;
const answerMs = 3_000;
/** A model that is not on the list may be new: then the list is asked for again, if it is older than this. */
const freshMs = 2_000;

export class UpstreamModels {
  readonly #lister: Lister;
  readonly #onChange: () => void;
  #known: readonly string[] | undefined;
  #asked: { readonly at: number; readonly answered: boolean } | undefined;
  #asking: Promise<void> | undefined;

  constructor(lister: Lister, onChange: () => void = () => undefined) {
    this.#lister = lister;
    this.#onChange = onChange;
  }

  /** What is known, at once; only the very first answer is waited for, and not longer than `waitMs`. A dead upstream holds nobody up. */
  async read(waitMs: number): Promise<readonly string[]> {
    if (this.#age() > (this.#asked?.answered ? keptMs : silentMs)) {
      const isFirst = this.#asked === undefined;
      const asking = this.#askAgain();
      if (isFirst && waitMs > 0) await Promise.race([asking, new Promise((resolve) => setTimeout(resolve, waitMs).unref())]);
    }
    return this.#known ?? [];
  }

  async has(model: string): Promise<boolean> {
    if (this.#known?.includes(model)) {
      void this.read(0);
      return true;
    }
    if (this.#age() > (this.#asked?.answered === false ? silentMs : freshMs)) await this.#askAgain();
    return this.#known?.includes(model) ?? true;
  }

  /** The upstream's answer to this very question. @throws what went wrong */
  async ask(): Promise<string[]> {
    return await this.#lister.listModels(AbortSignal.timeout(answerMs));
  }

  #age(): number {
    return this.#asked ? performance.now() - this.#asked.at : Number.POSITIVE_INFINITY;
  }

  #askAgain(): Promise<void> {
    this.#asking ??= this.ask()
      .then(
        (names) => this.#learn(names),
        () => void (this.#asked = { at: performance.now(), answered: false }),
      )
      .finally(() => void (this.#asking = undefined));
    return this.#asking;
  }

  #learn(names: readonly string[]): void {
    const changed = names.join('\n') !== this.#known?.join('\n');
    this.#known = names;
    this.#asked = { at: performance.now(), answered: true };
    if (changed) this.#onChange();
  }
}
