import type { ReactNode } from 'react';

/** What will be here and how it comes to be: an empty place teaches. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-2 py-8 text-ink-soft">
      <p className="text-base font-semibold text-ink">{title}</p>
      {children && <div className="measure text-sm">{children}</div>}
      {action && <div className="pt-2">{action}</div>}
    </div>
  );
}
