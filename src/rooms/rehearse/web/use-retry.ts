import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ask, sayError } from '../../../web/ui/api.ts';
import { goTo } from '../../../web/ui/navigate.tsx';
import { newKey } from '../../../web/ui/new-key.ts';
import { showToast } from '../../../web/ui/show-toast.ts';
import type { Rehearsal } from '../contract.ts';

/** A new attempt that keeps the first turns, and shows it. */
export function useRetry(id: string): { readonly retry: (turn: number) => void; readonly busy: boolean } {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const keys = useRef(new Map<number, string>());
  const retry = async (turn: number) => {
    setBusy(true);
    const key = keys.current.get(turn) ?? newKey();
    keys.current.set(turn, key);
    try {
      const next = await ask<Rehearsal>('POST', `/api/rehearsals/${id}/retry`, { turn }, { idempotencyKey: key });
      keys.current.delete(turn);
      client.setQueryData(['rehearsal', next.id], next);
      void client.invalidateQueries({ queryKey: ['rehearsals'] });
      goTo(`/rehearsal/${next.id}`);
    } catch (error) {
      showToast({ text: sayError(error) });
    }
    setBusy(false);
  };
  return { retry: (turn) => void retry(turn), busy };
}
