import { artBox, artCode } from '../art/art-box.ts';
import { findDrawing } from '../drawings/drawings.ts';
import type { Mark } from '../marks.ts';
import { dye } from './dye.ts';
import { grade } from './grade.ts';
import { type Modelling, paintPath } from './paint-path.ts';
import type { Arts, Pen, Surface } from './pen.ts';
import { soften } from './soften.ts';

/** Paints marks on a pen that is scaled to their units. */
export function paintMarks(pen: Pen, marks: readonly Mark[], arts: Arts, modelling: Modelling): void {
  for (const mark of marks) {
    if (mark.kind === 'path') paintPath(pen, mark, arts, modelling);
    else if (mark.kind === 'art') drawArt(pen, mark, arts, modelling);
    else if (mark.only !== 'paper') paintGroup(pen, mark, arts, modelling);
  }
}

function paintGroup(pen: Pen, { marks, x = 0, y = 0, scale = 1, turn = 0, opacity = 1, blur = 0 }: Extract<Mark, { kind: 'group' }>, arts: Arts, modelling: Modelling): void {
  pen.save();
  pen.translate(x, y);
  pen.rotate((turn * Math.PI) / 180);
  pen.scale(scale, scale);
  pen.globalAlpha *= opacity;
  const inner = { ...modelling, scale: modelling.scale * scale };
  const pixels = blur * inner.scale;
  if (pixels < 0.7) paintMarks(pen, marks, arts, inner);
  else {
    const soft = soften(arts, { width: modelling.width, height: modelling.height, scale: inner.scale, blur: pixels }, (within, fewer) => paintMarks(within, marks, arts, { ...inner, scale: fewer }));
    pen.drawImage(soft.picture, 0, 0, modelling.width, modelling.height);
  }
  pen.restore();
}

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
function drawArt(pen: Pen, { art, x, y, width, height, opacity = 1, dye: colour, grade: air, flip = false }: Extract<Mark, { kind: 'art' }>, arts: Arts, { lightX }: Modelling): void {
  const surface = arts.kept.get(`prop ${art} ${colour ?? ''} ${lightX < 0} ${air ? Object.values(air).join(' ') : ''}`, () => {
    const cut = cutOut(arts, art, colour);
    return cut && air ? grade(arts, cut, air) : cut;
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
