import type { Conversation, ConversationTree, LiveMessage, Message, Sent } from '../contract.ts';
import { type Followed, followReply, type NumberedStep } from '../shared/follow-reply.ts';
import { branchThrough, type MessageTree, plantTree, siblingsOf } from '../shared/message-tree.ts';
import type { Outbox, Outgoing } from './outbox.ts';

export type LiveStep = Extract<LiveMessage, { kind: 'step' }>;

export type Parts = {
  readonly ask: <Answer>(method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown, options?: { signal?: AbortSignal; idempotencyKey?: string }) => Promise<Answer>;
  readonly onLive: (listener: (message: LiveMessage) => void) => () => void;
  readonly outbox: Outbox;
  /** Runs a thing soon and once: with the next frame on a page. */
  readonly soon: (run: () => void) => void;
};

/** What a page shows of a conversation. It is another object whenever something in it changed that is not the text of a message. */
export type ConversationView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'deleted' }
  | {
      readonly kind: 'open';
      readonly conversation: Omit<Conversation, 'draft'>;
      /** The draft as the server had it when the page was opened. */
      readonly draft: string;
      /** Ids from the first message to the last of the branch that is looked at. */
      readonly branch: readonly string[];
      /** What a person sent and the server has not confirmed. Its place is after `branch`. */
      readonly outgoing: Outgoing | undefined;
      /** The generation at the end of this branch, while it is under way. */
      readonly writing: string | undefined;
    };

export type Place = { readonly index: number; readonly ids: readonly string[] };

/**
 * One conversation on a page, kept as the server has it: read once, then carried on by live steps, and read again where
 * steps are missing. Words are shown in the order of their numbers, each once, whoever sent them: this page, another tab, another device.
 */
export class OpenConversation {
  readonly id: string;
  readonly #parts: Parts;
  readonly #listeners = new Set<() => void>();
  #gone = new AbortController();
  readonly #followed = new Map<string, Followed>();
  /** Steps of generations that are not known yet, or that came while the tree was being read. */
  #early: LiveStep[] = [];
  #tree: MessageTree<Message> = plantTree<Message>([]);
  #conversation: Omit<Conversation, 'draft'> | undefined;
  #draft = '';
  #head: string | null = null;
  #view: ConversationView = { kind: 'loading' };
  #reading: Promise<void> | undefined;
  #readAgain = false;
  /** Whether the tree that is being read is older than what this page was told since. */
  #stale = false;
  #sending = 0;
  #flushing = false;

  constructor(id: string, parts: Parts) {
    this.id = id;
    this.#parts = parts;
  }

  /** Reads the conversation and follows it. @returns a function that ends that */
  open(): () => void {
    this.#gone = new AbortController();
    const leave = this.#parts.onLive((message) => this.#hear(message));
    void this.read();
    this.#sendWaiting();
    return () => {
      leave();
      this.#gone.abort();
    };
  }

  /** What a new talk began with: it was put into the outbox before this page was shown. */
  #sendWaiting(): void {
    const waiting = this.#parts.outbox.get(this.id);
    if (waiting?.state === 'sending' && this.#sending === 0) void this.send(waiting);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): ConversationView => this.#view;

  message(id: string): Message | undefined {
    return this.#followed.get(id)?.message ?? this.#tree.byId.get(id);
  }

  /** The place in the queue of a reply that waits for the engine; null when it does not wait. */
  queued(id: string): number | null {
    return this.#followed.get(id)?.queued ?? null;
  }

  /** Where a message stands among those in the same place. */
  place(id: string): Place {
    const message = this.#tree.byId.get(id);
    const ids = message ? siblingsOf(this.#tree, message).map((sibling) => sibling.id) : [id];
    return { index: ids.indexOf(id), ids };
  }

  /** Reads the whole tree. Asked again while it is being read, it reads once more after that. */
  async read(): Promise<void> {
    if (this.#reading) {
      this.#readAgain = true;
      return await this.#reading;
    }
    this.#reading = this.#readOnce().finally(() => {
      this.#reading = undefined;
    });
    await this.#reading;
    if (this.#readAgain && !this.#gone.signal.aborted) {
      this.#readAgain = false;
      await this.read();
    }
  }

  async #readOnce(): Promise<void> {
    try {
      const tree = await this.#parts.ask<ConversationTree>('GET', `/api/conversations/${this.id}`, undefined, { signal: this.#gone.signal });
      if (!this.#stale) this.#take(tree);
    } catch (error) {
      if (this.#gone.signal.aborted || this.#conversation) return;
      this.#show({ kind: 'failed', error });
    } finally {
      this.#stale = false;
    }
  }

  #take({ messages, writing, draft, ...conversation }: ConversationTree): void {
    const first = this.#conversation === undefined;
    this.#conversation = conversation;
    this.#draft = first ? draft : this.#draft;
    if (first) this.#head = conversation.head;
    this.#tree = plantTree(messages);
    const before = new Map(this.#followed);
    this.#followed.clear();
    for (const { message: id, after } of writing) {
      const message = this.#tree.byId.get(id);
      const known = before.get(id);
      // The answer may be older than the steps that came since it was asked for.
      if (message) this.#followed.set(id, known && known.after >= after ? known : { message, after, queued: known?.queued ?? null });
    }
    this.#replayEarly();
    this.#reshape();
  }

  #hear(message: LiveMessage): void {
    if (message.kind === 'hello') void this.read();
    else if (message.kind === 'step' && message.conversation === this.id) this.#hearStep(message);
    else if (message.kind === 'conversation' && message.id === this.id) {
      if (message.change === 'deleted') this.#show({ kind: 'deleted' });
      else void this.read();
    }
  }

