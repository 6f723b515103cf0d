import { colourValueOf } from '../art/dyes.ts';
import { fade, mix } from '../art/colour.ts';
import type { Daylight } from '../backdrops/daylight.ts';
import type { Light, Sprite } from '../staging/stage.ts';
import type { Arts, Surface } from './pen.ts';
import { grade } from './grade.ts';
import { cutOut } from './paint-marks.ts';

/** An actor ready to be put on the picture, and where its own box lies on its surface. */
export type Actor = { readonly surface: Surface; /** Its silhouette, small and therefore soft. */ readonly shadow: Surface; readonly aspect: number };

const farHaze = 0.34;
const depthSteps = 6;

/** Cut out, dyed, dressed, lit. */
export function makeActor(arts: Arts, sprite: Sprite, light: Light, air: Daylight | null): Actor | undefined {
  const colour = sprite.colour === null ? undefined : colourValueOf(sprite.colour);
  const key = `${sprite.art} ${colour ?? ''}`;
  const cut = cutOut(arts, sprite.art, colour);
  if (!cut) return undefined;
  // A flipped actor is lit from the other side, so that the light is one.
  const side = light.x * (sprite.flip ? -1 : 1) < 0 ? -1 : 1;
  const depth = Math.round(sprite.depth * depthSteps) / depthSteps;
  const airKey = air ? `${air.onActors} ${air.haze} ${air.shadow}` : '';
  const surface = arts.kept.get(`actor ${key} ${side} ${light.warmth} ${light.strength} ${depth} ${sprite.shadow} ${airKey}`, () => lit(arts, cut, { ...light, x: side }, { air, depth, stands: sprite.shadow === 'ground' }));
  const shadow = arts.kept.get(`shadow ${key} ${air?.shadow ?? ''}`, () => silhouette(arts, cut, air?.shadow ?? '#2d3563'));
  return surface && shadow ? { surface, shadow, aspect: cut.width / cut.height } : undefined;
}

function lit(arts: Arts, cut: Surface, light: Light, { air, depth, stands }: { air: Daylight | null; depth: number; stands: boolean }): Surface {
  if (!air) return cut;
  const surface = grade(arts, cut, { ambient: air.onActors, haze: air.haze, amount: depth * farHaze });
  const { pen, width, height } = surface;
  const warm = light.warmth < 0 ? '#a9c4ff' : mix('#fff6e0', '#ffb45e', Math.max(0, light.warmth) * 0.8);
  pen.globalCompositeOperation = 'source-atop';
  const across = pen.createLinearGradient(light.x < 0 ? 0 : width, 0, light.x < 0 ? width : 0, height * 0.7);
  across.addColorStop(0, fade(warm, 0.2 * light.strength));
  across.addColorStop(0.4, fade(warm, 0));
  across.addColorStop(0.55, fade(air.shadow, 0));
  across.addColorStop(1, fade(air.shadow, 0.28));
  pen.fillStyle = across;
  pen.fillRect(0, 0, width, height);
  if (stands) {
    const below = pen.createLinearGradient(0, height * 0.72, 0, height);
    below.addColorStop(0, fade(air.shadow, 0));
    below.addColorStop(1, fade(air.shadow, 0.3));
    pen.fillStyle = below;
    pen.fillRect(0, 0, width, height);
  }
  const rim = edgeLight(arts, cut, light, warm);
  pen.globalAlpha = (0.3 + 0.5 * Math.abs(light.warmth)) * light.strength;
  pen.drawImage(rim.picture, 0, 0, width, height);
  pen.globalAlpha = 1;
  pen.globalCompositeOperation = 'source-over';
  return surface;
}

/** What of a silhouette isn't covered by the same moved away from the light. */
function edgeLight(arts: Arts, { picture, width, height }: Surface, { x }: Light, colour: string): Surface {
  const rim = arts.surface(Math.ceil(width / 2), Math.ceil(height / 2));
  const { pen, width: across, height: up } = rim;
  pen.drawImage(picture, 0, 0, across, up);
  pen.globalCompositeOperation = 'source-in';
  pen.fillStyle = colour;
  pen.fillRect(0, 0, across, up);
  pen.globalCompositeOperation = 'destination-out';
  for (const by of [1.5, 3]) {
    pen.globalAlpha = by === 3 ? 1 : 0.5;
    pen.drawImage(picture, -x * by, by * 0.55, across, up);
  }
  return rim;
}

const shadowPixels = 40;

function silhouette(arts: Arts, cut: Surface, colour: string): Surface {
  const times = shadowPixels / Math.max(cut.width, cut.height);
  const [width, height] = [Math.max(1, Math.round(cut.width * times)), Math.max(1, Math.round(cut.height * times))];
  const edge = 4;
  const surface = arts.surface(width + 2 * edge, height + 2 * edge);
  const { pen } = surface;
  for (const [dx, dy] of [[0, 0], [-1, 0], [1, 0], [0, -1], [0, 1], [-1.6, -1], [1.6, 1]] as const) {
    pen.globalAlpha = 0.3;
    pen.drawImage(cut.picture, edge + dx, edge + dy, width, height);
  }
  pen.globalAlpha = 1;
  pen.globalCompositeOperation = 'source-in';
  pen.fillStyle = colour;
  pen.fillRect(0, 0, surface.width, surface.height);
  return surface;
}

