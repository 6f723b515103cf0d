import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { ask } from '../../../web/ui/api.ts';
import { becomeMe } from '../../../web/ui/me.ts';
import { goTo } from '../../../web/ui/navigate.tsx';
import { wayBack } from '../../../web/ui/way-back.ts';
import type { Me } from '../contract.ts';

/** The ways in answer alike, with who one is now; then the page opens that one was going to, or home. */
export function useEntrance<Input>(path: '/api/setup' | '/api/sign-in' | '/api/sign-in-link' | '/api/join'): UseMutationResult<Me, Error, Input> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => ask<Me>('POST', path, input),
    onSuccess: (me) => {
      becomeMe(client, me);
      goTo(wayBack(), { replace: true });
    },
  });
}
