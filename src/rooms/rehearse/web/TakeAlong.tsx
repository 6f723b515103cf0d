import { m } from '../../../web/ui/words.ts';
import type { Debrief, Rehearsal } from '../contract.ts';

/** On paper only: what one holds in the hand before the real talk. */
export function TakeAlong({ rehearsal: { card, locale }, debrief: { turningPoint, nextTry } }: { rehearsal: Rehearsal; debrief: Debrief }) {
  const lines = [
    [m.rehearse_card_first(), card.firstSentence], [m.rehearse_card_ask(), card.ask], [m.rehearse_card_floor(), card.floor], [m.rehearse_card_alternative(), card.alternative],
    [m.rehearse_card_reasons(), card.reasons.join(' · ')], [m.rehearse_a_line_to_keep(), turningPoint?.better?.text ?? nextTry.example ?? ''],
  ].filter(([, text]) => text !== '');
  return (
    <section className="hidden rounded-md border border-edge p-4 print:block">
      <h2 className="text-base font-semibold">{m.rehearse_for_the_real_talk()}</h2>
      <dl className="flex flex-col gap-1 pt-2">
        {lines.map(([name, text]) => <div key={name} className="flex gap-3 text-sm"><dt className="w-36 shrink-0 text-ink-soft">{name}</dt><dd lang={locale}>{text}</dd></div>)}
      </dl>
    </section>
  );
}
