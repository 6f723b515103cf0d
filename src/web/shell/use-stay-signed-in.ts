import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { onLive, useLiveState } from '../ui/live.ts';
import { meQuery } from '../ui/me.ts';

/** Asks again who is here when the server says that it changed, and when it ended the stream: the way in is shown where the session is over. */
export function useStaySignedIn(): void {
  const client = useQueryClient();
  const router = useRouter();
  const lost = useLiveState() === 'lost';
  const askAgain = useEffectEvent(async () => {
    const before = client.getQueryData(meQuery.queryKey)?.person;
    // A server that does not answer has not said that the session is over.
    const now = await client.fetchQuery({ ...meQuery, staleTime: 0, retry: false }).catch(() => undefined);
    if (now && now.person?.id !== before?.id) await router.invalidate();
  });
  useEffect(() => onLive(({ kind }) => void (kind === 'account' && askAgain())), []);
  useEffect(() => {
    if (lost) void askAgain();
  }, [lost]);
}
