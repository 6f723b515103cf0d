import { type Backdrop, buildBackdrop } from '../backdrops/backdrop.ts';
import type { Mark } from '../marks.ts';
import type { Sprite, Stage } from '../staging/stage.ts';
import { type Actor, makeActor } from './actor.ts';
import { lens } from './lens.ts';
import { drawLettering } from './lettering.ts';
import { paintMarks } from './paint-marks.ts';
import type { Arts, Pen, Surface } from './pen.ts';
import { softSpot } from './soften.ts';
import { float, glitter, putDown } from './water.ts';
import { drawWeather } from './weather.ts';

export type Take = {
  /** Pixels of the picture's width. */
  readonly width: number;
  /** Seconds since the picture came alive. */
  readonly t: number;
  /** Nothing moves: a picture to be kept. */
  readonly still: boolean;
};

/** Draws a stage as a small film set of clay over the upper left of a canvas. What a picture shares with the last one is kept in `arts`. */
export function drawClay(pen: Pen, stage: Stage, arts: Arts, { width, t, still }: Take): void {
  const scale = width / stage.width;
  const seconds = still ? 0 : t;
  pen.save();
  pen.setTransform(scale, 0, 0, scale, 0, 0);
  const backdrop = stage.backdrop && buildBackdrop(stage, stage.backdrop);
  if (backdrop) drawBackdrop(pen, stage, backdrop, arts, scale, seconds);
  else pen.clearRect(0, 0, stage.width, stage.height);
  const actors = stage.sprites.flatMap((sprite) => {
    const actor = makeActor(arts, sprite, stage.light, backdrop?.light ?? null);
    return actor ? [{ sprite, actor }] : [];
  });
  const props = { seconds, spot: arts.kept.get(`spot ${backdrop?.light.shadow ?? ''}`, () => softSpot(arts, backdrop?.light.shadow ?? '#2d3563')), foam: arts.kept.get('foam', () => softSpot(arts, '#ffffff')) };
  for (const { sprite, actor } of actors) if (actor.edge) putActor(pen, sprite, actor, actor.edge, props);
  for (const { sprite, actor } of actors) drawActor(pen, sprite, actor, stage, props);
  if (backdrop) {
    drawWeather(pen, stage, arts, { seconds, scale });
    const glass = arts.kept.get(`lens ${scale} ${stage.height} ${JSON.stringify(stage.light)} ${backdrop.light.shadow}`, () => lens(arts, stage, stage.light, backdrop.light, scale));
    if (glass) lay(pen, glass);
  }
  for (const lettering of stage.lettering) drawLettering(pen, lettering, stage);
  pen.restore();
}

/** What is on the stage already is left out of its backdrop. */
const countOf = (marks: readonly Mark[]): number => marks.reduce((sum, mark) => sum + (mark.kind === 'group' ? countOf(mark.marks) : 1), 0);

function drawBackdrop(pen: Pen, stage: Stage, backdrop: Backdrop, arts: Arts, scale: number, seconds: number): void {
  // Of all that a backdrop is built from.
  const set = `${scale} ${stage.height} ${stage.horizon} ${stage.seed} ${JSON.stringify(stage.backdrop)} ${JSON.stringify(stage.light)} ${countOf(backdrop.sky)} ${countOf(backdrop.land)}`;
  const layer = (name: string, marks: readonly Mark[]): Surface | undefined => arts.kept.get(`${name} ${set}`, () => {
    const surface = arts.surface(Math.ceil(stage.width * scale), Math.ceil(stage.height * scale));
    surface.pen.scale(scale, scale);
    paintMarks(surface.pen, marks, arts, { lightX: stage.light.x, shadow: backdrop.light.shadow, scale, width: stage.width, height: stage.height });
    return surface;
  });
  const sky = layer('sky', backdrop.sky);
  if (sky) lay(pen, sky);
  for (const [n, cloud] of backdrop.clouds.entries()) {
    const surface = arts.kept.get(`cloud ${n} ${set}`, () => {
      const pixels = scale * cloud.size;
      const drawn = arts.surface(Math.ceil(120 * pixels), Math.ceil(70 * pixels));
      drawn.pen.scale(pixels, pixels);
      drawn.pen.translate(60, 40);
      paintMarks(drawn.pen, cloud.marks, arts, { lightX: stage.light.x, shadow: backdrop.light.cloud.shade, scale: pixels, width: 120, height: 70 });
      return drawn;
    });
    const span = stage.width + 240 * cloud.size;
    const x = ((cloud.x + seconds * 5 * cloud.size + 120 * cloud.size) % span) - 120 * cloud.size;
    if (surface) pen.drawImage(surface.picture, x - 60 * cloud.size, cloud.y - 40 * cloud.size, 120 * cloud.size, 70 * cloud.size);
  }
  const land = layer('land', backdrop.land);
  if (land) lay(pen, land);
  if (seconds > 0 && backdrop.water) glitter(pen, stage, backdrop.water, seconds);
}

