import { useQuery } from '@tanstack/react-query';
import { ask } from '../ui/api.ts';

type Spoken<T> = { en: T; ko: T };
/** GET /api/ais, as far as home shows it. */
export type Ai = { slug: string; name: Spoken<string>; starters: Spoken<readonly string[]> };

export function useAis(): readonly Ai[] {
  return useQuery({ queryKey: ['ais'], queryFn: ({ signal }) => ask<Ai[]>('GET', '/api/ais', undefined, { signal }), staleTime: Infinity }).data ?? [];
}
