import { fade } from '../art/colour.ts';
import type { Arts, Pen, Surface } from './pen.ts';

/**
 * Draws something out of focus: small, and then larger and larger. A canvas's own blur filter takes 31 ms for a picture, this 1.
 * @param blur pixels of the finished picture
 */
export function soften(arts: Arts, { width, height, scale, blur }: { width: number; height: number; scale: number; blur: number }, draw: (pen: Pen, scale: number) => void): Surface {
  const steps = Math.max(1, Math.round(Math.log2(blur * 1.5)));
  const small = scale / 2 ** steps;
  let surface = arts.surface(Math.max(1, Math.ceil(width * small)), Math.max(1, Math.ceil(height * small)));
  surface.pen.scale(surface.width / width, surface.height / height);
  draw(surface.pen, small);
  for (let step = 1; step < steps; step++) {
    const larger = arts.surface(surface.width * 2, surface.height * 2);
    larger.pen.drawImage(surface.picture, 0, 0, larger.width, larger.height);
    surface = larger;
  }
  return surface;
}

/** A soft dark spot that is drawn under whatever stands. */
export function softSpot(arts: Arts, colour: string): Surface {
  const surface = arts.surface(64, 64);
  const fill = surface.pen.createRadialGradient(32, 32, 0, 32, 32, 32);
  for (const [at, alpha] of [[0, 1], [0.5, 0.7], [0.8, 0.2], [1, 0]] as const) fill.addColorStop(at, fade(colour, alpha));
  surface.pen.fillStyle = fill;
  surface.pen.fillRect(0, 0, 64, 64);
  return surface;
}
