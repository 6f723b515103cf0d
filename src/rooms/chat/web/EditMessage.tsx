import { useEffect, useRef } from 'react';
import { Button } from '../../../web/ui/Button.tsx';
import { m } from '../../../web/ui/words.ts';
import { sendsMessage } from '../../../web/ui/sends-message.ts';

/** A sent message, to change. What is sent becomes a branch beside the old one. */
export function EditMessage({ text, onCancel, onSend }: { text: string; onCancel: () => void; onSend: (text: string) => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const compositionEnd = useRef(-Infinity);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
  }, [text]);
  const send = () => {
    const changed = field.current?.value ?? '';
    if (changed.trim() !== '') onSend(changed);
  };
  return (
    <form
      className="flex w-full flex-col gap-2 rounded-lg bg-plane p-3"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        ref={field}
        defaultValue={text}
        aria-label={m.chat_editing()}
        aria-describedby="edit-hint"
        className="field-sizing-content max-h-[50dvh] min-h-12 resize-none rounded-md bg-sheet px-3 py-2 outline-1 outline-line focus:outline-edge"
        onCompositionEnd={() => {
          compositionEnd.current = performance.now();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
          if (!sendsMessage(event.nativeEvent, performance.now() - compositionEnd.current)) return;
          event.preventDefault();
          send();
        }}
      />
      <div className="flex flex-wrap items-center justify-end gap-2">
        <p id="edit-hint" className="grow basis-full px-1 text-xs text-ink-soft sm:basis-0">
          {m.chat_edit_hint()}
        </p>
        <Button small look="quiet" onClick={onCancel}>
          {m.ui_cancel()}
        </Button>
        <Button small look="primary" type="submit" aria-label={m.chat_send_changed()}>
          {m.chat_send()}
        </Button>
      </div>
    </form>
  );
}
