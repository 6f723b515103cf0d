/**
 * Draws of many sockets, one after another. A socket has at most one draw under way, which is finished and shown, and one that waits,
 * its newest; sockets take turns, so that one who types fast holds up nobody. Under load the wait grows, never the queue.
 */
export class FairTurns {
  /** In the order in which their turn comes. */
  readonly #waiting = new Map<object, () => Promise<void>>();
  readonly #under = new Set<object>();
  readonly #most: number;

  /** @param most draws at once */
  constructor(most: number) {
    this.#most = most;
  }

  /** @param who takes turns; a later `draw` of the same takes the place of one that still waits, at its place in the row */
  ask(who: object, draw: () => Promise<void>): void {
    this.#waiting.set(who, draw);
    this.#next();
  }

  /** What waits is forgotten. */
  leave(who: object): void {
    this.#waiting.delete(who);
  }

  #next(): void {
    for (const [who, draw] of this.#waiting) {
      if (this.#under.size >= this.#most) return;
      if (this.#under.has(who)) continue;
      this.#waiting.delete(who);
      this.#under.add(who);
      void draw().finally(() => {
        this.#under.delete(who);
        this.#next();
      });
    }
  }
}
