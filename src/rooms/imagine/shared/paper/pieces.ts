import { artBox, artCode } from '../art/art-box.ts';
import { aspectIn } from '../art/dress.ts';
import { findDrawing } from '../drawings/drawings.ts';
import type { Grade, Mark } from '../marks.ts';
import { seeded } from '../staging/seeded.ts';
import { type Change, dyeOf, gradeOf, recolour, silhouette } from './recolour.ts';
import { escapeText, short } from './text.ts';

/** Bodies of the art by an emoji's code, as in a file of 128 x 128. */
export type Bodies = {
  readonly body: (code: string) => string | undefined;
  /** Finished pieces, for pictures like the last one; left out, each picture cuts its own. */
  readonly kept?: { readonly get: (key: string, make: () => string) => string };
};

/** The pieces of a picture: each is cut once, and then laid down as often as it is needed. */
export type Pieces = {
  readonly use: (art: string, colouring: { readonly dye?: string | undefined; readonly grade?: Grade | undefined; readonly flat?: { readonly colour: string; readonly edge: number } | undefined }) => { readonly id: string; readonly aspect: number } | undefined;
  /** All that was cut, for the head of the file. */
  readonly written: () => string;
};

const side = 128;

export function cutPieces({ body, kept }: Bodies): Pieces {
  const cut = new Map<string, { id: string; aspect: number } | undefined>();
  const symbols: string[] = [];
  const use: Pieces['use'] = (art, { dye, grade, flat }) => {
    const key = `${art} ${dye ?? ''} ${grade ? Object.values(grade).join(' ') : ''} ${flat ? `${flat.colour} ${flat.edge}` : ''}`;
    if (cut.has(key)) return cut.get(key);
    // The same piece has the same id in every picture, so that it can be kept.
    const id = `p${Math.floor(seeded(1, key) * 2 ** 32).toString(36)}`;
    cut.set(key, undefined);
    const drawn = art.startsWith('@') ? ofDrawing(art.slice(1), (mark) => writeInner(mark, { ...pieces, use: (inner, own) => use(inner, flat ? { flat } : { dye: own.dye ?? dye, grade: own.grade ?? grade }) })) : ofEmoji(artCode(art), body);
    if (!drawn) return undefined;
    const { x, y, width, height } = drawn.box;
    const make = () => {
      const named = art.startsWith('@') ? drawn.inside : ownIds(drawn.inside, id);
      const inside = flat ? silhouette(named, flat.colour) : recolour(named, changes(named, dye, grade));
      const stroke = flat ? ` stroke="${flat.colour}" stroke-width="${short(flat.edge)}" stroke-linejoin="round"` : '';
      return `<symbol id="${id}" viewBox="${[x, y, width, height].map(short).join(' ')}" overflow="visible"><g${stroke}>${inside}</g></symbol>`;
    };
    symbols.push(kept ? kept.get(key, make) : make());
    const piece = { id, aspect: width / height };
    cut.set(key, piece);
    return piece;
  };
  const pieces: Pieces = { use, written: () => symbols.join('') };
  return pieces;
}

type Drawn = { readonly inside: string; readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } };

function ofEmoji(code: string, body: Bodies['body']): Drawn | undefined {
  const inside = body(code);
  if (inside === undefined) return undefined;
  const { x, y, width, height } = artBox('paper', code);
  return { inside, box: { x: x * side, y: y * side, width: width * side, height: height * side } };
}

function ofDrawing(name: string, write: (mark: Mark) => string): Drawn | undefined {
  const drawing = findDrawing(name);
  return drawing && { inside: drawing.marks.map(write).join(''), box: drawing.box ?? { x: 0, y: 0, width: 100, height: 100 } };
}

function changes(inside: string, dye: string | undefined, grade: Grade | undefined): Change {
  const dyed: Change = dye === undefined ? (colour) => colour : dyeOf(inside, dye);
  const graded: Change = grade ? gradeOf(grade) : (colour) => colour;
  return (colour) => graded(dyed(colour));
}

/** Ids are one for all of a file: each piece has its own. */
const ownIds = (inside: string, id: string): string => inside
  .replace(/ id="([^"]+)"/g, ` id="${id}-$1"`)
  .replace(/url\(#([^)]+)\)/g, `url(#${id}-$1)`)
  .replace(/ (?:xlink:)?href="#([^"]+)"/g, ` href="#${id}-$1"`);

/** Marks inside a piece: flat, without shadows of their own. */
export function writeInner(mark: Mark, pieces: Pieces): string {
  if (mark.kind === 'path') return writePath(mark);
  if (mark.kind === 'group') return mark.only === 'clay' ? '' : `<g${place(mark)}>${mark.marks.map((inner) => writeInner(inner, pieces)).join('')}</g>`;
  return writeArt(mark, pieces);
}

export function writeArt({ art, x, y, width, height, opacity = 1, dye, grade, flip = false }: Extract<Mark, { kind: 'art' }>, pieces: Pieces, flat?: { colour: string; edge: number }): string {
  // The edge is as wide as asked for where the piece lies, whatever its own size.
  const piece = pieces.use(art, flat ? { flat: { ...flat, edge: Math.round((flat.edge * side) / Math.max(1, Math.min(height, width / aspectIn('paper', art)))) } } : { dye, grade });
  if (!piece) return '';
  const across = Math.min(width, height * piece.aspect);
  const up = across / piece.aspect;
  const left = x + (width - across) / 2;
  const turned = flip ? ` transform="translate(${short(2 * x + width)} 0) scale(-1 1)"` : '';
  return `<use href="#${piece.id}" x="${short(left)}" y="${short(y + height - up)}" width="${short(across)}" height="${short(up)}"${opacity < 1 ? ` opacity="${opacity}"` : ''}${turned}/>`;
}

/** A colour as hex; gradients are the colour in their middle: paper has one. */
export function flatOf(fill: NonNullable<Extract<Mark, { kind: 'path' }>['fill']>): string {
  if (typeof fill === 'string') return fill;
  return (fill.stops[Math.floor(fill.stops.length / 2)] ?? fill.stops[0])?.[1] ?? 'none';
}

export function writePath({ d, fill, stroke, opacity = 1 }: Extract<Mark, { kind: 'path' }>): string {
  const lines = stroke ? ` stroke="${escapeText(stroke.colour)}" stroke-width="${short(stroke.width)}"${stroke.round ? ' stroke-linecap="round" stroke-linejoin="round"' : ''}` : '';
  return `<path d="${d}" fill="${fill === undefined ? 'none' : escapeText(flatOf(fill))}"${lines}${opacity < 1 ? ` opacity="${Math.round(opacity * 100) / 100}"` : ''}/>`;
}

export function place({ x = 0, y = 0, scale = 1, turn = 0, opacity = 1 }: Extract<Mark, { kind: 'group' }>): string {
  const moves = [x || y ? `translate(${short(x)} ${short(y)})` : '', turn ? `rotate(${short(turn)})` : '', scale === 1 ? '' : `scale(${Math.round(scale * 1000) / 1000})`].filter(Boolean).join(' ');
  return `${moves ? ` transform="${moves}"` : ''}${opacity < 1 ? ` opacity="${opacity}"` : ''}`;
}
