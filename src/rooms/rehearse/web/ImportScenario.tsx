import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { ask, AskError, sayError } from '../../../web/ui/api.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { goTo } from '../../../web/ui/navigate.tsx';
import { Notice } from '../../../web/ui/Notice.tsx';
import { m } from '../../../web/ui/words.ts';
import type { ScenarioShown } from '../contract.ts';
import { Refusal } from './Refusal.tsx';

/** The server takes no larger file. */
const mostLetters = 200_000;

class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** A scenario that somebody shared. */
export function ImportScenario() {
  const client = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const take = useMutation({
    mutationFn: async (file: File) => {
      if (file.size > mostLetters * 3) throw new TooLargeError();
      return await ask<ScenarioShown>('POST', '/api/scenarios/import', { file: file.name.slice(0, 200), text: await file.text() });
    },
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['scenarios'] });
      goTo(`/rehearse/prepare/${id}`);
    },
  });
  return (
    <div className="flex flex-col items-start gap-2">
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) take.mutate(file);
          event.target.value = '';
        }}
      />
      <Button small icon="upload" busy={take.isPending} onClick={() => input.current?.click()}>{m.rehearse_import()}</Button>
      <p className="text-xs text-ink-soft">{m.rehearse_import_hint()}</p>
      {take.error && <NotTaken error={take.error} />}
    </div>
  );
}

function NotTaken({ error }: { error: Error }) {
  if (error instanceof TooLargeError) return <Notice kind="error">{m.rehearse_import_large()}</Notice>;
  if (error instanceof AskError && error.members['help'] === undefined && error.status < 500 && error.status !== 0) return <Notice kind="error">{m.rehearse_import_wrong({ why: sayError(error) })}</Notice>;
  return <Refusal error={error} />;
}
