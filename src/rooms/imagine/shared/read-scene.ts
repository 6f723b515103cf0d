import { type Scene, sceneVersion } from './scene.ts';

/**
 * A kept scene graph. A newer version's is not guessed at.
 * @returns nothing for what this version does not know; the picture itself is still there
 */
export function readScene(value: unknown): Scene | undefined {
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== sceneVersion) return undefined;
  return value as Scene;
}
