import { type RefObject, useEffect, useRef, useState } from 'react';
import { type Draft, openDraft } from './draft.ts';
import { pageParts, storedPlace } from './parts.ts';

/** Beyond this the field keeps its height: to measure a book at each letter would stop the page. */
const measuredLength = 20_000;

type Shape = 'empty' | 'words' | 'book';

export type KeptField = {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly shape: Shape;
  text(): string;
  /** To be called when the words in it are others. */
  changed(): void;
  /** Puts words before what is there, and the focus into the field. */
  put(words: string): void;
  /** The words were sent: they go out of the field, unless others were written meanwhile. */
  sent(words: string): void;
};

/** A field whose words outlive the page: it begins with the draft and keeps it. React never holds its text, which may be a megabyte. */
export function useKeptField({ draft: given, kept, focusFirst }: { draft: Draft | undefined; kept: string; focusFirst: boolean }): KeptField {
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft] = useState(() => given ?? openDraft(null, { ask: pageParts.ask, place: storedPlace }));
  const [shape, setShape] = useState<Shape>('empty');
  const text = () => field.current?.value ?? '';
  const changed = () => {
    setShape(shapeOf(text()));
    draft.keep(text());
  };

  useEffect(() => {
    if (!field.current) return undefined;
    field.current.value = draft.restore(kept);
    setShape(shapeOf(field.current.value));
    if (focusFirst) field.current.focus();
    const leave = () => draft.flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
    // The kept draft is where one begins; a newer one from elsewhere must not fall into what is being written.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [draft]);

  return {
    field,
    shape,
    text,
    changed,
    put(words) {
      if (!field.current) return;
      field.current.value = [words, text()].filter(Boolean).join('\n\n');
      field.current.focus();
      changed();
    },
    sent(words) {
      if (field.current && text() === words) field.current.value = '';
      changed();
      draft.flush();
    },
  };
}

function shapeOf(text: string): Shape {
  if (text.trim() === '') return 'empty';
  return text.length > measuredLength ? 'book' : 'words';
}
