import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ask, sayError } from '../../../web/ui/api.ts';
import { Button, buttonClasses } from '../../../web/ui/Button.tsx';
import { EmptyState } from '../../../web/ui/EmptyState.tsx';
import { Face } from '../../../web/ui/Face.tsx';
import { goTo, Link } from '../../../web/ui/navigate.tsx';
import { newKey } from '../../../web/ui/new-key.ts';
import { Skeleton } from '../../../web/ui/Skeleton.tsx';
import { Switch } from '../../../web/ui/Switch.tsx';
import { useTitle } from '../../../web/ui/use-title.ts';
import { m, useLocale } from '../../../web/ui/words.ts';
import type { Rehearsal, ScenarioShown } from '../contract.ts';
import type { Difficulty } from '../shared/scenario.ts';
import { CardFields } from './CardFields.tsx';
import { ChangeFields } from './ChangeFields.tsx';
import { HelpLines } from './HelpLines.tsx';
import { difficultyAbouts, difficultyNames, frameworkNames } from './names.ts';
import { beginPreparation, type Preparation, toStart } from './preparation.ts';
import { scenarioQuery } from './queries.ts';
import { RadioCards } from './RadioCards.tsx';
import { Refusal } from './Refusal.tsx';
import { useStoredState } from './use-stored-state.ts';
import { VoiceNote } from './VoiceNote.tsx';

/** Before the talk: the scene, the card, and how one wants to practise. */
export function PreparePage({ id }: { id: string }) {
  const locale = useLocale();
  const { data, error, refetch } = useQuery(scenarioQuery(id, locale));
  useTitle(data?.title ?? m.rehearse_prepare());
  if (error) return <Column><EmptyState title={m.rehearse_load_failed()} action={<Button icon="retry" onClick={() => void refetch()}>{m.ui_try_again()}</Button>}>{sayError(error)}</EmptyState></Column>;
  if (!data) return <Column><Skeleton lines={8} /></Column>;
  return <Prepare key={`${data.id} ${data.locale}`} scenario={data} />;
}

const Column = ({ children }: { children: ReactNode }) => <div className="mx-auto flex w-full max-w-2xl flex-col gap-10 px-5 pt-6 pb-24 sm:px-8 sm:pt-10">{children}</div>;

function Prepare({ scenario }: { scenario: ScenarioShown }) {
  const { value, change, forget } = useStoredState<Preparation>(`modu-rehearse-prepare-${scenario.id}-${scenario.locale}`, beginPreparation(scenario));
  const [key] = useState(newKey);
  const set = (part: Partial<Preparation>) => change({ ...value, ...part });
  const begin = useMutation({
    mutationFn: () => ask<Rehearsal>('POST', '/api/rehearsals', toStart(scenario, value), { idempotencyKey: key }),
    onSuccess: ({ id }) => {
      forget();
      goTo(`/rehearsal/${id}`);
    },
  });
  return (
    <Column>
      <Scene scenario={scenario} />
      {scenario.help.length > 0 && <Part title={m.rehearse_help()} lead={m.rehearse_help_lead()}><HelpLines lines={scenario.help} /></Part>}
      <Part title={m.rehearse_card()} lead={m.rehearse_card_lead()}>
        <CardFields card={value.card} onChange={(card) => set({ card })} />
        <details className="group rounded-md bg-paper-deep px-5 py-3">
          <summary className="flex min-h-9 items-center text-sm font-semibold">{m.rehearse_make_mine()}</summary>
          <ChangeFields scenario={scenario} preparation={value} onChange={set} />
        </details>
      </Part>
      <Part title={frameworkNames[scenario.framework]()}>
        <p className="measure whitespace-pre-line">{scenario.teaching.text}</p>
        <p className="measure text-xs text-ink-soft">{m.rehearse_source({ source: scenario.teaching.source })}</p>
      </Part>
      <RadioCards<Difficulty> legend={m.rehearse_difficulty()} value={value.difficulty} onChange={(difficulty) => set({ difficulty })} options={scenario.difficulty.map((level) => ({ value: level, label: difficultyNames[level](), about: difficultyAbouts[level]() }))} />
      <div className="flex flex-col gap-6">
        <Switch checked={value.showState} onChange={(showState) => set({ showState })} label={m.rehearse_show_state()} hint={m.rehearse_show_state_hint()} />
        <VoiceNote speaks={scenario.speaks} name={scenario.other.name} />
        <p className="measure text-sm text-ink-soft">{m.rehearse_simulation()}</p>
      </div>
      {begin.error && <Refusal error={begin.error} />}
      <div className="sticky bottom-0 -mx-5 flex flex-wrap gap-2 bg-paper px-5 py-3 sm:static sm:mx-0 sm:px-0">
        <Button look="primary" busy={begin.isPending || begin.isSuccess} onClick={() => begin.mutate()}>{m.rehearse_begin()}</Button>
        {scenario.own && scenario.made?.situation && <Link to={`/rehearse/edit/${scenario.id}`} className={buttonClasses({})}>{m.rehearse_edit()}</Link>}
      </div>
    </Column>
  );
}

function Scene({ scenario: { id, own, title, scene, other, alsoThere, person, inPublic } }: { scenario: ScenarioShown }) {
  return (
    <header className="flex flex-col gap-5">
      <h1 className="text-2xl font-bold">{title}</h1>
      <div className="flex items-center gap-4">
        <Face seed={id} size={64} />
        <div className="min-w-0">
          <p className="text-lg font-semibold text-celadon-text">{other.name}</p>
          <p className="text-sm text-ink-soft">{other.role}</p>
          {alsoThere.map(({ name, role }) => <p key={name} className="text-sm text-ink-soft">{m.rehearse_also_there({ name, role })}</p>)}
        </div>
      </div>
      <p className="measure">{scene}</p>
      {(!own || inPublic) && <p className="measure text-sm text-ink-soft">{!own && m.rehearse_you_are({ role: person.role })} {inPublic && m.rehearse_in_public()}</p>}
    </header>
  );
}

function Part({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-4">
      <header>
        <h2 className="text-lg font-semibold">{title}</h2>
        {lead !== undefined && <p className="measure text-sm text-ink-soft">{lead}</p>}
      </header>
      {children}
    </section>
  );
}
