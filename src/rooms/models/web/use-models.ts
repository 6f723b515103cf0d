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
  const readSoon = oneAtATime(() => client.invalidateQueries(modelsQuery, { cancelRefetch: false }));
  return onLive(({ kind }) => void (['hello', 'models', 'pull'].includes(kind) && readSoon()));
}

/** On a slow machine a new read would cut off the one before, again and again; so calls during a run lead to one more after it. Those who follow at once share a read. */
function oneAtATime(run: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const start = async () => {
    running = true;
    do {
      again = false;
      await run();
      await new Promise((resolve) => setTimeout(resolve, readEveryMs));
    } while (again);
    running = false;
  };
  return () => {
    if (running) again = true;
    else void start();
  };
}
