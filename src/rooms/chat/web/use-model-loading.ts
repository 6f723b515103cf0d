import { useQuery } from '@tanstack/react-query';
import { ask } from '../../../web/ui/api.ts';

/** What a talk needs to know of models; the models room has the rest. */
type Known = { models: { id: string; source: 'packaged' | 'file' | 'upstream' }[]; engine: { kind: 'off' | 'starting' | 'ready' | 'restarting' } };

const lookAgainMs = 1_000;

/** Whether a reply waits because the engine on this machine is still loading its model. null: nobody waits, and nothing is asked. */
export function useModelLoading(model: string | null): boolean {
  const { data } = useQuery({
    queryKey: ['models'],
    queryFn: ({ signal }) => ask<Known>('GET', '/api/models', undefined, { signal }),
    enabled: model !== null,
    refetchInterval: lookAgainMs,
    staleTime: lookAgainMs / 2,
  });
  const isHere = data?.models.some(({ id, source }) => id === model && source !== 'upstream') ?? false;
  return isHere && (data?.engine.kind === 'starting' || data?.engine.kind === 'restarting');
}
