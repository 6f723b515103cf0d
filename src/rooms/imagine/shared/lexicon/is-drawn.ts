import { findDrawing } from '../drawings/drawings.ts';
import type { Concept } from './concept.ts';

/** Whether there is a picture of it: an own drawing that nobody has drawn yet is none. */
export function isDrawn({ art }: Pick<Concept, 'art'>): boolean {
  return art !== '' && (!art.startsWith('@') || findDrawing(art.slice(1)) !== undefined);
}
