import type { Composer } from '../composer.ts';
import { type Draw, pixelsOf } from '../contract.ts';
import { languageOf } from '../shared/language.ts';
import type { LivePicture } from './draw-live.ts';

/** Pictures that were drawn last, by what was asked. Bounded by their bytes; the oldest goes first. */
const mostBytes = 24 * 2 ** 20;

/** The composer as the socket asks for it. What was asked before is not drawn again. */
export function drawComposed(composer: Composer): (draw: Draw) => Promise<LivePicture> {
  const drawn = new Map<string, LivePicture>();
  let held = 0;
  const keep = (key: string, picture: LivePicture) => {
    drawn.set(key, picture);
    held += picture.bytes.byteLength;
    for (const [oldest, { bytes }] of drawn) {
      if (held <= mostBytes) break;
      drawn.delete(oldest);
      held -= bytes.byteLength;
    }
  };
  return async ({ prompt, seed, size, shape, style, accept, locale }) => {
    const language = locale ?? languageOf(prompt);
    const key = JSON.stringify([prompt, seed, size, shape, style, accept, language]);
    const known = drawn.get(key);
    if (known) return known;
    const { scene: _, ...picture } = await composer.compose({ prompt, seed, ...pixelsOf(shape, size), sticker: shape === 'sticker', look: style ?? 'clay', touches: {}, choices: {}, accept, language, live: true });
    keep(key, picture);
    return picture;
  };
}
