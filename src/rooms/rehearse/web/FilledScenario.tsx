import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../../web/ui/api.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { Skeleton } from '../../../web/ui/Skeleton.tsx';
import { m } from '../../../web/ui/words.ts';
import type { DraftedScenario, OwnInterest } from '../contract.ts';
import type { SituationInput } from '../shared/situation.ts';
import { FilledBy } from './FilledBy.tsx';
import { type InterestDraft, toEdits, toInterestDraft } from './interest-draft.ts';
import { InterestFields } from './InterestFields.tsx';
import { frameworkNames } from './names.ts';
import { Refusal } from './Refusal.tsx';
import type { Saving } from './saving.ts';

type Props = { readonly situation: SituationInput; readonly known: readonly OwnInterest[]; readonly onBack: () => void; readonly onSave: (saving: Saving) => Promise<void> };

/** The scenario that comes of the form, before it is kept. */
export function FilledScenario({ situation, known, onBack, onSave }: Props) {
  const { data, error } = useQuery({
    queryKey: ['scenario-draft', situation],
    queryFn: ({ signal }) => ask<DraftedScenario>('POST', '/api/scenarios/draft', { situation, fill: known.length === 0 }, { signal }),
    // A model would find others: what is being edited stays.
    retry: false, staleTime: Infinity,
  });
  const back = <Button onClick={onBack}>{m.rehearse_back()}</Button>;
  if (error) {
    return (
      <div className="flex flex-col gap-4">
        <Refusal error={error} />
        <div>{back}</div>
      </div>
    );
  }
  if (!data) return <Finding />;
  const filled = (data.made?.interests ?? []).map((interest) => known.find(({ id }) => id === interest.id) ?? interest);
  return <Filled key={data.id} scenario={data} filled={filled} situation={situation} back={back} onSave={onSave} />;
}

/** A model may need half a minute for it. */
function Finding() {
  return (
    <div className="flex flex-col gap-4">
      <output className="measure text-sm text-ink-soft">{m.rehearse_finding_interests()}</output>
      <Skeleton lines={8} />
    </div>
  );
}

type FilledProps = Pick<Props, 'situation' | 'onSave'> & { readonly scenario: DraftedScenario; readonly filled: readonly OwnInterest[]; readonly back: React.ReactNode };

function Filled({ scenario, filled, situation, back, onSave }: FilledProps) {
  const [interests, setInterests] = useState<readonly InterestDraft[]>(() => filled.map(toInterestDraft));
  const [strict, setStrict] = useState(false);
  const save = useMutation({ mutationFn: onSave });
  const submit = () => {
    const edits = toEdits(interests, filled);
    setStrict(edits === undefined);
    if (edits) save.mutate({ situation, interests: edits });
  };
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-col gap-3">
        <p>
          <span className="block text-lg font-semibold text-celadon-text">{scenario.other.name}</span>
          <span className="block text-sm text-ink-soft">{scenario.other.role}</span>
        </p>
        <p className="measure">{scenario.scene}</p>
      </div>
      <p className="border-l-2 border-celadon pl-4">
        <span className="block text-xs font-semibold text-celadon-text">{m.rehearse_opens_with({ name: scenario.other.name })}</span>
        {scenario.opening}
      </p>
      <section className="flex flex-col gap-4">
        <header>
          <h2 className="text-lg font-semibold">{m.rehearse_interests()}</h2>
          <p className="measure text-sm text-ink-soft">{m.rehearse_interests_lead({ name: scenario.other.name })}</p>
        </header>
        <FilledBy filledBy={scenario.filledBy} />
        <InterestFields interests={interests} strict={strict} onChange={setInterests} />
      </section>
      <p className="text-xs text-ink-soft">{m.rehearse_taught_with({ framework: frameworkNames[scenario.framework]() })}</p>
      {save.error && <Refusal error={save.error} />}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" busy={save.isPending} onClick={submit}>{m.rehearse_save_scenario()}</Button>
        {back}
      </div>
    </div>
  );
}
