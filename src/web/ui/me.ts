import { queryOptions, type QueryClient, useQuery } from '@tanstack/react-query';
import { ask } from './api.ts';
import { restartLive } from './live.ts';

/** GET /api/me: who is here. The accounts room gives it; the kit knows only what a page needs to know. */
export type Me = {
  person: { id: string; email: string; name: string; role: 'owner' | 'admin' | 'member'; suspended: boolean; createdAt: number } | null;
  /** Not null: nobody is here yet, and this visit may make the owner (`open`: without the printed link). */
  setup: { open: boolean } | null;
  hasPassword: boolean;
};

export const meQuery = queryOptions({ queryKey: ['me'], queryFn: ({ signal }) => ask<Me>('GET', '/api/me', undefined, { signal }), staleTime: 60_000 });

/** Undefined until the first answer; the router waits for that, so pages have it. */
export function useMe(): Me | undefined {
  return useQuery(meQuery).data;
}

/** After setup, sign-in, join and sign-out: what the server answered is who is here now, and what others saw is forgotten. */
export function becomeMe(client: QueryClient, me: Me): void {
  const before = client.getQueryData(meQuery.queryKey)?.person?.id;
  if (before !== me.person?.id) client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
  client.setQueryData(meQuery.queryKey, me);
  restartLive();
}
