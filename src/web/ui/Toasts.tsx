import { useEffect, useState } from 'react';
import { useSignal } from './create-signal.ts';
import { IconButton } from './IconButton.tsx';
import { dropToast, type Toast, toasts } from './show-toast.ts';
import { m } from './words.ts';

/** Stands once in the frame. */
export function Toasts() {
  const shown = useSignal(toasts);
  return (
    <output className="pointer-events-none fixed inset-x-0 bottom-0 z-50 flex flex-col items-center gap-2 p-4 pb-[max(1rem,env(safe-area-inset-bottom))]">
      {shown.map((toast) => (
        <ToastSheet key={toast.id} toast={toast} />
      ))}
    </output>
  );
}

function ToastSheet({ toast: { id, text, action, seconds } }: { toast: Toast }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => dropToast(id), seconds * 1_000);
    return () => clearTimeout(timer);
  }, [held, id, seconds]);
  return (
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-auto flex max-w-full animate-rise items-center gap-2 rounded-md bg-ink py-1 pr-1 pl-4 text-sm text-paper shadow-float"
    >
      <span className="min-w-0 py-1">{text}</span>
      {action && (
        <button
          type="button"
          onClick={() => {
            dropToast(id);
            action.run();
          }}
          className="min-h-9 shrink-0 rounded-sm px-3 font-semibold text-[light-dark(#ffb48c,#a8400f)] outline-offset-[-2px] focus-visible:outline-current"
        >
          {action.label}
        </button>
      )}
      <IconButton icon="close" label={m.ui_close()} tip="none" small onClick={() => dropToast(id)} className="text-current! outline-offset-[-2px] hover:bg-transparent! focus-visible:outline-current" />
    </div>
  );
}
