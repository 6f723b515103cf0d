import { Button } from '../../../web/ui/Button.tsx';
import { EmptyState } from '../../../web/ui/EmptyState.tsx';
import { useMe } from '../../../web/ui/me.ts';
import { Notice } from '../../../web/ui/Notice.tsx';
import { Page, Section } from '../../../web/ui/Page.tsx';
import { Skeleton } from '../../../web/ui/Skeleton.tsx';
import { m } from '../../../web/ui/words.ts';
import type { ModelList } from '../contract.ts';
import { EngineState } from './EngineState.tsx';
import { FetchableModel } from './FetchableModel.tsx';
import { FetchOther } from './FetchOther.tsx';
import { ReadyModel } from './ReadyModel.tsx';
import { Upstreams } from './Upstreams.tsx';
import { useModels } from './use-models.ts';

/** What is here, what can be had, and servers elsewhere. Members see the list; owners and admins look after it. */
export function ModelsPage() {
  const role = useMe()?.person?.role;
  const { data: list, isError, refetch } = useModels();
  const mayChange = role === 'owner' || role === 'admin';
  return (
    <Page title={m.models_title()} lead={m.models_lead()}>
      {isError && <Notice kind="error" action={<Button small onClick={() => void refetch()}>{m.ui_try_again()}</Button>}>{m.models_failed()}</Notice>}
      {!list && !isError && <Skeleton lines={5} />}
      {list && <Here list={list} mayChange={mayChange} />}
      {list && list.engine.kind !== 'off' && <ToFetch list={list} mayChange={mayChange} />}
      {list && mayChange && (
        <>
          {list.engine.kind !== 'off' && <FetchOther />}
          <Upstreams />
          <EngineState list={list} />
        </>
      )}
    </Page>
  );
}

function Here({ list, mayChange }: { list: ModelList; mayChange: boolean }) {
  const ready = list.models.filter((model) => model.ready);
  return (
    <Section title={m.models_here()} lead={ready.length > 1 ? m.models_here_lead() : undefined}>
      {ready.length === 0 && <EmptyState title={m.models_here_empty_title()}>{mayChange ? m.models_here_empty() : m.models_here_empty_member()}</EmptyState>}
      <ul className="divide-y divide-line">
        {ready.map((model) => <ReadyModel key={model.id} model={model} answers={model.id === list.default} mayChange={mayChange} />)}
      </ul>
    </Section>
  );
}

function ToFetch({ list, mayChange }: { list: ModelList; mayChange: boolean }) {
  const fetchable = list.models.filter((model) => !model.ready && model.source !== 'upstream').toSorted((a, b) => Number(b.recommended) - Number(a.recommended));
  return (
    <Section title={m.models_to_fetch()}>
      {fetchable.length === 0 && <p className="text-sm text-ink-soft">{m.models_all_here()}</p>}
      <ul className="divide-y divide-line">{fetchable.map((model) => <FetchableModel key={model.id} model={model} mayChange={mayChange} />)}</ul>
    </Section>
  );
}
