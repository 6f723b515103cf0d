import { TextArea } from '../../../web/ui/Field.tsx';
import { m } from '../../../web/ui/words.ts';
import type { Preparation } from './preparation.ts';

type CardDraft = Preparation['card'];

/** The card that one takes into the talk. */
export function CardFields({ card, onChange }: { card: CardDraft; onChange: (card: CardDraft) => void }) {
  const set = (change: Partial<CardDraft>) => onChange({ ...card, ...change });
  return (
    <div className="flex flex-col gap-5 rounded-lg bg-sheet p-5 shadow-sheet">
      <div className="grid gap-5 sm:grid-cols-2">
        <TextArea rows={1} label={m.rehearse_card_ask()} value={card.ask} maxLength={400} onChange={(event) => set({ ask: event.target.value })} />
        <TextArea rows={1} label={m.rehearse_card_floor()} value={card.floor} maxLength={400} onChange={(event) => set({ floor: event.target.value })} />
      </div>
      <TextArea rows={1} label={m.rehearse_card_alternative()} hint={m.rehearse_card_alternative_hint()} value={card.alternative} maxLength={400} onChange={(event) => set({ alternative: event.target.value })} />
      <TextArea label={m.rehearse_card_first()} value={card.firstSentence} maxLength={400} onChange={(event) => set({ firstSentence: event.target.value })} />
      <TextArea label={m.rehearse_card_reasons()} hint={m.rehearse_one_a_line()} value={card.reasons} maxLength={4_000} onChange={(event) => set({ reasons: event.target.value })} />
    </div>
  );
}
