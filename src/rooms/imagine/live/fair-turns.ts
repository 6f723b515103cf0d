/**
 * Draws of many sockets, one after another. A socket has at most one waiting draw, its newest; sockets take turns, so that one who
 * types fast holds up nobody. Under load the wait grows, never the queue.
 */
export class FairTurns {
  /** In the order in which their turn comes. */
  readonly #waiting = new Map<object, () => Promise<void>>();
  #running = 0;
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
    while (this.#running < this.#most) {
      const [first] = this.#waiting;
      if (!first) return;
      const [who, draw] = first;
      this.#waiting.delete(who);
      this.#running++;
      void draw().finally(() => {
        this.#running--;
        this.#next();
      });
    }
  }
}
