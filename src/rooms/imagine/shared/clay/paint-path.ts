import type { Fill, Mark } from '../marks.ts';
import { boundsOf } from '../art/path-box.ts';
import type { Arts, Pen } from './pen.ts';

/** Where the light comes from: -1 left, 1 right. */
export type Modelling = { readonly lightX: number; readonly shadow: string; /** Pixels a unit. */ readonly scale: number; /** Of what is painted on, in units. */ readonly width: number; readonly height: number };

export function paintPath(pen: Pen, { d, fill, stroke, opacity = 1, volume = 0 }: Extract<Mark, { kind: 'path' }>, arts: Arts, modelling: Modelling): void {
  const outline = arts.outline(d);
  const alpha = pen.globalAlpha;
  pen.globalAlpha = alpha * opacity;
  if (fill) {
    pen.fillStyle = styleOf(pen, fill);
    pen.fill(outline);
    if (volume > 0) model(pen, outline, d, volume, modelling);
  }
  if (stroke) {
    pen.strokeStyle = stroke.colour;
    pen.lineWidth = stroke.width;
    pen.lineCap = pen.lineJoin = stroke.round ? 'round' : 'miter' as 'round';
    pen.stroke(outline);
  }
  pen.globalAlpha = alpha;
}

export function styleOf(pen: Pen, fill: Fill): string | object {
  if (typeof fill === 'string') return fill;
  const gradient = fill.kind === 'linear' ? pen.createLinearGradient(...fill.from, ...fill.to) : pen.createRadialGradient(...fill.at, 0, ...fill.at, fill.radius);
  for (const [at, colour] of fill.stops) gradient.addColorStop(at, colour);
  return gradient;
}

/** Light and shade of a soft body: brighter where the light falls, darker away from it, and a rounded edge. */
function model(pen: Pen, outline: object, d: string, volume: number, { lightX, shadow, scale }: Modelling): void {
  const { x, y, width, height } = boundsOf(d);
  if (width <= 0 || height <= 0) return;
  const lit = lightX < 0 ? x : x + width;
  const dark = lightX < 0 ? x + width : x;
  pen.save();
  pen.clip(outline);
  const shade = pen.createLinearGradient(lit, y, lit + (dark - lit) * 0.8, y + height);
  shade.addColorStop(0, `rgba(255,252,240,${0.34 * volume})`);
  shade.addColorStop(0.45, 'rgba(255,252,240,0)');
  shade.addColorStop(1, alphaOf(shadow, 0.36 * volume));
  pen.fillStyle = shade;
  pen.fillRect(x, y, width, height);
  const edge = Math.min(26, Math.min(width, height) * 0.2) * volume;
  if (edge * scale > 1.2) roundEdge(pen, outline, edge, lightX, shadow);
  pen.restore();
}

function roundEdge(pen: Pen, outline: object, edge: number, lightX: number, shadow: string): void {
  for (const [way, colour] of [[1, alphaOf(shadow, 0.07)], [-1, 'rgba(255,253,244,0.1)']] as const) {
    pen.translate(lightX * way * edge * 0.4, -way * edge * 0.5);
    pen.strokeStyle = colour;
    for (const wide of [1.5, 1, 0.5]) {
      pen.lineWidth = edge * wide;
      pen.stroke(outline);
    }
    pen.translate(-lightX * way * edge * 0.4, way * edge * 0.5);
  }
}

const alphaOf = (colour: string, alpha: number): string => `${colour}${Math.round(alpha * 255).toString(16).padStart(2, '0')}`;
