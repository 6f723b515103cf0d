import { fade, mix } from '../art/colour.ts';
import { familyOf } from '../art/bodies.ts';
import { type Dressed, dress } from '../art/dress.ts';
import type { Daylight } from '../backdrops/daylight.ts';
import type { Mark } from '../marks.ts';
import type { Light, Sprite } from '../staging/stage.ts';
import type { Arts, Surface } from './pen.ts';
import { grade } from './grade.ts';
import { cutOut, paintMarks } from './paint-marks.ts';

/** An actor ready to be put on the picture. Lengths are parts of its height; what it wears reaches over its box. */
export type Actor = { readonly surface: Surface; /** Its silhouette, small and therefore soft. */ readonly shadow: Surface; /** Of a sticker: the paper that it is cut from. */ readonly edge: Surface | undefined; readonly width: number; readonly over: Dressed['over'] };

const farHaze = 0.16;
const depthSteps = 6;
const figurePixels = 300;

/** Cut out, dyed, dressed, lit. */
export function makeActor(arts: Arts, sprite: Sprite, light: Light, air: Daylight | null): Actor | undefined {
  const key = `${sprite.art} ${sprite.colour ?? ''} ${sprite.parts.map(({ art, at, colour }) => `${art}${at}${colour ?? ''}`).join(' ')}`;
  const { marks, width, over } = dress(sprite, 'clay');
  if (!familyOf(sprite.art) && !cutOut(arts, sprite.art, undefined)) return undefined;
  const figure = arts.kept.get(`figure ${key}`, () => put(arts, marks, { width, over }));
  if (!figure) return undefined;
  // A flipped actor is lit from the other side, so that the light is one.
  const side = light.x * (sprite.flip ? -1 : 1) < 0 ? -1 : 1;
  const depth = Math.round(sprite.depth * depthSteps) / depthSteps;
  const airKey = air ? `${air.onActors} ${air.haze} ${air.shadow}` : '';
  const surface = arts.kept.get(`actor ${key} ${side} ${light.warmth} ${light.strength} ${depth} ${sprite.shadow} ${airKey}`, () => lit(arts, figure, { ...light, x: side }, { air, depth, stands: sprite.shadow === 'ground' }));
  const edge = air ? undefined : arts.kept.get(`edge ${key}`, () => paperEdge(arts, figure));
  const shadow = arts.kept.get(`shadow ${key} ${air?.shadow ?? ''}`, () => silhouette(arts, figure, air?.shadow ?? '#2d3563'));
  return surface && shadow ? { surface, shadow, edge, width: width / 100, over: { above: over.above / 100, aside: over.aside / 100, below: over.below / 100 } } : undefined;
}

/** All that an actor is, on one surface, so that light falls on it as on one. */
function put(arts: Arts, marks: readonly Mark[], { width, over }: Pick<Dressed, 'width' | 'over'>): Surface {
  const scale = figurePixels / 100;
  const surface = arts.surface(Math.ceil((width + 2 * over.aside) * scale), Math.ceil((100 + over.above + over.below) * scale));
  surface.pen.scale(scale, scale);
  surface.pen.translate(over.aside, over.above);
  paintMarks(surface.pen, marks, arts, { lightX: -0.7, shadow: '#3b2a5c', scale, width: 100, height: 100 });
  return surface;
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
  across.addColorStop(1, fade(air.shadow, 0.24));
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
  pen.globalAlpha = (0.16 + 0.5 * Math.abs(light.warmth)) * light.strength;
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

/** White paper a little larger than what is on it. */
function paperEdge(arts: Arts, { picture, width, height }: Surface): Surface {
  const surface = arts.surface(width, height);
  const { pen } = surface;
  for (let step = 0; step < edgeSteps; step++) {
    const turn = (step / edgeSteps) * 2 * Math.PI;
    pen.drawImage(picture, Math.cos(turn) * edgePixels, Math.sin(turn) * edgePixels, width, height);
  }
  pen.globalCompositeOperation = 'source-in';
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  return surface;
}

const edgePixels = 9;
const edgeSteps = 20;
const shadowPixels = 40;

function silhouette(arts: Arts, cut: Surface, colour: string): Surface {
  const times = shadowPixels / Math.max(cut.width, cut.height);
  const surface = arts.surface(Math.max(1, Math.round(cut.width * times)), Math.max(1, Math.round(cut.height * times)));
  const { pen, width, height } = surface;
  for (const [dx, dy] of [[0, 0], [-0.7, 0], [0.7, 0], [0, -0.7], [0, 0.4]] as const) {
    pen.globalAlpha = 0.36;
    pen.drawImage(cut.picture, dx, dy, width, height);
  }
  pen.globalAlpha = 1;
  pen.globalCompositeOperation = 'source-in';
  pen.fillStyle = colour;
  pen.fillRect(0, 0, surface.width, surface.height);
  return surface;
}

