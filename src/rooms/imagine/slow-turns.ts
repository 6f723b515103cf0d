import { Problem } from '../../platform/problem.ts';

/** Pictures of one person that may wait; more than anybody asks for by hand. */
const mostWaiting = 200;

/**
 * Work that takes a processor for a second and memory by the dozen megabytes: pictures that are kept, files, loops. A few at once, so
 * that live pictures come in between; people take turns, so that one who asks for a hundred holds up nobody.
 */
export class SlowTurns {
  /** In the order in which people's turns come. */
  readonly #rows = new Map<string, (() => Promise<void>)[]>();
  #running = 0;
  readonly #most: number;

  /** @param most pieces of work at once */
  constructor(most: number) {
    this.#most = most;
  }

  /** @throws Problem (429) when too much of theirs waits, and what the work throws */
  take<Done>(who: string, work: () => Promise<Done>): Promise<Done> {
    const row = this.#rows.get(who) ?? [];
    if (row.length >= mostWaiting) throw new Problem(429, `${mostWaiting} pictures are waiting to be drawn for you. Try again when some of them are there.`);
    return new Promise((resolve, reject) => {
      row.push(() => work().then(resolve, reject));
      this.#rows.set(who, row);
      this.#next();
    });
  }

  #next(): void {
    while (this.#running < this.#most) {
      const [first] = this.#rows;
      if (!first) return;
      const [who, [work, ...later]] = first;
      this.#rows.delete(who);
      if (later.length > 0) this.#rows.set(who, later);
      if (!work) continue;
      this.#running++;
      void work().finally(() => {
        this.#running--;
        this.#next();
      });
    }
  }
}
