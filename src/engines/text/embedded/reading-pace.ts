/** One look at the stop signal at least this often while a prompt is read. */
const ALONE_MS = 250;
/** Others are writing: their words wait for each piece of a prompt, so the pieces are shorter. */
const SHARED_MS = 120;
const FIRST_PIECE = 32;
const SHORTEST_PIECE = 8;
const LONGEST_PIECE = 512;

/**
 * How many prompt tokens are read between two looks at the signal. An abort inside node-llama-cpp returns only when
 * all tokens handed over were read (20 s were seen), so prompts go in pieces that follow the machine's speed.
 */
export class ReadingPace {
  readonly #now: () => number;
  #perToken: number | undefined;

  constructor(now: () => number) {
    this.#now = now;
  }

  piece(shared: boolean): number {
    if (this.#perToken === undefined) return FIRST_PIECE;
    const tokens = Math.floor((shared ? SHARED_MS : ALONE_MS) / this.#perToken);
    // Whole multiples of 8 suit the matrix kernels.
    return Math.min(LONGEST_PIECE, Math.max(SHORTEST_PIECE, tokens - (tokens % 8)));
  }

  /** Runs `read` for a piece of `tokens` tokens and learns from the time it took. */
  async timed(tokens: number, read: () => Promise<void>): Promise<void> {
    const at = this.#now();
    await read();
    const cost = (this.#now() - at) / Math.max(1, tokens);
    this.#perToken = this.#perToken === undefined ? cost : this.#perToken + (cost - this.#perToken) * 0.3;
  }
}
