import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { m } from './words.ts';

type Props = { title: string; children: ReactNode; /** What is done when one says yes, as a verb. */ confirm: string; busy?: boolean; onConfirm: () => void; onClose: () => void };

/** Asks before what can't be undone. */
export function ConfirmDialog({ title, children, confirm, busy = false, onConfirm, onClose }: Props) {
  const actions = (
    <>
      <Button onClick={onClose}>{m.ui_cancel()}</Button>
      <Button look="danger" busy={busy} onClick={onConfirm}>{confirm}</Button>
    </>
  );
  return <Dialog title={title} onClose={onClose} actions={actions}>{children}</Dialog>;
}
