import { useState } from 'react';
import { Button } from '../../../web/ui/Button.tsx';
import { Dialog } from '../../../web/ui/Dialog.tsx';
import { formatBytes } from '../../../web/ui/format.ts';
import { IconButton } from '../../../web/ui/IconButton.tsx';
import { m } from '../../../web/ui/words.ts';

/** So much of it is shown: a page that lays out a megabyte stands still. */
const shownLength = 20_000;

/** A long text that was pasted, small, above the field: to look at, to take out, or to put into the field after all. */
export function PastedText({ text, onDrop }: { text: string; onDrop: (unfold: boolean) => void }) {
  const [looking, setLooking] = useState(false);
  const name = m.chat_pasted({ size: formatBytes(new Blob([text]).size) });
  return (
    <li className="flex min-h-10 items-center rounded-md bg-plane pl-1 text-sm">
      <button type="button" onClick={() => setLooking(true)} className="min-h-10 rounded-md px-2 font-medium hover:text-persimmon-text">
        {name}
        <span className="sr-only">: {m.chat_pasted_look()}</span>
      </button>
      <IconButton icon="close" label={m.chat_pasted_remove()} small onClick={() => onDrop(false)} />
      {looking && (
        <Dialog title={name} onClose={() => setLooking(false)}>
          {text.length > shownLength && <p className="pb-2 text-sm text-ink-soft">{m.chat_pasted_begins()}</p>}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard must be able to scroll it */}
          <p tabIndex={0} className="max-h-[50dvh] overflow-y-auto rounded-md bg-plane px-4 py-3 text-sm wrap-anywhere whitespace-pre-wrap">{text.slice(0, shownLength).toWellFormed()}</p>
          <div className="flex flex-wrap justify-end gap-2 pt-4">
            <Button look="quiet" onClick={() => onDrop(true)}>{m.chat_pasted_unfold()}</Button>
            <Button onClick={() => onDrop(false)}>{m.chat_pasted_remove()}</Button>
          </div>
        </Dialog>
      )}
    </li>
  );
}
