import { type ReactNode, useState } from 'react';
import { CopyButton } from '../../../web/ui/CopyButton.tsx';
import { formatNumber } from '../../../web/ui/format.ts';
import { IconButton } from '../../../web/ui/IconButton.tsx';
import { m } from '../../../web/ui/words.ts';
import { PlainText } from '../../../web/ui/markdown/PlainText.tsx';
import type { Message } from '../contract.ts';
import { Branches } from './Branches.tsx';
import { EditMessage } from './EditMessage.tsx';

/** A text longer than the first is folded to the second: enough to know it again. */
const longestWhole = 1_200;
const foldedLength = 500;

/** What a person wrote: on the right, in a quiet plane, as it was written. */
export function SentMessage({ message, editing, onEdit, onSend }: { message: Message; editing: boolean; onEdit: (editing: boolean) => void; onSend: (text: string) => void }) {
  if (editing) return <EditMessage text={message.text} onCancel={() => onEdit(false)} onSend={onSend} />;
  return (
    <div className="group flex flex-col items-end">
      <Plane text={message.text} />
      <div className="flex min-h-8 items-center">
        <Branches message={message.id} />
        <div className="tools flex">
          <CopyButton text={message.text} label={m.chat_copy_message()} />
          <IconButton icon="pencil" label={m.chat_edit()} tipAlign="end" small onClick={() => onEdit(true)} />
        </div>
      </div>
    </div>
  );
}

/** The words alone; a long text is folded. */
export function Plane({ text, children }: { text: string; children?: ReactNode }) {
  const [whole, setWhole] = useState(false);
  const long = text.length > longestWhole;
  return (
    <div className="max-w-[min(85%,40rem)] rounded-lg rounded-br-sm bg-plane px-4 py-2">
      <PlainText text={long && !whole ? `${text.slice(0, foldedLength).toWellFormed()}…` : text} />
      {long && (
        <button type="button" aria-expanded={whole} onClick={() => setWhole(!whole)} className="min-h-10 text-sm font-semibold text-persimmon-text">
          {whole ? m.chat_show_less() : m.chat_show_all({ letters: formatNumber(text.length) })}
        </button>
      )}
      {children}
    </div>
  );
}
