import { useEffect, useRef, useState } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { m } from '../ui/words.ts';
import { Sidebar } from './Sidebar.tsx';

/** The sidebar of a narrow screen. The frame gives it a `key`: it closes when one has gone somewhere. */
export function Drawer({ path }: { path: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <>
      <IconButton icon="menu" label={m.shell_menu()} tip="none" aria-expanded={open} onClick={() => setOpen(true)} />
      <dialog
        ref={dialog}
        aria-label={m.shell_menu()}
        onClose={() => setOpen(false)}
        onPointerDown={(event) => void (event.target === dialog.current && setOpen(false))}
        className="m-0 h-dvh max-h-none w-[min(20rem,86vw)] bg-paper-deep shadow-float backdrop:bg-shade open:animate-slide"
      >
        {open && <Sidebar path={path} onLeave={() => setOpen(false)} />}
      </dialog>
    </>
  );
}
