import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './IconButton.tsx';
import { joinClasses } from './join-classes.ts';
import { m } from './words.ts';

/**
 * A sheet above the page, by the browser's own `<dialog>`: it keeps the focus, closes on Escape, and gives the focus back.
 * Mount it to open it: `{asking && <Dialog title=… onClose={…}>…</Dialog>}`.
 */
export function Dialog({ title, onClose, children, actions, wide = false }: { title: string; onClose: () => void; children: ReactNode; /** Buttons, the main one last. */ actions?: ReactNode; wide?: boolean }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // What one came for, rather than the way out, which the browser would take as the first thing that can have the focus.
    element?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => void (event.target === dialog.current && onClose())}
      className={joinClasses('m-auto max-h-[min(90dvh,48rem)] w-[calc(100vw-2rem)] animate-rise overflow-auto rounded-lg bg-sheet shadow-float backdrop:bg-shade max-sm:mb-4', wide ? 'max-w-3xl' : 'max-w-md')}
    >
      <div className="flex flex-col gap-4 p-6">
        <header className="flex items-start justify-between gap-4">
          <h2 id={titleId} className="text-lg font-semibold">
            {title}
          </h2>
          <IconButton icon="close" label={m.ui_close()} tip="none" small onClick={onClose} className="-mt-1 -mr-2" />
        </header>
        <div>{children}</div>
        {actions && <footer className="flex flex-wrap justify-end gap-2">{actions}</footer>}
      </div>
    </dialog>
  );
}
