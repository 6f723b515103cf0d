import { dress } from '../../shared/art/dress.ts';
import { lexicon } from '../../shared/lexicon/find-words.ts';
import { type Scene, sceneVersion } from '../../shared/scene.ts';
import type { Stage } from '../../shared/staging/stage.ts';
import { stageScene } from '../../shared/staging/stage-scene.ts';

const bare: Scene = { version: sceneVersion, place: null, time: null, weather: null, season: null, style: null, things: [], lettering: [] };

const mostStickers = 500;
const stickers = new Map<string, Stage>();

/** One thing alone, without anything around it: the little drawing of a word. The same each time, so that it is drawn once. */
export function stickerOf(concept: string, colour: string | null = null): Stage {
  const key = `${concept} ${colour}`;
  const sticker = stickers.get(key) ?? makeSticker(concept, colour);
  if (stickers.size > mostStickers) stickers.clear();
  stickers.set(key, sticker);
  return sticker;
}

function makeSticker(concept: string, colour: string | null): Stage {
  const thing = { id: concept, concept, count: 1, colour, extent: null, roles: [], action: null, mood: null, relations: [] };
  return fillOut(stageScene({ ...bare, things: [thing] }, { shape: 'sticker', seed: 1 }, lexicon().byId));
}

/** Drawn as large as the box takes it. */
function fillOut(stage: Stage): Stage {
  const [sprite] = stage.sprites;
  if (!sprite) return stage;
  const across = dress(sprite, 'clay').width / 100;
  const height = Math.min(stage.height * 0.92, (stage.width * 0.96) / across);
  return { ...stage, sprites: [{ ...sprite, x: stage.width / 2, y: (stage.height + height) / 2, height, turn: 0, flip: false, motion: 'none' }] };
}
