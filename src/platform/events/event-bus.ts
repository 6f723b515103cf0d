/** What a person's pages are told at once. `topic` is the person's id; nobody hears another's topic. */
export type LiveEvent = { readonly kind: string; readonly [field: string]: unknown };

type Listener = (event: LiveEvent) => void;

/** Who is listening now hears it; nothing is kept. The truth is in the database, this only says that it changed. */
export class EventBus {
  readonly #listeners = new Map<string, Set<Listener>>();

  publish(topic: string, event: LiveEvent): void {
    for (const listener of this.#listeners.get(topic) ?? []) listener(event);
  }

  /** @returns what ends the subscription. */
  subscribe(topic: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(topic) ?? new Set();
    this.#listeners.set(topic, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(topic) === listeners) this.#listeners.delete(topic);
    };
  }
}
