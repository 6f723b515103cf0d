import { fade, mix } from '../art/colour.ts';
import { dress } from '../art/dress.ts';
import { type Backdrop, buildBackdrop } from '../backdrops/backdrop.ts';
import type { Grade, Mark } from '../marks.ts';
import type { Sprite, Stage } from '../staging/stage.ts';
import { type Bodies, cutPieces, flatOf, type Pieces, place, writeArt, writeInner, writePath } from './pieces.ts';
import { gradeOf } from './recolour.ts';
import { escapeText, short } from './text.ts';
import { writeLettering } from './write-lettering.ts';
import { writeWeather } from './write-weather.ts';

export type PaperOptions = {
  /** What is to be seen, in words. */
  readonly alt: string;
  /** How it was made: kept in the file, for whoever asks. */
  readonly about?: string;
  /** Pixels; left out: as large as where it is shown. */
  readonly width?: number;
  readonly height?: number;
};

const attribution = 'Noto Emoji, Google, Apache License 2.0';
const farHaze = 0.3;

/**
 * Lays a stage out of cut paper: flat pieces on one another, each with a hard shadow. The file is inert: no scripts, no styles,
 * nothing from elsewhere, and text stands in it as text.
 * @returns an SVG file
 */
export function writePaper(stage: Stage, bodies: Bodies, { alt, about, width, height }: PaperOptions): string {
  const backdrop = stage.backdrop && buildBackdrop(stage, stage.backdrop);
  const pieces = cutPieces(bodies);
  const behind = backdrop ? writeBackdrop(stage, backdrop, pieces) : '';
  const actors = stage.sprites.map((sprite) => writeActor(sprite, stage, backdrop, pieces)).join('');
  const front = `${backdrop ? writeWeather(stage) : ''}${stage.lettering.map((lettering) => writeLettering(lettering, stage)).join('')}`;
  const size = width && height ? ` width="${width}" height="${height}"` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${stage.width} ${stage.height}"${size} role="img"><title>${escapeText(alt)}</title><desc>${escapeText(attribution)}</desc><metadata>${escapeText(about ?? '')}</metadata><defs>${pieces.written()}</defs>${behind}${actors}${front}</svg>`;
}

function writeBackdrop({ width, height }: Stage, { light, sky, clouds, land }: Backdrop, pieces: Pieces): string {
  const drifting = clouds.map(({ x, y, size, marks }): Mark => ({ kind: 'group', x, y, scale: size, marks }));
  const shadow = fade(light.shadow, 0.16);
  return `${writeSky(sky, { width, height })}${[...drifting, ...land].map((mark) => writeSheet(mark, shadow, pieces)).join('')}`;
}

/** The sky is sheets of paper, one over the other; what has light of its own lies on them. */
function writeSky(marks: readonly Mark[], { width, height }: { width: number; height: number }): string {
  return marks.map((mark) => {
    if (mark.kind !== 'path' || mark.fill === undefined || typeof mark.fill === 'string') return mark.kind === 'path' ? writePath(mark) : '';
    if (mark.fill.kind === 'radial') return writeHalo(mark);
    const [[, top] = [0, '#ffffff'], [, middle] = [0, '#ffffff'], [, low] = [0, '#ffffff']] = mark.fill.stops;
    const to = mark.fill.to[1];
    const band = (part: number, colour: string, n: number) => {
      const [y, bend] = [part * to, 16 + n * 4];
      return `<path d="M0 ${short(y)}Q${short(width * 0.25)} ${short(y - bend)} ${short(width * 0.5)} ${short(y)}T${short(width)} ${short(y)}V${height}H0Z" fill="${colour}"/>`;
    };
    return `<path d="M0 0H${width}V${height}H0Z" fill="${top}"/>${[mix(top, middle, 0.5), middle, mix(middle, low, 0.5), low].map((colour, n) => band(0.2 + n * 0.2, colour, n)).join('')}`;
  }).join('');
}

