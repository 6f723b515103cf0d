import type { Grade } from '../marks.ts';
import type { Arts, Surface } from './pen.ts';

/** In the light of `ambient`, behind air of colour `haze`. */
export function grade(arts: Arts, cut: Surface, { ambient, haze, amount }: Grade): Surface {
  const surface = arts.surface(cut.width, cut.height);
  const { pen, width, height } = surface;
  pen.drawImage(cut.picture, 0, 0, width, height);
  pen.globalCompositeOperation = 'multiply';
  pen.fillStyle = ambient;
  pen.fillRect(0, 0, width, height);
  pen.globalCompositeOperation = 'destination-in';
  pen.drawImage(cut.picture, 0, 0, width, height);
  pen.globalCompositeOperation = 'source-atop';
  pen.globalAlpha = amount;
  pen.fillStyle = haze;
  pen.fillRect(0, 0, width, height);
  pen.globalAlpha = 1;
  pen.globalCompositeOperation = 'source-over';
  return surface;
}
