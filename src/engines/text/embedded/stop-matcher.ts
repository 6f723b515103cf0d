/**
 * Finds stop texts in a stream of pieces. Text that could be the beginning of a stop text is held back until it
 * is clear that it is not, so that no part of one ever reaches a reader.
 */
export class StopMatcher {
  readonly #stops: readonly string[];
  #held = '';

  constructor(stops: readonly string[]) {
    this.#stops = stops.filter((stop) => stop.length > 0);
  }

  /** The text that may be shown now, and whether a stop text was met (nothing after it counts). */
  push(piece: string): { readonly text: string; readonly stopped: boolean } {
    if (this.#stops.length === 0) return { text: piece, stopped: false };
    const text = this.#held + piece;
    const at = this.#firstStop(text);
    if (at >= 0) {
      this.#held = '';
      return { text: text.slice(0, at), stopped: true };
    }
    const keep = this.#openSuffix(text);
    this.#held = keep === 0 ? '' : text.slice(-keep);
    return { text: keep === 0 ? text : text.slice(0, -keep), stopped: false };
  }

  /** What was held back, when the reply ends without a stop text. */
  flush(): string {
    const held = this.#held;
    this.#held = '';
    return held;
  }

  /** Where the stop text begins that is complete first: so it does not matter how the text was cut into pieces. */
  #firstStop(text: string): number {
    let begin = -1;
    let end = Infinity;
    for (const stop of this.#stops) {
      const at = text.indexOf(stop);
      if (at < 0 || at + stop.length > end || (at + stop.length === end && at > begin)) continue;
      begin = at;
      end = at + stop.length;
    }
    return begin;
  }

  /** Length of the longest end of `text` that begins a stop text. */
  #openSuffix(text: string): number {
    let longest = 0;
    for (const stop of this.#stops) {
      for (let length = Math.min(stop.length - 1, text.length); length > longest; length--) {
        if (text.endsWith(stop.slice(0, length))) {
          longest = length;
          break;
        }
      }
    }
    return longest;
  }
}
