import { dress } from '../../shared/art/dress.ts';
import type { Stage } from '../../shared/staging/stage.ts';

/** Where a thing is seen, as parts of the picture; of many, around them all. */
export type ThingBox = { readonly thing: string; readonly concept: string; readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** From the farthest to the nearest. */
export function thingBoxes(stage: Stage): ThingBox[] {
  const boxes = new Map<string, { concept: string; left: number; top: number; right: number; bottom: number }>();
  for (const sprite of stage.sprites) {
    const half = (sprite.height * dress(sprite, 'clay').width) / 200;
    const known = boxes.get(sprite.thing);
    boxes.delete(sprite.thing);
    boxes.set(sprite.thing, {
      concept: sprite.concept,
      left: Math.min(known?.left ?? Infinity, sprite.x - half), right: Math.max(known?.right ?? -Infinity, sprite.x + half),
      top: Math.min(known?.top ?? Infinity, sprite.y - sprite.height), bottom: Math.max(known?.bottom ?? -Infinity, sprite.y),
    });
  }
  return [...boxes].map(([thing, { concept, left, top, right, bottom }]) => ({ thing, concept, left: left / stage.width, top: top / stage.height, width: (right - left) / stage.width, height: (bottom - top) / stage.height }));
}
