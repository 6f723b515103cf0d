import type { ReactNode } from 'react';
import { Icon } from './icons.tsx';
import { joinClasses } from './join-classes.ts';

const kinds = {
  /** What happened, what is safe, what to do. */
  error: { look: 'bg-danger-wash text-danger', icon: 'alert' },
  /** What an AI, or a model, says of itself. */
  ai: { look: 'bg-celadon-wash text-celadon-text', icon: 'info' },
  /** What is good to know. */
  info: { look: 'bg-plane text-ink-soft', icon: 'info' },
} as const;

/** A quiet plane that says one thing. An error is read out at once. */
export function Notice({ kind = 'info', children, action }: { kind?: keyof typeof kinds; children: ReactNode; action?: ReactNode }) {
  const { look, icon } = kinds[kind];
  return (
    <div role={kind === 'error' ? 'alert' : undefined} className={joinClasses('flex items-start gap-3 rounded-md px-4 py-3 text-sm', look)}>
      <span className="mt-0.5">
        <Icon name={icon} size={18} />
      </span>
      <div className="min-w-0 grow text-ink">{children}</div>
      {action && <div className="shrink-0">{action}</div>}
    </div>
  );
}
