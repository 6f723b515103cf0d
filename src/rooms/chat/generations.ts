import { setTimeout as wait } from 'node:timers/promises';
import type { TextEngine, TextRequest } from '../../engines/text/port.ts';
import type { Clock } from '../../platform/clock.ts';
import type { GroupCommit } from '../../platform/database/group-commit.ts';
import type { EventBus } from '../../platform/events/event-bus.ts';
import type { Log } from '../../platform/log/log.ts';
import { closeReply, type ReplyEnd } from './close-reply.ts';
import { closeGeneration } from './generations-store.ts';
import { type Cut, LiveGeneration, type LiveParts } from './live-generation.ts';
import { decodeStep, encodeStep, packSteps } from './log-step.ts';
import { indexMessage } from './search-store.ts';
import { termsOf } from './search-terms.ts';
import { StepLog } from './step-log.ts';
import type { ChatTables, Store } from './store.ts';
import { type ReplyLimits, replyLimits, writeReply } from './write-reply.ts';

type Parts = {
  readonly store: Store;
  readonly commits: GroupCommit<ChatTables>;
  readonly engine: TextEngine;
  readonly clock: Clock;
  readonly events: EventBus;
  readonly log: Log;
  readonly limits?: ReplyLimits;
};

const saveAgainAfterMs = [500, 1_000, 2_000, 4_000];

/** The generations that are being written. Each belongs to the server: readers come and go, only `cut` ends one early. */
export class Generations implements AsyncDisposable {
  readonly #parts: Parts;
  readonly #live = new Map<string, LiveGeneration>();
  readonly #steps: StepLog;
  #closing = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#steps = new StepLog({ ...parts, shown: (live, n) => this.#publish(live, n) });
  }

  get running(): number {
    return this.#live.size;
  }

  /** The generation, if it is theirs and being written now. */
  find(owner: string, id: string): LiveGeneration | undefined {
    const live = this.#live.get(id);
    return live?.owner === owner ? live : undefined;
  }

  inConversation(conversation: string): LiveGeneration[] {
    return [...this.#live.values()].filter((live) => live.conversation === conversation);
  }

  /** Ends what a person or a conversation has under way, and resolves when that is saved. */
  async cutAll(which: { owner: string } | { conversation: string }, why: Cut): Promise<void> {
    const cut = [...this.#live.values()].filter((live) => ('owner' in which ? live.owner === which.owner : live.conversation === which.conversation));
    for (const live of cut) live.cut(why);
    await Promise.all(cut.map((live) => live.ended));
  }

  /**
   * Asks the engine at once, while the message is still on its way to the disk; no step is shown before that.
   * @param saved resolves when the generation is in the database; if it rejects, nothing remains of the generation
   * @param then runs when the reply is saved
   */
  start(identity: LiveParts, request: TextRequest, saved: Promise<void>, then: (live: LiveGeneration, end: ReplyEnd) => void): LiveGeneration {
    const live = new LiveGeneration(identity);
    if (this.#closing) live.cut('closing');
    this.#live.set(live.id, live);
    saved.catch(() => live.cut('stopped'));
    void this.#run(live, request, saved).then((end) => end && then(live, end));
    return live;
  }

  async #run(live: LiveGeneration, request: TextRequest, saved: Promise<void>): Promise<ReplyEnd | undefined> {
    const { engine, clock, limits = replyLimits, log } = this.#parts;
    const written = await writeReply({ engine, clock, limits, saved, append: (step) => this.#steps.append(live, encodeStep(step)) }, live, request);
    const end = closeReply(written, live.text, log.child({ generation: live.id }));
    const kept = await this.#save(live, end);
    this.#live.delete(live.id);
    live.end();
    if (kept) this.#parts.events.publish(live.owner, { kind: 'conversation', id: live.conversation, change: 'updated' });
    return kept ? end : undefined;
  }

  /** The last step, the packed log, the text and its place in the index: one commit. A full disk may have room again soon. */
  async #save(live: LiveGeneration, end: ReplyEnd): Promise<boolean> {
    const [step, terms] = [encodeStep(end.step), await termsOf(live.text)];
    for (const delay of [...saveAgainAfterMs, undefined]) {
      try {
        const closed = await this.#close(live, end, step, terms);
        if (!closed) return false;
        live.show(live.append(step), live.text.length);
        this.#publish(live, live.steps.length);
        return true;
      } catch (error) {
        this.#parts.log.error({ generation: live.id, err: error }, 'reply not saved');
        if (delay === undefined || this.#closing) return false;
        await wait(delay);
      }
    }
    return false;
  }

  async #close(live: LiveGeneration, { reply }: ReplyEnd, step: string, terms: readonly string[]): Promise<boolean> {
    const { commits, store, clock } = this.#parts;
    const log = packSteps([...live.steps, step]);
    let closed = false;
    await commits.add(async (db) => {
      const now = clock();
      closed = await closeGeneration({ ...store, db }, { id: live.id, message: live.message, log, endedAt: now, reply });
      if (closed && terms.length > 0) await indexMessage({ ...store, db }, live.owner, live.message, terms);
    });
    return closed;
  }

  #publish(live: LiveGeneration, n: number): void {
    const { conversation, message, id } = live;
    this.#parts.events.publish(live.owner, { kind: 'step', conversation, message, generation: id, n, ...decodeStep(live.steps[n - 1] ?? '') });
  }

  /** Every reply that is being written is saved as it stands. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing = true;
    for (const live of this.#live.values()) live.cut('closing');
    await Promise.all([...this.#live.values()].map((live) => live.ended));
  }
}
