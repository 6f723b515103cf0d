import type { Clock } from '../../platform/clock.ts';
import { Problem } from '../../platform/problem.ts';

export class TooManyAttemptsError extends Problem {
  override readonly name = 'TooManyAttemptsError';
  constructor(waitMs: number) {
    const seconds = Math.max(1, Math.ceil(waitMs / 1_000));
    super(429, `Too many attempts. Try again in ${seconds} seconds.`, { retryAfterSeconds: seconds });
  }
}

type Window = { left: number; endsAt: number };

const keptWindows = 10_000;

/** Counts attempts in windows of time, in this process's memory; the oldest windows go when there are too many. */
export class AttemptLimit {
  readonly #windows = new Map<string, Window>();
  readonly #clock: Clock;
  readonly #most: number;
  readonly #windowMs: number;

  constructor(clock: Clock, limit: { most: number; windowMs: number }) {
    this.#clock = clock;
    this.#most = limit.most;
    this.#windowMs = limit.windowMs;
  }

  /** Takes one attempt before it is made, so that attempts at once are counted too. @throws TooManyAttemptsError */
  take(key: string): void {
    const now = this.#clock();
    const window = this.#windowAt(key, now);
    if (window.left === 0) throw new TooManyAttemptsError(window.endsAt - now);
    window.left -= 1;
  }

  /** Gives an attempt back that turned out to be right. */
  giveBack(key: string): void {
    const window = this.#windows.get(key);
    if (window && window.left < this.#most) window.left += 1;
  }

  #windowAt(key: string, now: number): Window {
    const known = this.#windows.get(key);
    if (known && now < known.endsAt && now >= known.endsAt - this.#windowMs) return known;
    const window = { left: this.#most, endsAt: now + this.#windowMs };
    this.#windows.delete(key);
    this.#windows.set(key, window);
    if (this.#windows.size > keptWindows) this.#windows.delete(this.#windows.keys().next().value ?? '');
    return window;
  }
}
