import type { Clock } from '../../../platform/clock.ts';
import { mostSlowTurns, restMs } from './limits.ts';

/** Which models take too long on this machine at the moment. Kept in memory: after a start it is found out anew. */
export class Pace {
  readonly #clock: Clock;
  readonly #slow = new Map<string, { readonly turns: number; readonly at: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Whether the lines are to speak at once in its place. When the rest is over one turn tries it, and one more slow turn is enough. */
  rests(model: string): boolean {
    const slow = this.#slow.get(model);
    return slow !== undefined && slow.turns >= mostSlowTurns && this.#clock() - slow.at < restMs;
  }

  took(model: string, tooLong: boolean): void {
    if (tooLong) this.#slow.set(model, { turns: (this.#slow.get(model)?.turns ?? 0) + 1, at: this.#clock() });
    else this.#slow.delete(model);
  }
}
