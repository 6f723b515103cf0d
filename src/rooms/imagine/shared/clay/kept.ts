import type { Surface } from './pen.ts';

/** Finished surfaces by what they show; the least lately used go first. */
export type Kept = { readonly get: (key: string, make: () => Surface | undefined) => Surface | undefined };

/** @param most pixels of all that is kept: four bytes each */
export function keepSurfaces(most = 16_000_000): Kept {
  const kept = new Map<string, Surface>();
  let pixels = 0;
  return {
    get: (key, make) => {
      const found = kept.get(key) ?? make();
      if (!found) return undefined;
      if (!kept.delete(key)) pixels += found.width * found.height;
      kept.set(key, found);
      for (const [oldest, { width, height }] of kept) {
        if (pixels <= most || oldest === key) break;
        kept.delete(oldest);
        pixels -= width * height;
      }
      return found;
    },
  };
}
