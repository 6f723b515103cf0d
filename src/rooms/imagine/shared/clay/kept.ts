import type { Surface } from './pen.ts';

/** Finished surfaces by what they show; the least lately used go first. */
export type Kept = { readonly get: (key: string, make: () => Surface | undefined) => Surface | undefined };

/**
 * @param most pixels of all that is kept: four bytes each
 * @param settle called once with what is to be kept: a canvas that only remembers its strokes becomes pixels, and draws the same from then on
 */
export function keepSurfaces(most = 16_000_000, settle: (surface: Surface) => void = () => {}): Kept {
  const kept = new Map<string, Surface>();
  let pixels = 0;
  return {
    get: (key, make) => {
      const found = kept.get(key) ?? make();
      if (!found) return undefined;
      if (!kept.delete(key)) {
        pixels += found.width * found.height;
        settle(found);
      }
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
