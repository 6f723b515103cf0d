const FIRST_MS = 100;
const SECOND_MS = 1_000;
const LONGEST_MS = 30_000;
/** A process that lived this long was sound: the next crash is a first one again. */
const SOUND_MS = 60_000;

/** How long to wait before a crashed process is started again: hardly at first, then longer each time. */
export class RestartDelay {
  readonly #now: () => number;
  #next = FIRST_MS;
  #startedAt = 0;

  /** `now` in milliseconds, any origin. */
  constructor(now: () => number) {
    this.#now = now;
  }

  started(): void {
    this.#startedAt = this.#now();
  }

  /** Milliseconds to wait after the crash that happened just now. */
  crashed(): number {
    if (this.#now() - this.#startedAt >= SOUND_MS) this.#next = FIRST_MS;
    const wait = this.#next;
    this.#next = wait === FIRST_MS ? SECOND_MS : Math.min(LONGEST_MS, wait * 2);
    return wait;
  }
}
