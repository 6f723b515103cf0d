import type { ReactNode } from 'react';
import { Mark } from '../../../web/ui/Mark.tsx';
import { useTitle } from '../../../web/ui/use-title.ts';

/** The frame of the pages that one sees before one is in: a greeting, a sentence, and one thing to do. */
export function Entrance({ title, lead, children }: { title: string; lead?: string; children?: ReactNode }) {
  useTitle(title);
  return (
    <main id="main" tabIndex={-1} className="mx-auto flex min-h-dvh w-full max-w-md flex-col justify-center gap-8 px-6 py-16 outline-none">
      <header className="flex flex-col gap-4">
        <Mark size={44} />
        <h1 className="text-2xl font-bold">{title}</h1>
        {lead !== undefined && <p className="text-ink-soft">{lead}</p>}
      </header>
      {children}
    </main>
  );
}
