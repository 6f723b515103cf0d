import { type ClipboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type Draft, openDraft } from './draft.ts';
import { pageParts, storedPlace } from './parts.ts';
import { joinWords, longWords, splitWords } from './pasted-words.ts';

/** Beyond this the field keeps its height: to measure a book at each letter would stop the page. */
const measuredLength = 20_000;

type Shape = 'empty' | 'words' | 'book';

export type KeptField = {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly shape: Shape;
  /** Long texts that stand beside the field, since a field with a megabyte in it is slow at every letter. They are sent after its words. */
  readonly pasted: readonly string[];
  text(): string;
  /** To be called when the words in it are others. */
  changed(): void;
  /** A long text is put beside the field; a short one goes its usual way. */
  paste(event: ClipboardEvent): void;
  /** Takes a pasted text away, or with `unfold` into the field. */
  dropPasted(index: number, unfold?: boolean): void;
  /** Puts words before what is there, and the focus into the field. */
  put(words: string): void;
  /** The words were sent: they go out of the field, unless others were written meanwhile. */
  sent(words: string): void;
};

/** A field whose words outlive the page: it begins with the draft and keeps it. React never holds what is in it. */
export function useKeptField({ draft: given, kept, focusFirst }: { draft: Draft | undefined; kept: string; focusFirst: boolean }): KeptField {
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft] = useState(() => given ?? openDraft(null, { ask: pageParts.ask, place: storedPlace }));
  const [shape, setShape] = useState<Shape>('empty');
  const [pasted, setPasted] = useState<readonly string[]>([]);
  // What is to be sent is asked for between two drawings too.
  const beside = useRef<readonly string[]>([]);
  const written = () => field.current?.value ?? '';
  const text = () => joinWords(written(), beside.current);
  const show = (words: string, long: readonly string[]) => {
    if (field.current && field.current.value !== words) field.current.value = words;
    beside.current = long;
    setPasted(long);
    setShape(shapeOf(words, long));
  };
  const change = (words: string, long: readonly string[]) => {
    show(words, long);
    draft.keep(text());
  };

  useEffect(() => {
    if (!field.current) return undefined;
    const { words, long } = splitWords(draft.restore(kept));
    show(words, long);
    if (focusFirst) field.current.focus();
    const leave = () => draft.flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the kept draft is where one begins; a newer one must not fall into what is being written
  }, [draft]);

  return {
    field,
    shape,
    pasted,
    text,
    changed: () => change(written(), beside.current),
    paste(event) {
      const words = event.clipboardData.getData('text/plain');
      if (words.length < longWords) return;
      event.preventDefault();
      change(written(), [...beside.current, words]);
    },
    dropPasted(index, unfold = false) {
      const taken = unfold ? (beside.current[index] ?? '') : '';
      change([written(), taken].filter(Boolean).join('\n\n'), beside.current.filter((_, at) => at !== index));
      field.current?.focus();
    },
    put(words) {
      if (words.length < longWords) change([words, written()].filter(Boolean).join('\n\n'), beside.current);
      else change(written(), [words, ...beside.current]);
      field.current?.focus();
    },
    sent(words) {
      if (text() === words) change('', []);
      else change(written(), beside.current);
      draft.flush();
    },
  };
}

function shapeOf(words: string, long: readonly string[]): Shape {
  if (words.length > measuredLength) return 'book';
  return words.trim() === '' && long.length === 0 ? 'empty' : 'words';
}
