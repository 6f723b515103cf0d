import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, sayError } from '../../../web/ui/api.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { Select, TextArea } from '../../../web/ui/Field.tsx';
import { formatMoment } from '../../../web/ui/format.ts';
import { Notice } from '../../../web/ui/Notice.tsx';
import { Section } from '../../../web/ui/Page.tsx';
import { m } from '../../../web/ui/words.ts';
import type { Rehearsal, RehearsalListed } from '../contract.ts';
import { RadioCards } from './RadioCards.tsx';
import { useRehearsals } from './queries.ts';

type Went = NonNullable<NonNullable<RehearsalListed['followUp']>['went']>;
const wentNames: Readonly<Record<Went, () => string>> = { better: m.rehearse_went_better, 'as-hoped': m.rehearse_went_as_hoped, harder: m.rehearse_went_harder, 'not-yet': m.rehearse_went_not_yet };

/** "How did it go?", for those whose day has come. */
export function DueFollowUps() {
  const due = useRehearsals().data?.pages.flatMap((page) => page.rehearsals).filter(({ followUpDue }) => followUpDue) ?? [];
  return due.map((rehearsal) => <HowDidItGo key={rehearsal.id} rehearsal={rehearsal} />);
}

function HowDidItGo({ rehearsal: { id, title, about } }: { rehearsal: RehearsalListed }) {
  const client = useQueryClient();
  const [went, setWent] = useState<Went>('as-hoped');
  const [answer, setAnswer] = useState('');
  const save = useMutation({
    mutationFn: () => ask('PATCH', `/api/rehearsals/${id}/follow-up`, { went, answer }),
    onSuccess: async () => await client.invalidateQueries({ queryKey: ['rehearsals'] }),
  });
  return (
    <Section title={m.rehearse_how_did_it_go()}>
      <div className="flex flex-col gap-4 rounded-lg bg-paper-deep p-5">
        <RadioCards columns legend={title || about.title} value={went} onChange={setWent} options={(Object.keys(wentNames) as Went[]).map((value) => ({ value, label: wentNames[value]() }))} />
        <TextArea label={m.rehearse_went_words()} hint={m.rehearse_went_words_hint()} value={answer} maxLength={4_000} onChange={(event) => setAnswer(event.target.value)} />
        {save.error && <Notice kind="error">{sayError(save.error)}</Notice>}
        <div><Button look="primary" busy={save.isPending} onClick={() => save.mutate()}>{m.rehearse_went_save()}</Button></div>
      </div>
    </Section>
  );
}

const inDays = [3, 7, 14, 30];

/** Some days after the debrief one may wish to be asked; nothing is asked otherwise. */
export function AskMeLater({ rehearsal: { id, followUp } }: { rehearsal: Rehearsal }) {
  const client = useQueryClient();
  const [days, setDays] = useState(7);
  const plan = useMutation({
    mutationFn: () => ask<Rehearsal>('POST', `/api/rehearsals/${id}/follow-up`, { inDays: days }),
    onSuccess: async (next) => {
      client.setQueryData(['rehearsal', id], next);
      await client.invalidateQueries({ queryKey: ['rehearsals'] });
    },
  });
  if (followUp?.went) return <p className="text-sm text-ink-soft">{m.rehearse_went_told({ went: wentNames[followUp.went]() })} {followUp.answer}</p>;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-end gap-3">
        <Select label={m.rehearse_ask_me()} value={days} onChange={(event) => setDays(Number(event.target.value))} className="w-56">
          {inDays.map((count) => <option key={count} value={count}>{m.rehearse_in_days({ count })}</option>)}
        </Select>
        <Button busy={plan.isPending} onClick={() => plan.mutate()}>{followUp ? m.rehearse_ask_me_other() : m.rehearse_ask_me_do()}</Button>
      </div>
      {plan.error && <Notice kind="error">{sayError(plan.error)}</Notice>}
      <output className="text-xs text-ink-soft">{followUp ? m.rehearse_ask_me_planned({ when: formatMoment(followUp.dueAt) }) : m.rehearse_ask_me_hint()}</output>
    </div>
  );
}
