import type { Pull } from './contract.ts';

/** The rate shown follows what happened within the last seconds, and is no needle. */
const smoothing = 0.15;
/** Less is a burst of buffers, and says nothing of the line. */
const tellingBytes = 4 * 2 ** 20;

type Mark = { readonly at: number; readonly bytes: number };

/** Turns bytes that came into what a person wants to know: how fast, and how long still. Times are milliseconds. */
export class ProgressMeter {
  #bytes = 0;
  #total: number | undefined;
  #first: Mark | undefined;
  #last: Mark | undefined;
  #rate = 0;

  constructor(totalBytes: number | undefined) {
    this.#total = totalBytes;
  }

  received(now: number, bytes: number, ofBytes: number | undefined): void {
    this.#bytes = bytes;
    this.#total = ofBytes ?? this.#total;
    // Bytes that were here before, or a source that began again: measured from there on.
    if (!this.#first || bytes < this.#first.bytes) this.#first = this.#last = { at: now, bytes };
  }

  read(now: number): Pick<Pull, 'receivedBytes' | 'totalBytes' | 'bytesPerSecond' | 'secondsLeft'> {
    if (this.#last && now > this.#last.at) {
      const current = Math.max(0, ((this.#bytes - this.#last.bytes) / (now - this.#last.at)) * 1_000);
      this.#rate = this.#rate === 0 ? current : this.#rate * (1 - smoothing) + current * smoothing;
      this.#last = { at: now, bytes: this.#bytes };
    }
    const secondsLeft = this.#total === undefined || this.#rate < 1 ? null : Math.ceil(Math.max(0, this.#total - this.#bytes) / this.#rate);
    return { receivedBytes: this.#bytes, totalBytes: this.#total ?? null, bytesPerSecond: Math.round(this.#rate), secondsLeft };
  }

  /** Bytes a second over the whole of it; undefined when too little came to tell. */
  meanRate(now: number): number | undefined {
    if (!this.#first) return undefined;
    const [bytes, ms] = [this.#bytes - this.#first.bytes, now - this.#first.at];
    return bytes >= tellingBytes && ms > 0 ? (bytes / ms) * 1_000 : undefined;
  }
}
