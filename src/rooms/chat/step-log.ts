import type { GroupCommit } from '../../platform/database/group-commit.ts';
import { insertSteps, type StepRow } from './generations-store.ts';
import type { LiveGeneration } from './live-generation.ts';
import type { ChatTables, Store } from './store.ts';

type Entry = { readonly live: LiveGeneration; readonly n: number; textLength: number };

/** Steps of one generation that may wait for a commit as they are; what comes faster is taken into the last of them. */
const mostWaiting = 32;

/**
 * Writes the steps of all generations: one statement for all that came while the last commit was under way. A step is shown when it
 * is committed, never before.
 */
export class StepLog {
  readonly #store: Store;
  readonly #commits: GroupCommit<ChatTables>;
  readonly #shown: (live: LiveGeneration, n: number) => void;
  #waiting: Entry[] = [];
  readonly #counts = new Map<LiveGeneration, number>();

  /** @param shown is told of every step right after it may be read */
  constructor(parts: { store: Store; commits: GroupCommit<ChatTables>; shown: (live: LiveGeneration, n: number) => void }) {
    this.#store = parts.store;
    this.#commits = parts.commits;
    this.#shown = parts.shown;
  }

  append(live: LiveGeneration, step: string): void {
    const count = this.#counts.get(live) ?? 0;
    if (count >= mostWaiting && live.extendLast(step)) {
      const last = this.#waiting.findLast((entry) => entry.live === live);
      if (last) last.textLength = live.text.length;
      return;
    }
    this.#counts.set(live, count + 1);
    this.#waiting.push({ live, n: live.append(step), textLength: live.text.length });
    if (this.#waiting.length === 1) this.#commit();
  }

  #commit(): void {
    let taken: Entry[] | undefined;
    const write = this.#commits.add(async (db) => {
      taken ??= this.#take();
      await insertSteps({ ...this.#store, db }, taken.map(({ live, n }): StepRow => [live.id, n, live.steps[n - 1] ?? '']));
    });
    write.then(
      () => this.#show(taken ?? []),
      // The disk is full or the database gone. What was written so far may still be saved, when the reply is closed.
      () => (taken ?? this.#take()).forEach(({ live }) => live.cut('unsaved')),
    );
  }

  #show(committed: readonly Entry[]): void {
    for (const { live, n, textLength } of committed) {
      live.show(n, textLength);
      this.#shown(live, n);
    }
  }

  #take(): Entry[] {
    const taken = this.#waiting;
    this.#waiting = [];
    this.#counts.clear();
    return taken;
  }
}
