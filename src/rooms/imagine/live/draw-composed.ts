import type { Composer } from '../composer.ts';
import type { Draw } from '../contract.ts';
import { requireEngine } from '../keep-picture.ts';
import { languageOf } from '../shared/alt-text.ts';
import type { LivePicture } from './draw-live.ts';

/** Pictures that were drawn last, by what was asked. Bounded by their bytes; the oldest goes first. */
const mostBytes = 24 * 2 ** 20;

/** The composer as the socket asks for it: one stage, `final`. What was asked before is not drawn again. */
export function drawComposed(composer: Composer): (draw: Draw, signal: AbortSignal) => AsyncIterable<LivePicture> {
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
  return async function* (draw) {
    requireEngine(draw.engine, composer.name);
    const { prompt, seed, size, shape, style, accept } = draw;
    const language = draw.locale ?? languageOf(prompt);
    const key = JSON.stringify([prompt, seed, size, shape, style, accept, language]);
    const known = drawn.get(key);
    if (known) return yield known;
    const { mime, bytes, width, height, alt } = await composer.compose({ prompt, seed, size, shape, look: style ?? 'clay', touches: {}, choices: {}, accept, language, live: true });
    const picture: LivePicture = { stage: 'final', mime, bytes, width, height, engine: composer.name, alt };
    keep(key, picture);
    yield picture;
  };
}
