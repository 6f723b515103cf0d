import { useEffect, useRef } from 'react';
import { m } from '../../../web/ui/words.ts';

/** A talk's name, to change in its place: Enter and leaving keep it, Escape does not. */
export function RenameField({ title, onDone }: { title: string; onDone: (title: string | undefined) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  const finish = (keep: boolean) => {
    if (done.current) return;
    done.current = true;
    const name = field.current?.value.trim() ?? '';
    onDone(keep && name !== '' && name !== title ? name : undefined);
  };
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <input
      ref={field}
      defaultValue={title}
      maxLength={300}
      aria-label={m.chat_new_name()}
      className="min-h-10 w-full min-w-0 rounded-md bg-sheet px-2 text-sm outline-2 outline-persimmon-text"
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.keyCode === 229) return;
        if (event.key === 'Enter') finish(true);
        if (event.key === 'Escape') {
          event.stopPropagation();
          finish(false);
        }
      }}
    />
  );
}
