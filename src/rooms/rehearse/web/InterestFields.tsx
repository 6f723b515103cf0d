import { Field, TextArea } from '../../../web/ui/Field.tsx';
import { m } from '../../../web/ui/words.ts';
import { fewestLines, type InterestDraft, linesOf } from './interest-draft.ts';

/** What the other wants underneath, and how they will say it once they trust one enough. */
export function InterestFields({ interests, strict, onChange }: { interests: readonly InterestDraft[]; strict: boolean; onChange: (interests: readonly InterestDraft[]) => void }) {
  const set = (id: string, change: Partial<InterestDraft>) => onChange(interests.map((interest) => (interest.id === id ? { ...interest, ...change } : interest)));
  return (
    <ol className="flex flex-col gap-5">
      {interests.map(({ id, label, say }) => (
        <li key={id} className="flex flex-col gap-3 border-l-2 border-celadon pl-4">
          <Field label={m.rehearse_interest()} value={label} maxLength={400} error={strict && label.trim() === '' ? m.rehearse_interest_missing() : undefined} onChange={(event) => set(id, { label: event.target.value })} />
          <TextArea label={m.rehearse_interest_say()} hint={m.rehearse_interest_say_hint()} value={say} error={strict && linesOf(say).length < fewestLines ? m.rehearse_interest_few({ count: fewestLines }) : undefined} onChange={(event) => set(id, { say: event.target.value })} />
        </li>
      ))}
    </ol>
  );
}
