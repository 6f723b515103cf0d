import { useQuery } from '@tanstack/react-query';
import { Skeleton } from '../../../web/ui/Skeleton.tsx';
import { useTitle } from '../../../web/ui/use-title.ts';
import { Column, Failed } from './Failed.tsx';
import { rehearsalQuery, useRehearsalNews } from './queries.ts';
import { SafeExit } from './SafeExit.tsx';
import { Stage } from './Stage.tsx';

/** The talk itself. */
export function StagePage({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(rehearsalQuery(id));
  useTitle(data ? data.title || data.about.title : undefined);
  useRehearsalNews();
  if (error && !data) return <Failed error={error} onAgain={() => void refetch()} />;
  if (!data) return <Column><Skeleton lines={6} /></Column>;
  if (data.status === 'safe-exit') return <SafeExit rehearsal={data} />;
  return <Stage key={id} rehearsal={data} />;
}
