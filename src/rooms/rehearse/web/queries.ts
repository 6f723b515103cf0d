import { queryOptions, useInfiniteQuery, useQueries, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ask, AskError } from '../../../web/ui/api.ts';
import { onLive } from '../../../web/ui/live.ts';
import { type Locale, locales } from '../../../web/ui/words.ts';
import type { Debrief, Progress, Rehearsal, RehearsalNews, RehearsalPage, ScenarioListed, ScenarioShown } from '../contract.ts';

export const scenariosQuery = (locale: Locale) =>
  queryOptions({ queryKey: ['scenarios', locale], queryFn: ({ signal }) => ask<ScenarioListed[]>('GET', `/api/scenarios?locale=${locale}`, undefined, { signal }), staleTime: 60_000 });

/** The person's own, in whatever language each was made. */
export function useOwnScenarios(): readonly ScenarioListed[] {
  return useQueries({ queries: locales.map(scenariosQuery) }).flatMap(({ data }) => data?.filter(({ own }) => own) ?? []);
}

/** In the page's language where it has that, else in its own. */
export const scenarioQuery = (id: string, locale: Locale) =>
  queryOptions({ queryKey: ['scenarios', id, locale], queryFn: ({ signal }) => readScenario(id, locale, signal), staleTime: 60_000 });

async function readScenario(id: string, locale: Locale, signal: AbortSignal): Promise<ScenarioShown> {
  const path = `/api/scenarios/${encodeURIComponent(id)}`;
  try {
    return await ask('GET', `${path}?locale=${locale}`, undefined, { signal });
  } catch (error) {
    if (error instanceof AskError && error.status === 400) return await ask('GET', path, undefined, { signal });
    throw error;
  }
}

export const rehearsalQuery = (id: string) =>
  queryOptions({ queryKey: ['rehearsal', id], queryFn: ({ signal }) => ask<Rehearsal>('GET', `/api/rehearsals/${id}`, undefined, { signal }), staleTime: 10_000 });

/** Whoever asks for the debrief of a talk that goes on has ended it: only ended talks are asked for. */
export const debriefQuery = (id: string) =>
  queryOptions({ queryKey: ['debrief', id], queryFn: ({ signal }) => ask<Debrief>('POST', `/api/rehearsals/${id}/debrief`, {}, { signal }), staleTime: Infinity });

export const progressQuery = queryOptions({ queryKey: ['rehearsals', 'progress'], queryFn: ({ signal }) => ask<Progress>('GET', '/api/rehearsals/progress', undefined, { signal }), staleTime: 60_000 });

export const rehearsalsKey = ['rehearsals', 'pages'];

/** One's rehearsals, the newest first. */
export function useRehearsals() {
  return useInfiniteQuery({
    queryKey: rehearsalsKey,
    queryFn: ({ pageParam, signal }) => ask<RehearsalPage>('GET', `/api/rehearsals${pageParam ? `?cursor=${encodeURIComponent(pageParam)}` : ''}`, undefined, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    staleTime: 60_000,
  });
}

/** Keeps what is shown up to date with other tabs, and after a break of the connection. */
export function useRehearsalNews(): void {
  const client = useQueryClient();
  useEffect(() => onLive<RehearsalNews | { kind: 'hello' }>((told) => {
    if (told.kind !== 'rehearsal' && told.kind !== 'hello') return;
    void client.invalidateQueries({ queryKey: ['rehearsals'] });
    void client.invalidateQueries({ queryKey: told.kind === 'hello' ? ['rehearsal'] : ['rehearsal', told.id] });
  }), [client]);
}