/** Pixel on pixel: several times faster than scaled by one. */
function lay(pen: Pen, surface: Surface): void {
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.imageSmoothingEnabled = false;
  pen.drawImage(surface.picture, 0, 0, surface.width, surface.height);
  pen.restore();
}

type Props = { readonly seconds: number; /** What is dark under whoever stands, and white around whoever swims. */ readonly spot: Surface | undefined; readonly foam: Surface | undefined };

function drawActor(pen: Pen, sprite: Sprite, actor: Actor, stage: Stage, props: Props): void {
  if (sprite.shadow === 'ground' && stage.backdrop) castShadow(pen, sprite, actor, stage, props.spot);
  putActor(pen, sprite, actor, actor.surface, props);
}

function putActor(pen: Pen, sprite: Sprite, actor: Actor, surface: Surface, { seconds, foam }: Props): void {
  const { x, y, height, flip, turn } = sprite;
  const [dx, dy, lean, squash] = movement(sprite, seconds);
  pen.save();
  pen.translate(x + dx, y + dy);
  pen.translate(0, -height / 2);
  pen.rotate(((turn + lean) * Math.PI) / 180);
  pen.translate(0, height / 2);
  pen.scale(flip ? -height : height, height * (1 + squash));
  if (sprite.shadow === 'water') float(pen, actor, foam);
  else putDown(pen, surface, actor);
  pen.restore();
}

/** Dark where it touches, and a soft shadow towards us, away from the light. */
function castShadow(pen: Pen, { x, y, height, flip, depth }: Sprite, actor: Actor, { light }: Stage, spot: Surface | undefined): void {
  const near = 1 - depth * 0.4;
  const width = height * actor.width;
  pen.save();
  pen.globalAlpha = (0.16 + 0.2 * light.strength) * near;
  pen.transform(1, 0, light.x * (0.45 + Math.abs(light.warmth) * 0.5), -0.2 - 0.16 * Math.abs(light.warmth), x, y - height * 0.03);
  pen.scale(flip ? -height : height, height);
  putDown(pen, actor.shadow, actor);
  pen.restore();
  if (!spot) return;
  pen.globalAlpha = 0.62 * near;
  pen.drawImage(spot.picture, x - width * 0.54, y - width * 0.075 - height * 0.012, width * 1.08, width * 0.15);
  pen.globalAlpha = 1;
}

/** Shift, lean in degrees, and stretch. */
function movement({ motion, id, height }: Sprite, seconds: number): readonly [number, number, number, number] {
  if (seconds === 0) return [0, 0, 0, 0];
  const own = seconds * 1.7 + (id.length * 1.3 + (id.codePointAt(0) ?? 0));
  switch (motion) {
    case 'stand': return [0, 0, 0, Math.sin(own * 1.3) * 0.008];
    case 'bob': return [0, Math.sin(own) * height * 0.02, Math.sin(own * 0.8) * 2, 0];
    case 'drift': return [Math.sin(own * 0.5) * 7, Math.sin(own * 0.9) * 6, Math.sin(own * 0.6) * 1.5, 0];
    case 'sway': return [0, 0, Math.sin(own * 0.8) * 0.8, 0];
    case 'none': return [0, 0, 0, 0];
  }
}
