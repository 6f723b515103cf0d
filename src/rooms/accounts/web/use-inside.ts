import { useEffect } from 'react';
import { useMe } from '../../../web/ui/me.ts';
import { goTo } from '../../../web/ui/navigate.tsx';

/** Whoever is in already has nothing to do at an entrance: the first page opens. */
export function useInside(): boolean {
  const inside = useMe()?.person != null;
  useEffect(() => {
    if (inside) goTo('/', { replace: true });
  }, [inside]);
  return inside;
}
