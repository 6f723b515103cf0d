import type { Sprite, Stage } from './stage.ts';

const mix = (a: number, b: number, part: number): number => a + (b - a) * part;
/** Fast at first, slow at the end. */
const ease = (part: number): number => 1 - (1 - part) ** 3;

/**
 * A stage on its way from one arrangement to the next: who stays walks, who comes grows out of the ground.
 * @param part of the way, 0 to 1
 */
export function tweenStage(from: Stage, to: Stage, part: number): Stage {
  if (part >= 1 || from.width !== to.width || from.height !== to.height) return to;
  const eased = ease(Math.max(0, part));
  const before = new Map(from.sprites.map((sprite) => [sprite.id, sprite]));
  return { ...to, sprites: to.sprites.map((sprite) => step(before.get(sprite.id), sprite, eased)) };
}

function step(before: Sprite | undefined, after: Sprite, part: number): Sprite {
  if (!before) return { ...after, height: after.height * mix(0.6, 1, part) };
  return { ...after, x: mix(before.x, after.x, part), y: mix(before.y, after.y, part), height: mix(before.height, after.height, part), depth: mix(before.depth, after.depth, part), turn: mix(before.turn, after.turn, part) };
}
