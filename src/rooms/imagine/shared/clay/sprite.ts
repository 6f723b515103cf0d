import { artBox, artCode } from '../art/art-box.ts';
import { findDrawing } from '../drawings/drawings.ts';
import type { Grade, Mark } from '../marks.ts';
import { dye } from './dye.ts';
import { type Modelling, paintMarks } from './paint-marks.ts';
import type { Arts, Pen, Surface } from './pen.ts';

const artPixels = 256;
const drawingPixels = 360;

/** Art cut out along the part that is drawn on, and dyed. Undefined where there is no picture (yet). */
export function cutOut(arts: Arts, art: string, colour: string | undefined): Surface | undefined {
  return arts.kept.get(`cut ${art} ${colour ?? ''}`, () => {
    const surface = art.startsWith('@') ? cutDrawing(arts, art.slice(1)) : cutImage(arts, artCode(art));
    if (surface && colour !== undefined) dye(surface, colour);
    return surface;
  });
}

function cutImage(arts: Arts, code: string): Surface | undefined {
  const image = arts.image(code);
  if (!image) return undefined;
  const { x, y, width, height } = artBox('clay', code);
  const surface = arts.surface(Math.ceil(width * artPixels), Math.ceil(height * artPixels));
  surface.pen.drawImage(image, x * artPixels, y * artPixels, width * artPixels, height * artPixels, 0, 0, surface.width, surface.height);
  return surface;
}

function cutDrawing(arts: Arts, name: string): Surface | undefined {
  const drawing = findDrawing(name);
  if (!drawing) return undefined;
  const box = drawing.box ?? { x: 0, y: 0, width: 100, height: 100 };
  const scale = drawingPixels / Math.max(box.width, box.height);
  const surface = arts.surface(Math.ceil(box.width * scale), Math.ceil(box.height * scale));
  surface.pen.scale(scale, scale);
  surface.pen.translate(-box.x, -box.y);
  paintMarks(surface.pen, drawing.marks, arts, { lightX: -0.7, shadow: '#3b2a5c', scale, width: 100, height: 100 });
  return surface;
}

/** Art of a set, in the set's light. */
export function drawArt(pen: Pen, { art, x, y, width, height, opacity = 1, dye: colour, grade, flip = false }: Extract<Mark, { kind: 'art' }>, arts: Arts, { lightX }: Modelling): void {
  const surface = arts.kept.get(`prop ${art} ${colour ?? ''} ${lightX < 0} ${grade ? Object.values(grade).join(' ') : ''}`, () => {
    const cut = cutOut(arts, art, colour);
    return cut && grade ? graded(arts, cut, grade) : cut;
  });
  if (!surface) return;
  const times = Math.min(width / surface.width, height / surface.height);
  const [across, up] = [surface.width * times, surface.height * times];
  pen.save();
  pen.globalAlpha *= opacity;
  pen.translate(x + width / 2, y + height);
  if (flip) pen.scale(-1, 1);
  pen.drawImage(surface.picture, -across / 2, -up, across, up);
  pen.restore();
}

/** In the light of `ambient`, behind air of colour `haze`. */
export function graded(arts: Arts, cut: Surface, { ambient, haze, amount }: Grade): Surface {
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
