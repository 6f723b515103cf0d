import type { ReactNode } from 'react';
import { joinClasses } from '../../../web/ui/join-classes.ts';

/** A part of the debrief under a heading of its own. */
export function Part({ title, lead, children, className }: { title: string; lead?: string; children: ReactNode; className?: string }) {
  return (
    <section className={joinClasses('flex flex-col gap-4', className)}>
      <header>
        <h2 className="text-lg font-semibold">{title}</h2>
        {lead !== undefined && <p className="measure text-sm text-ink-soft print:hidden">{lead}</p>}
      </header>
      {children}
    </section>
  );
}

/** The person's own words, with a way to the turn in which they were said. */
export function Quote({ turn, quote, locale, onShow, label }: { turn: number; quote: string; locale: string; onShow: (turn: number) => void; label: string }) {
  return (
    <a
      href={`#turn-${turn}`}
      onClick={(event) => {
        event.preventDefault();
        onShow(turn);
      }}
      className="inline rounded-sm text-sm underline decoration-line decoration-2 underline-offset-4 hover:decoration-persimmon-text"
    >
      <span lang={locale}>“{quote}”</span> <span className="text-xs text-ink-soft">{label}</span>
    </a>
  );
}