/** A glow is rings of paper that one can see through. */
function writeHalo(mark: Extract<Mark, { kind: 'path' }>): string {
  if (typeof mark.fill !== 'object' || mark.fill.kind !== 'radial') return '';
  const { at: [x, y], radius, stops } = mark.fill;
  const colour = /rgba\((\d+,\d+,\d+)/.exec(stops[0]?.[1] ?? '')?.[1];
  return colour === undefined ? '' : [0.62, 0.42, 0.26].map((part) => `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius * part)}" fill="rgb(${colour})" opacity=".16"/>`).join('');
}

/** A sheet of the set, with the shadow that it throws on those behind it when it is thick enough to be seen. */
function writeSheet(mark: Mark, shadow: string, pieces: Pieces): string {
  if (mark.kind === 'art') return writeArt(mark, pieces);
  if (mark.kind === 'group') return mark.only === 'clay' ? '' : `<g${place(mark)}>${mark.marks.map((inner) => writeSheet(inner, shadow, pieces)).join('')}</g>`;
  // Light that falls on something is no paper.
  if (typeof mark.fill === 'object' && mark.fill.kind === 'radial') return '';
  if (typeof mark.fill === 'object' && mark.fill.stops.some(([, colour]) => colour.startsWith('rgba'))) return writePath({ ...mark, opacity: 0.5, fill: flatOf(mark.fill) });
  const thick = (mark.volume ?? 0) >= 0.2 ? `<path d="${mark.d}" fill="${shadow}" transform="translate(5 -5)"/>` : '';
  return `${thick}${writePath(mark)}`;
}

function writeActor(sprite: Sprite, { light }: Stage, backdrop: Backdrop | null, pieces: Pieces): string {
  const grade = backdrop ? { ambient: backdrop.light.onActors, haze: backdrop.light.haze, amount: (Math.round(sprite.depth * 5) / 5) * farHaze } : undefined;
  const { marks, width } = dress(sprite, 'paper');
  const times = sprite.height / 100;
  const across = sprite.flip ? -light.x : light.x;
  const flat = (colour: string, edge: number) => marks.map((mark) => writeFlat(mark, pieces, { colour, edge })).join('');
  const shadow = `<g opacity=".26" transform="translate(${short((-across * 9) / times)} ${short(9 / times)})">${flat(backdrop?.light.shadow ?? '#2d3563', 4 / times)}</g>`;
  const moves = `translate(${short(sprite.x)} ${short(sprite.y)})${sprite.turn ? ` rotate(${short(sprite.turn)} 0 ${short(-sprite.height / 2)})` : ''} scale(${sprite.flip ? '-' : ''}${exact(times)} ${exact(times)}) translate(${short(-width / 2)} -100)`;
  return `<g transform="${moves}">${shadow}${flat('#fffdf6', 9 / times)}${marks.map((mark) => writeLit(mark, pieces, grade)).join('')}</g>`;
}

const exact = (value: number): number => Math.round(value * 1000) / 1000;

/** A mark as the sheet beneath it: one colour, a little larger. */
function writeFlat(mark: Mark, pieces: Pieces, flat: { colour: string; edge: number }): string {
  if (mark.kind === 'art') return writeArt(mark, pieces, flat);
  if (mark.kind === 'group') return `<g${place(mark)}>${mark.marks.map((inner) => writeFlat(inner, pieces, flat)).join('')}</g>`;
  return writePath({ ...mark, fill: mark.fill === undefined ? 'none' : flat.colour, stroke: { colour: flat.colour, width: flat.edge + (mark.stroke?.width ?? 0), round: true }, opacity: 1 });
}

function writeLit(mark: Mark, pieces: Pieces, grade: Grade | undefined): string {
  if (!grade) return writeInner(mark, pieces);
  if (mark.kind === 'art') return writeArt({ ...mark, grade }, pieces);
  if (mark.kind === 'group') return `<g${place(mark)}>${mark.marks.map((inner) => writeLit(inner, pieces, grade)).join('')}</g>`;
  const lit = gradeOf(grade);
  return writePath({ ...mark, ...(mark.fill === undefined ? {} : { fill: lit(flatOf(mark.fill)) }), ...(mark.stroke ? { stroke: { ...mark.stroke, colour: lit(mark.stroke.colour) } } : {}) });
}
