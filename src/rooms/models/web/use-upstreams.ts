import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { ask, sayError } from '../../../web/ui/api.ts';
import { showToast } from '../../../web/ui/show-toast.ts';
import { m } from '../../../web/ui/words.ts';
import type { addUpstreamSchema, testedUpstreamSchema, testUpstreamSchema, Upstream } from '../contract.ts';
import { modelsQuery } from './use-models.ts';

export const upstreamsQuery = queryOptions({ queryKey: ['upstreams'], queryFn: ({ signal }) => ask<Upstream[]>('GET', '/api/upstreams', undefined, { signal }) });

type Address = z.input<typeof testUpstreamSchema>;

/** Asks a server for its models before it is added; nothing is kept. */
export function useTestUpstream() {
  return useMutation({ mutationFn: (address: Address) => ask<z.infer<typeof testedUpstreamSchema>>('POST', '/api/upstreams/test', address) });
}

export function useAddUpstream(onAdded: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (upstream: z.input<typeof addUpstreamSchema>) => ask<Upstream>('POST', '/api/upstreams', upstream),
    onSuccess: async ({ name }) => {
      showToast({ text: m.models_upstream_added({ name }) });
      onAdded();
      await Promise.all([client.invalidateQueries(upstreamsQuery), client.invalidateQueries(modelsQuery)]);
    },
  });
}

export function useRemoveUpstream() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => ask('DELETE', `/api/upstreams/${encodeURIComponent(name)}`),
    onSuccess: (_, name) => void showToast({ text: m.models_upstream_removed({ name }) }),
    onError: (error) => void showToast({ text: sayError(error) }),
    onSettled: () => Promise.all([client.invalidateQueries(upstreamsQuery), client.invalidateQueries(modelsQuery)]),
  });
}
