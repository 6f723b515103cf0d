import { lexicon } from '../../shared/lexicon/find-words.ts';
import { type Scene, sceneVersion } from '../../shared/scene.ts';
import type { Stage } from '../../shared/staging/stage.ts';
import { stageScene } from '../../shared/staging/stage-scene.ts';

const bare: Scene = { version: sceneVersion, place: null, time: null, weather: null, season: null, style: null, things: [], lettering: [] };

/** One thing alone, without anything around it: the little drawing of a word. */
export function stickerOf(concept: string, more: { readonly colour?: string | null; readonly roles?: readonly string[] } = {}): Stage {
  const thing = { id: concept, concept, count: 1, colour: more.colour ?? null, extent: null, roles: more.roles ?? [], action: null, mood: null, relations: [] };
  const stage = stageScene({ ...bare, things: [thing] }, { shape: 'sticker', seed: 1 }, lexicon().byId);
  return fillOut(stage);
}

/** Drawn as large as the box takes it. */
function fillOut(stage: Stage): Stage {
  const [sprite] = stage.sprites;
  if (!sprite) return stage;
  const height = stage.height * 0.92;
  return { ...stage, sprites: [{ ...sprite, x: stage.width / 2, y: stage.height * 0.96, height, turn: 0, flip: false, motion: 'none' }] };
}
