import type { Parts } from './open-conversation.ts';

type Place = { read: (key: string) => string | null; write: (key: string, value: string | null) => void };

export type Draft = {
  /** What stood in the field when the page was left; `server` is what the server kept. */
  restore(server: string): string;
  /** Keeps it in this browser at once, and on the server when the writing pauses. */
  keep(text: string): void;
  /** After sending, and when the page is left: what waits is saved now. */
  flush(): void;
};

const pauseMs = 800;
/** Beyond this, each letter would copy a book: such drafts are kept when the writing pauses. */
const atOnceLength = 50_000;

/** @param conversation null on the home page: that draft is this browser's only */
export function openDraft(conversation: string | null, { ask, place }: Pick<Parts, 'ask'> & { place: Place }): Draft {
  const key = `modu-draft-${conversation ?? 'home'}`;
  let waiting: { text: string; timer: ReturnType<typeof setTimeout> } | undefined;

  const save = (text: string) => {
    place.write(key, text === '' && conversation === null ? null : text);
    if (conversation === null) return;
    const forget = () => place.read(key) === text && place.write(key, null);
    // A draft that the server did not take stays in this browser, and is sent with the next letters.
    void ask('PATCH', `/api/conversations/${conversation}`, { draft: text }).then(forget, () => undefined);
  };
  const flush = () => {
    if (!waiting) return;
    clearTimeout(waiting.timer);
    const { text } = waiting;
    waiting = undefined;
    save(text);
  };
  return {
    restore: (server) => place.read(key) ?? server,
    keep(text) {
      clearTimeout(waiting?.timer);
      waiting = { text, timer: setTimeout(flush, pauseMs) };
      if (text.length <= atOnceLength) place.write(key, text);
    },
    flush,
  };
}
