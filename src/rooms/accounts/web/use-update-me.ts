import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { z } from 'zod';
import { ask } from '../../../web/ui/api.ts';
import { meQuery } from '../../../web/ui/me.ts';
import { showToast } from '../../../web/ui/show-toast.ts';
import { m } from '../../../web/ui/words.ts';
import type { Me, updateMeSchema } from '../contract.ts';

export type MyChange = z.input<typeof updateMeSchema>;

/** PATCH /api/me; the page has the new name at once. */
export function useUpdateMe(): UseMutationResult<Me, Error, MyChange> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: MyChange) => ask<Me>('PATCH', '/api/me', change),
    onSuccess: (me) => {
      client.setQueryData(meQuery.queryKey, me);
      showToast({ text: m.accounts_saved() });
    },
  });
}
