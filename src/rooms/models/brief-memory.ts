type Seen<Value> = { readonly at: number; readonly reading: Promise<Value>; value?: Value };

/**
 * What was read a moment ago. Other processes (the command line, another install on the same folder) change the same rows
 * and files, so nothing is believed for longer; within that time a busy server reads once.
 */
export class BriefMemory<Value> {
  readonly #believedMs: number;
  readonly #read: () => Promise<Value>;
  #seen: Seen<Value> | undefined;

  constructor(believedMs: number, read: () => Promise<Value>) {
    this.#believedMs = believedMs;
    this.#read = read;
  }

  read(): Promise<Value> {
    return this.#fresh()?.reading ?? this.#readAgain();
  }

  /** Without waiting: undefined when it would have to be read first. */
  peek(): Value | undefined {
    return this.#fresh()?.value;
  }

  forget(): void {
    this.#seen = undefined;
  }

  #fresh(): Seen<Value> | undefined {
    return this.#seen && performance.now() - this.#seen.at < this.#believedMs ? this.#seen : undefined;
  }

  #readAgain(): Promise<Value> {
    const seen: Seen<Value> = { at: performance.now(), reading: this.#read() };
    this.#seen = seen;
    seen.reading.then(
      (value) => void (seen.value = value),
      () => void (this.#seen === seen && this.forget()),
    );
    return seen.reading;
  }
}
