import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { ask, sayError } from '../../../web/ui/api.ts';
import { showToast } from '../../../web/ui/show-toast.ts';
import type { startPullSchema } from '../contract.ts';
import { modelsQuery } from './use-models.ts';

type StartPull = z.input<typeof startPullSchema>;
type Order<Input> = UseMutationResult<unknown, Error, Input>;

/** What owners and admins can have done to models. A refusal is said in passing, unless a form says it (`quiet`); the list is read again after each. */
export function useModelOrders({ quiet = false } = {}): { pull: Order<StartPull>; stop: Order<string>; setDefault: Order<string | null>; remove: Order<string> } {
  return {
    pull: useOrder((input: StartPull) => ask('POST', '/api/models/pull', input), quiet),
    stop: useOrder((model: string) => ask('POST', '/api/models/pull/stop', { model }), quiet),
    setDefault: useOrder((model: string | null) => ask('PUT', '/api/models/default', { model }), quiet),
    remove: useOrder((model: string) => ask('DELETE', `/api/models/${encodeURIComponent(model)}`), quiet),
  };
}

function useOrder<Input>(order: (input: Input) => Promise<unknown>, quiet: boolean): Order<Input> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: order,
    onError: (error) => void (quiet || showToast({ text: sayError(error) })),
    onSettled: () => client.invalidateQueries(modelsQuery),
  });
}
