import { familyOf } from './bodies.ts';
import { buildBackdrop } from '../backdrops/backdrop.ts';
import { findDrawing } from '../drawings/drawings.ts';
import type { Mark } from '../marks.ts';
import type { Stage } from '../staging/stage.ts';

/** Every emoji that drawing a stage needs, each once: what a page loads before it draws. */
export function artsOf(stage: Stage): string[] {
  const backdrop = stage.backdrop && buildBackdrop(stage, stage.backdrop);
  const named = [...stage.sprites.flatMap(({ art, parts }) => [...(familyOf(art)?.map((member) => member.art) ?? [art]), ...parts.map((part) => part.art)]), ...artsIn(backdrop?.land ?? [])];
  return [...new Set(named.flatMap((art) => (art.startsWith('@') ? artsIn(findDrawing(art.slice(1))?.marks ?? []) : [art])))];
}

function artsIn(marks: readonly Mark[]): string[] {
  return marks.flatMap((mark) => (mark.kind === 'art' ? [mark.art] : mark.kind === 'group' ? artsIn(mark.marks) : []));
}
