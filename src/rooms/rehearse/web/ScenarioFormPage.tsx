import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, sayError } from '../../../web/ui/api.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { EmptyState } from '../../../web/ui/EmptyState.tsx';
import { goTo } from '../../../web/ui/navigate.tsx';
import { Skeleton } from '../../../web/ui/Skeleton.tsx';
import { readStored, writeStored } from '../../../web/ui/stored.ts';
import { useTitle } from '../../../web/ui/use-title.ts';
import { m, useLocale } from '../../../web/ui/words.ts';
import type { ScenarioShown } from '../contract.ts';
import { wishKey } from './begin-draft.ts';
import { isBlank, newDraftKey } from './new-draft.ts';
import { newKey } from '../../../web/ui/new-key.ts';
import { scenarioQuery } from './queries.ts';
import type { Saving } from './saving.ts';
import { ScenarioForm } from './ScenarioForm.tsx';
import { emptyDraft, type SituationDraft, toDraft } from './situation-draft.ts';
import { readKept, useStoredState } from './use-stored-state.ts';

/** From a wish to a scenario of one's own. */
export function NewScenarioPage() {
  const [wish, setWish] = useState(takeWish);
  useTitle(m.rehearse_form_title());
  if (wish === null) return <NewForm />;
  const begin = () => {
    writeStored(newDraftKey, JSON.stringify({ want: wish }));
    goOn();
  };
  const goOn = () => {
    writeStored(wishKey, null);
    setWish(null);
  };
  return (
    <div className="mx-auto w-full max-w-2xl px-5 pt-10 sm:px-8">
      <EmptyState
        title={m.rehearse_two_drafts_title()}
        action={
          <div className="flex flex-wrap gap-2">
            <Button look="primary" onClick={begin}>{m.rehearse_begin_anew()}</Button>
            <Button onClick={goOn}>{m.rehearse_go_on_form()}</Button>
          </div>
        }
      >
        {m.rehearse_two_drafts({ wish, before: keptDraft().want || keptDraft().name })}
      </EmptyState>
    </div>
  );
}

const keptDraft = (): SituationDraft => readKept(newDraftKey, emptyDraft);

/** A wish goes into an empty form at once. @returns one that has to wait, as another draft is there */
function takeWish(): string | null {
  const wish = readStored(wishKey);
  if (wish === null || !isBlank(keptDraft())) return wish;
  writeStored(newDraftKey, JSON.stringify({ want: wish }));
  writeStored(wishKey, null);
  return null;
}

function NewForm() {
  const client = useQueryClient();
  const draft = useStoredState(newDraftKey, emptyDraft);
  const [key] = useState(newKey);
  const save = async ({ situation, interests }: Saving) => {
    const { id } = await ask<ScenarioShown>('POST', '/api/scenarios', { situation, interests }, { idempotencyKey: key });
    draft.forget();
    await client.invalidateQueries({ queryKey: ['scenarios'] });
    goTo(`/rehearse/prepare/${id}`);
  };
  return <ScenarioForm title={m.rehearse_form_title()} draft={draft.value} onChange={draft.change} onSave={save} />;
}

/** The same form for a scenario that is there. */
export function EditScenarioPage({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(scenarioQuery(id, useLocale()));
  useTitle(m.rehearse_edit_title());
  if (error) return <div className="mx-auto w-full max-w-2xl px-5 pt-10"><EmptyState title={m.rehearse_load_failed()} action={<Button icon="retry" onClick={() => void refetch()}>{m.ui_try_again()}</Button>}>{sayError(error)}</EmptyState></div>;
  if (!data) return <div className="mx-auto w-full max-w-2xl px-5 pt-10"><Skeleton lines={6} /></div>;
  if (!data.made?.situation) return <div className="mx-auto w-full max-w-2xl px-5 pt-10"><EmptyState title={m.rehearse_not_editable_title()}>{m.rehearse_not_editable()}</EmptyState></div>;
  return <EditForm key={id} scenario={data} begin={toDraft(data.made.situation)} />;
}

function EditForm({ scenario: { id, made }, begin }: { scenario: ScenarioShown; begin: SituationDraft }) {
  const client = useQueryClient();
  const draft = useStoredState(`modu-rehearse-edit-${id}`, begin);
  const save = async (saving: Saving) => {
    await ask('PATCH', `/api/scenarios/${id}`, saving);
    draft.forget();
    await client.invalidateQueries({ queryKey: ['scenarios'] });
    goTo(`/rehearse/prepare/${id}`);
  };
  return <ScenarioForm title={m.rehearse_edit_title()} draft={draft.value} onChange={draft.change} known={made?.interests ?? []} onSave={save} />;
}
