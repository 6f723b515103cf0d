import { createContext, type ReactNode, type RefObject, use, useEffect, useMemo, useRef, useState } from 'react';

type Watch = (element: Element, near: () => void) => () => void;

const WatchContext = createContext<Watch | undefined>(undefined);

/** Tells the messages in a scrolling element when they come near to what is in view. One observer serves them all. */
export function NearView({ scroller, children }: { scroller: RefObject<HTMLElement | null>; children: ReactNode }) {
  const watch = useMemo(() => watchIn(scroller), [scroller]);
  return <WatchContext value={watch}>{children}</WatchContext>;
}

function watchIn(scroller: RefObject<HTMLElement | null>): Watch {
  const waiting = new WeakMap<Element, () => void>();
  let observer: IntersectionObserver | undefined;
  const look = (entries: IntersectionObserverEntry[]) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) waiting.get(target)?.();
  };
  return (element, near) => {
    observer ??= new IntersectionObserver(look, { root: scroller.current, rootMargin: '150% 0px' });
    waiting.set(element, near);
    observer.observe(element);
    return () => observer?.unobserve(element);
  };
}

/** Whether the element was near to the view since it is there. `sooner` says so from the start. */
export function useNear(sooner: boolean): { near: boolean; element: RefObject<HTMLElement | null> } {
  const watch = use(WatchContext);
  const element = useRef<HTMLElement>(null);
  const [near, setNear] = useState(sooner);
  if (sooner && !near) setNear(true);
  useEffect(() => {
    if (near || !element.current || !watch) return undefined;
    return watch(element.current, () => setNear(true));
  }, [near, watch]);
  return { near, element };
}
