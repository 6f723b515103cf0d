import type { ReactNode } from 'react';
import { AskError, sayError } from '../../../web/ui/api.ts';
import { Button, buttonClasses } from '../../../web/ui/Button.tsx';
import { EmptyState } from '../../../web/ui/EmptyState.tsx';
import { Link } from '../../../web/ui/navigate.tsx';
import { m } from '../../../web/ui/words.ts';

/** Where a page stands that has nothing to show yet. */
export const Column = ({ children }: { children: ReactNode }) => <div className="mx-auto w-full max-w-2xl px-5 pt-12">{children}</div>;

/** A rehearsal that can't be shown, and the way on. */
export function Failed({ error, onAgain }: { error: unknown; onAgain: () => void }) {
  const gone = error instanceof AskError && error.status === 404;
  const action = gone ? <Link to="/rehearse" className={buttonClasses({ look: 'primary' })}>{m.rehearse_to_all()}</Link> : <Button look="primary" icon="retry" onClick={onAgain}>{m.ui_try_again()}</Button>;
  return <Column><EmptyState title={gone ? m.rehearse_gone_title() : m.rehearse_load_failed()} action={action}>{gone ? m.rehearse_gone() : sayError(error)}</EmptyState></Column>;
}
