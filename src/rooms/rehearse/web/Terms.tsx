import { m } from '../../../web/ui/words.ts';
import type { Rehearsal } from '../contract.ts';

/** What was agreed. */
export function Terms({ rehearsal: { terms, locale } }: { rehearsal: Rehearsal }) {
  if (terms.length === 0) return null;
  return (
    <dl aria-label={m.rehearse_terms()} lang={locale} className="flex flex-col gap-1">
      {terms.map(({ issue, name, text }) => (
        <div key={issue} className="flex gap-3 text-sm">
          <dt className="text-ink-soft">{name}</dt>
          <dd className="font-semibold">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
