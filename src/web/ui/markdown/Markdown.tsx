import './markdown.css';
import { memo, useDeferredValue } from 'react';
import { onDemand } from './on-demand.ts';
import { PlainText } from './PlainText.tsx';

const rich = onDemand(() => import('./RichText.tsx'));
/** Longer texts are shown as they were written: to lay out a book's tables would stop the page. */
const longest = 200_000;

/** Fetches what draws Markdown ahead of the first reply, so that its words need not change their place. */
export async function loadMarkdown(): Promise<void> {
  await rich.load();
}

/**
 * What an AI wrote. Streamed and finished text go the same cleaned way, nothing in it is run or fetched, and until the
 * drawing part is there the words stand as plain text.
 */
export const Markdown = memo(function Markdown({ text, writing = false }: { text: string; writing?: boolean }) {
  const shown = useDeferredValue(text);
  const part = rich.use(shown.length <= longest);
  return part ? <part.RichText text={shown} writing={writing} /> : <PlainText text={shown} />;
});
