import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../web/ui/Button.tsx';
import { ConfirmDialog } from '../../../web/ui/ConfirmDialog.tsx';
import { IconButton } from '../../../web/ui/IconButton.tsx';
import { Section } from '../../../web/ui/Page.tsx';
import { m } from '../../../web/ui/words.ts';
import type { Upstream } from '../contract.ts';
import { UpstreamDialog } from './UpstreamDialog.tsx';
import { nameKind } from './upstream-kinds.ts';
import { upstreamsQuery, useRemoveUpstream } from './use-upstreams.ts';

/** Servers elsewhere whose models answer here too. */
export function Upstreams() {
  const { data: upstreams = [], isSuccess } = useQuery(upstreamsQuery);
  const [adding, setAdding] = useState(false);
  return (
    <Section title={m.models_upstreams()} lead={m.models_upstreams_lead()}>
      {isSuccess && upstreams.length === 0 && <p className="text-sm text-ink-soft">{m.models_upstreams_empty()}</p>}
      {upstreams.length > 0 && <ul className="divide-y divide-line">{upstreams.map((upstream) => <UpstreamRow key={upstream.name} upstream={upstream} />)}</ul>}
      <div><Button icon="plus" onClick={() => setAdding(true)}>{m.models_upstream_add()}</Button></div>
      {adding && <UpstreamDialog onClose={() => setAdding(false)} />}
    </Section>
  );
}

function UpstreamRow({ upstream: { name, kind, url, hasKey } }: { upstream: Upstream }) {
  const [asking, setAsking] = useState(false);
  const remove = useRemoveUpstream();
  return (
    <li className="flex items-center gap-3 py-3">
      <div className="min-w-0 grow">
        <p className="font-semibold">{name}</p>
        <p className="text-xs text-ink-soft">{[nameKind(kind), url, ...(hasKey ? [m.models_upstream_with_key()] : [])].join(' · ')}</p>
      </div>
      <IconButton icon="trash" label={m.models_upstream_remove_of({ name })} tipAlign="end" onClick={() => setAsking(true)} />
      {asking && (
        <ConfirmDialog title={m.models_upstream_remove_title({ name })} confirm={m.models_upstream_remove()} busy={remove.isPending} onConfirm={() => remove.mutate(name)} onClose={() => setAsking(false)}>
          {m.models_upstream_remove_body()}
        </ConfirmDialog>
      )}
    </li>
  );
}
