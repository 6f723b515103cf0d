/** What a person sent until the server has it. It outlives a reload, so that no words are lost and none are sent twice. */
export type Outgoing = {
  /** The Idempotency-Key: the same however often it is sent again. */
  readonly key: string;
  readonly text: string;
  /** As in `POST …/messages`: left out, after the head. */
  readonly parent?: string | null;
  readonly model?: string;
  readonly state: 'sending' | 'failed';
  readonly error?: unknown;
};

export type Outbox = {
  get(conversation: string): Outgoing | undefined;
  put(conversation: string, outgoing: Outgoing): void;
  take(conversation: string): Outgoing | undefined;
};

type Place = { read: (key: string) => string | null; write: (key: string, value: string | null) => void };

/** Keeps unsent messages in the page and, as far as the browser lets it, beyond a reload. */
export function openOutbox({ read, write }: Place): Outbox {
  const open = new Map<string, Outgoing>();
  const place = (conversation: string) => `modu-unsent-${conversation}`;
  const get = (conversation: string) => {
    const known = open.get(conversation) ?? restore(read(place(conversation)));
    if (known) open.set(conversation, known);
    return known;
  };
  return {
    get,
    put(conversation, outgoing) {
      open.set(conversation, outgoing);
      const { error: _, ...kept } = outgoing;
      write(place(conversation), JSON.stringify(kept));
    },
    take(conversation) {
      const taken = get(conversation);
      open.delete(conversation);
      write(place(conversation), null);
      return taken;
    },
  };
}

/** After a reload nobody is sending it any more: it waits for "Send again". */
function restore(kept: string | null): Outgoing | undefined {
  if (kept === null) return undefined;
  try {
    const { key, text, parent, model } = JSON.parse(kept) as Outgoing;
    if (typeof key !== 'string' || typeof text !== 'string') return undefined;
    return { key, text, ...(parent !== undefined && { parent }), ...(model !== undefined && { model }), state: 'failed' };
  } catch {
    return undefined;
  }
}
