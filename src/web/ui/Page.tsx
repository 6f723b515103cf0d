import type { ReactNode } from 'react';
import { useTitle } from './use-title.ts';

/** The frame of a page that one reads and sets things on. It brings no landmark: the shell's frame has `<main>`. */
export function Page({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  useTitle(title);
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-10 px-5 pt-8 pb-20 sm:px-8 sm:pt-12">
      <header className="flex flex-col gap-2">
        <h1 className="text-2xl font-bold">{title}</h1>
        {lead !== undefined && <p className="measure text-ink-soft">{lead}</p>}
      </header>
      {children}
    </div>
  );
}

/** A part of such a page under a heading of its own. */
export function Section({ title, lead, children }: { title: string; lead?: string | undefined; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-4">
      <header className="flex flex-col gap-1">
        <h2 className="text-lg font-semibold">{title}</h2>
        {lead !== undefined && <p className="measure text-sm text-ink-soft">{lead}</p>}
      </header>
      {children}
    </section>
  );
}
