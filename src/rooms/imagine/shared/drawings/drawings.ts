import type { Drawing } from '../marks.ts';

const drawings = new Map<string, Drawing>();

/** A drawing of our own by its name, without the `@`. */
export function findDrawing(name: string): Drawing | undefined {
  return drawings.get(name);
}
