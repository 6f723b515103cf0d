import { useEffect } from 'react';
import { useMe } from '../../../web/ui/me.ts';
import { goTo } from '../../../web/ui/navigate.tsx';
import { wayBack } from '../../../web/ui/way-back.ts';

/** Whoever is in already has nothing to do at an entrance: the page opens that one was going to, or home. */
export function useInside(): boolean {
  const inside = useMe()?.person != null;
  useEffect(() => {
    if (inside) goTo(wayBack(), { replace: true });
  }, [inside]);
  return inside;
}
