import type { LlamaContextSequence } from 'node-llama-cpp';

/** A place in the engine's context, and the conversation whose state it still holds. */
export type Slot = {
  readonly sequence: LlamaContextSequence;
  key: string | undefined;
  usedAt: number;
  /** `leaving`: its reply is told whole, and what surely follows is still read into it. */
  use: 'free' | 'taken' | 'leaving';
};

/**
 * Places for conversations. The state of those used last is kept, so that their next message reads only what is
 * new; a place is never handed to another conversation with anything left in it.
 */
export class ConversationSlots {
  readonly #slots: readonly Slot[];
  #uses = 0;
  #waiting: (() => void)[] = [];

  constructor(sequences: readonly LlamaContextSequence[]) {
    this.#slots = sequences.map((sequence) => ({ sequence, key: undefined, usedAt: 0, use: 'free' }));
  }

  get size(): number {
    return this.#slots.length;
  }

  /** Conversations that are being written or read right now. */
  get busy(): number {
    return this.#slots.filter((slot) => slot.use !== 'free').length;
  }

  /**
   * Takes the place that holds `key`'s state, else an empty one, else the one that was not used for longest. Waits for
   * a place that is being left if that is the one to take, or if no other is free.
   */
  async take(key: string | undefined): Promise<Slot | undefined> {
    while (this.#mustWait(key)) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    const free = this.#slots.filter((slot) => slot.use === 'free');
    const own = key === undefined ? undefined : free.findLast((slot) => slot.key === key);
    const empty = free.find((slot) => slot.key === undefined);
    const slot = own ?? empty ?? free.reduce<Slot | undefined>((oldest, next) => (oldest && oldest.usedAt <= next.usedAt ? oldest : next), undefined);
    if (!slot) return undefined;
    slot.use = 'taken';
    if (!own) await this.#clear(slot);
    slot.key = key;
    return slot;
  }

  /** The reply of this place is over for its reader; the place itself is given back soon. */
  leave(slot: Slot): void {
    slot.use = 'leaving';
  }

  /** Gives a place back; `keep` false (or no key) leaves nothing of the conversation in it. */
  async giveBack(slot: Slot, keep: boolean): Promise<void> {
    if (!keep || slot.key === undefined) await this.#clear(slot);
    else this.#forgetOlder(slot);
    slot.usedAt = ++this.#uses;
    slot.use = 'free';
    for (const goOn of this.#waiting.splice(0)) goOn();
  }

  #mustWait(key: string | undefined): boolean {
    const leaving = this.#slots.filter((slot) => slot.use === 'leaving');
    if (leaving.length === 0) return false;
    return leaving.some((slot) => slot.key === key) || !this.#slots.some((slot) => slot.use === 'free');
  }

  async #clear(slot: Slot): Promise<void> {
    slot.key = undefined;
    if (slot.sequence.nextTokenIndex > 0) await slot.sequence.clearHistory();
  }

  /** Two replies of one conversation at once leave two states: only the newer is found again. */
  #forgetOlder(slot: Slot): void {
    for (const other of this.#slots) if (other !== slot && other.use === 'free' && other.key === slot.key) other.key = undefined;
  }
}
