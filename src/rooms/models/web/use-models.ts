import { queryOptions, type QueryClient, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ask } from '../../../web/ui/api.ts';
import { onLive } from '../../../web/ui/live.ts';
import type { ModelList } from '../contract.ts';

/** A pull tells of itself four times a second; reading the list that often is often enough for all of it. */
const readEveryMs = 300;

export const modelsQuery = queryOptions({ queryKey: ['models'], queryFn: ({ signal }) => ask<ModelList>('GET', '/api/models', undefined, { signal }) });

/** The models, kept fresh while somebody looks: the server tells of every change. */
export function useModels(): UseQueryResult<ModelList> {
  const client = useQueryClient();
  useEffect(() => followModels(client), [client]);
  return useQuery(modelsQuery);
}

function followModels(client: QueryClient): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const readSoon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void client.invalidateQueries(modelsQuery);
    }, readEveryMs);
  };
  const unfollow = onLive(({ kind }) => void (['hello', 'models', 'pull'].includes(kind) && readSoon()));
  return () => {
    clearTimeout(timer);
    unfollow();
  };
}
