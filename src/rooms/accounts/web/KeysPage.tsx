import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../web/ui/Button.tsx';
import { EmptyState } from '../../../web/ui/EmptyState.tsx';
import { useMe } from '../../../web/ui/me.ts';
import { Notice } from '../../../web/ui/Notice.tsx';
import { Page } from '../../../web/ui/Page.tsx';
import { Skeleton } from '../../../web/ui/Skeleton.tsx';
import { m } from '../../../web/ui/words.ts';
import { KeyRow } from './KeyRow.tsx';
import { keysQuery, type NewKey } from './keys-query.ts';
import { NewKeyDialog } from './NewKeyDialog.tsx';
import { NewKeyShown } from './NewKeyShown.tsx';

type Stage = { kind: 'list' } | { kind: 'making' } | { kind: 'made'; key: NewKey };

/** One's own keys. A new one is shown once, with an example that works as it stands. */
export function KeysPage() {
  const me = useMe()?.person;
  const [stage, setStage] = useState<Stage>({ kind: 'list' });
  if (!me) return null;
  const make = () => setStage({ kind: 'making' });
  return (
    <Page title={m.accounts_keys_title()} lead={m.accounts_keys_lead()}>
      {stage.kind === 'made' ? <NewKeyShown made={stage.key} onKept={() => setStage({ kind: 'list' })} /> : <Keys onMake={make} />}
      {stage.kind === 'making' && <NewKeyDialog role={me.role} onMade={(key) => setStage({ kind: 'made', key })} onClose={() => setStage({ kind: 'list' })} />}
    </Page>
  );
}

function Keys({ onMake }: { onMake: () => void }) {
  const { data: keys, isError, refetch } = useQuery(keysQuery);
  if (isError) return <Notice kind="error" action={<Button small onClick={() => void refetch()}>{m.ui_try_again()}</Button>}>{m.accounts_keys_failed()}</Notice>;
  if (!keys) return <Skeleton />;
  const make = <Button look="primary" icon="plus" onClick={onMake}>{m.accounts_key_new()}</Button>;
  if (keys.length === 0) return <EmptyState title={m.accounts_keys_empty_title()} action={make}>{m.accounts_keys_empty()}</EmptyState>;
  return (
    <div className="flex flex-col items-start gap-4">
      {make}
      <ul className="w-full divide-y divide-line">{keys.map((key) => <KeyRow key={key.id} apiKey={key} />)}</ul>
    </div>
  );
}
