import { useSyncExternalStore } from 'react';

/** A heavy part of the page that is fetched when it is first wanted. Until then, and when it can not be had, `use` gives undefined. */
export type OnDemand<Part> = {
  /** Fetches ahead. Failing is no error here: the page works without the part, and the next wish tries again. */
  load(): Promise<Part | undefined>;
  use(wanted: boolean): Part | undefined;
};

export function onDemand<Part>(fetchPart: () => Promise<Part>): OnDemand<Part> {
  let part: Part | undefined;
  let coming: Promise<Part | undefined> | undefined;
  const waiting = new Set<() => void>();
  const load = () =>
    (coming ??= fetchPart().then(
      (fetched) => {
        part = fetched;
        for (const tell of waiting) tell();
        return fetched;
      },
      () => {
        coming = undefined;
        return undefined;
      },
    ));
  const subscribe = (tell: () => void) => {
    waiting.add(tell);
    return () => waiting.delete(tell);
  };
  return {
    load,
    use(wanted) {
      const there = useSyncExternalStore(subscribe, () => part, () => part);
      if (wanted && !there) void load();
      return wanted ? there : undefined;
    },
  };
}