  #hearStep(step: LiveStep): void {
    if (this.#reading || this.#sending > 0) this.#early.push(step);
    const followed = this.#followed.get(step.message);
    if (followed) this.#follow(followed, step);
    else if (!this.#reading && this.#sending === 0 && this.#mayGrow(step.message)) {
      this.#early.push(step);
      void this.read();
    }
  }

  #mayGrow(id: string): boolean {
    const message = this.#tree.byId.get(id);
    return message === undefined || message.state === 'writing';
  }

  #follow(followed: Followed, step: LiveStep & NumberedStep): void {
    const next = followReply(followed, step);
    if (next.kind === 'gap' && !this.#reading) void this.read();
    if (next.kind !== 'next') return;
    this.#followed.set(step.message, next.reply);
    if (step.event === 'finish' || step.event === 'error') this.#reshape();
    else this.#tellSoon();
  }

  #replayEarly(): void {
    const steps = this.#early;
    this.#early = [];
    for (const step of steps) {
      const followed = this.#followed.get(step.message);
      if (followed) this.#follow(followed, step);
    }
  }

  /** Sends a message, or sends it again under the same key. What fails stays in the outbox, with its words. */
  async send(outgoing: Outgoing): Promise<boolean> {
    this.#parts.outbox.put(this.id, { ...outgoing, state: 'sending' });
    this.#reshape();
    const { key, text, parent, model } = outgoing;
    return await this.#sendFor(`/messages`, { text, ...(parent !== undefined && { parent }), ...(model && { model }) }, key, {
      sent: () => this.#parts.outbox.take(this.id),
      failed: (error) => this.#parts.outbox.put(this.id, { ...outgoing, state: 'failed', error }),
    });
  }

  /** Another answer in the place of this one, or an answer to a person's message that has none. @throws AskError */
  async regenerate(message: string, key: string, model?: string): Promise<void> {
    let failure: unknown;
    const done = await this.#sendFor(`/messages/${message}/regenerate`, model ? { model } : {}, key, { sent: () => undefined, failed: (error) => (failure = error) });
    if (!done) throw failure;
  }

  async #sendFor(path: string, body: unknown, idempotencyKey: string, then: { sent: () => void; failed: (error: unknown) => void }): Promise<boolean> {
    this.#sending += 1;
    try {
      const sent = await this.#parts.ask<Sent>('POST', `/api/conversations/${this.id}${path}`, body, { idempotencyKey });
      then.sent();
      this.#adopt(sent);
      return true;
    } catch (error) {
      then.failed(error);
      return false;
    } finally {
      this.#sending -= 1;
      this.#replayEarly();
      this.#reshape();
    }
  }

  #adopt({ message, reply }: Sent): void {
    if (this.#reading) this.#stale = this.#readAgain = true;
    this.#tree = plantTree([...this.#tree.byId.values(), message, ...(this.#tree.byId.has(reply.id) ? [] : [reply])]);
    this.#head = reply.id;
    if (reply.state === 'writing' && !this.#followed.has(reply.id)) this.#followed.set(reply.id, { message: reply, after: 0, queued: null });
    this.#replayEarly();
  }

  /** Ends the writing of a reply. @throws AskError */
  async stop(generation: string): Promise<void> {
    await this.#parts.ask('POST', `/api/generations/${generation}/stop`);
  }

  /** Looks at the branch that goes through this message. */
  look(message: string): void {
    this.#head = message;
    this.#reshape();
    const head = branchThrough(this.#tree, message).at(-1)?.id;
    // Only a bookmark: when it can not be kept, the page still shows what was asked for.
    if (head) void this.#parts.ask('PATCH', `/api/conversations/${this.id}`, { head }).catch(() => undefined);
  }

  /** Takes unsent words out of the way. @returns them, to go on writing */
  takeBack(): string {
    const text = this.#parts.outbox.take(this.id)?.text ?? '';
    this.#reshape();
    return text;
  }

  #reshape(): void {
    const conversation = this.#conversation;
    if (!conversation) return;
    const outgoing = this.#parts.outbox.get(this.id);
    const all = branchThrough(this.#tree, this.#head).map(({ id }) => id);
    const branch = outgoing?.parent === undefined ? all : all.slice(0, outgoing.parent === null ? 0 : all.indexOf(outgoing.parent) + 1);
    const last = branch.at(-1);
    const lastMessage = last === undefined ? undefined : this.message(last);
    const writing = lastMessage?.state === 'writing' ? (lastMessage.generation ?? undefined) : undefined;
    this.#show({ kind: 'open', conversation, draft: this.#draft, branch: this.#sameBranch(branch), outgoing, writing });
  }

  #sameBranch(branch: readonly string[]): readonly string[] {
    const shown = this.#view.kind === 'open' ? this.#view.branch : [];
    return shown.length === branch.length && shown.every((id, index) => id === branch[index]) ? shown : branch;
  }

  #show(view: ConversationView): void {
    this.#view = view;
    this.#tellSoon();
  }

  #tellSoon(): void {
    if (this.#flushing) return;
    this.#flushing = true;
    this.#parts.soon(() => {
      this.#flushing = false;
      for (const listener of this.#listeners) listener();
    });
  }
}
