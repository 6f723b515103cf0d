import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, sayError } from '../../../web/ui/api.ts';
import { ConfirmDialog } from '../../../web/ui/ConfirmDialog.tsx';
import { formatWhen } from '../../../web/ui/format.ts';
import { IconButton } from '../../../web/ui/IconButton.tsx';
import { showToast } from '../../../web/ui/show-toast.ts';
import { m } from '../../../web/ui/words.ts';
import type { Key } from '../contract.ts';
import { nameScope } from './key-scopes.ts';
import { keysQuery } from './keys-query.ts';

export function KeyRow({ apiKey }: { apiKey: Key }) {
  const { id, name, start, scopes, createdAt, lastUsedAt } = apiKey;
  const [asking, setAsking] = useState(false);
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => ask('DELETE', `/api/keys/${id}`),
    onSuccess: () => void showToast({ text: m.accounts_key_removed({ name }) }),
    onError: (error) => void showToast({ text: sayError(error, { 404: m.accounts_gone() }) }),
    onSettled: async () => {
      setAsking(false);
      await client.invalidateQueries(keysQuery);
    },
  });
  const used = lastUsedAt === null ? m.accounts_key_unused() : m.accounts_key_used({ date: formatWhen(lastUsedAt) });
  return (
    <li className="flex items-center gap-3 py-4">
      <div className="min-w-0 grow">
        <p className="font-semibold">{name} <code className="ml-1 font-mono text-xs font-normal text-ink-soft">{start}…</code></p>
        <p className="text-sm text-ink-soft">{scopes === 'all' ? m.accounts_key_can_all() : scopes.map(nameScope).join(', ')}</p>
        <p className="text-xs text-ink-soft">{m.accounts_key_made({ date: formatWhen(createdAt) })} · {used}</p>
      </div>
      <IconButton icon="trash" label={m.accounts_key_remove_of({ name })} tipAlign="end" onClick={() => setAsking(true)} />
      {asking && (
        <ConfirmDialog title={m.accounts_key_remove_title({ name })} confirm={m.accounts_key_remove()} busy={remove.isPending} onConfirm={() => remove.mutate()} onClose={() => setAsking(false)}>
          {m.accounts_key_remove_body()}
        </ConfirmDialog>
      )}
    </li>
  );
}
