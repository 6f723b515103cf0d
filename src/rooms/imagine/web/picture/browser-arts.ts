import { artCode } from '../../shared/art/art-box.ts';
import { artsOf } from '../../shared/art/arts-of.ts';
import { keepSurfaces } from '../../shared/clay/kept.ts';
import type { Arts } from '../../shared/clay/pen.ts';
import type { Stage } from '../../shared/staging/stage.ts';

/** The art in the browser: only what is in use travels, each once. */
export type BrowserArts = {
  /** What of a stage can be drawn in clay by now; the rest is asked for. */
  readonly prepare: (stage: Stage) => Prepared;
  readonly paper: { readonly body: (code: string) => string | undefined };
  /** Asks for the vectors of what a stage shows and are not here yet. @returns whether all that there is of it is here */
  readonly wantPaper: (stage: Stage) => boolean;
  /** Whoever draws is told when something came. @returns what ends it */
  readonly onArrived: (tell: () => void) => () => void;
};

/** `stage` is without those whose art is on its way: what is drawn is kept, and must not be kept without a head. */
export type Prepared = { readonly stage: Stage; readonly arts: Arts; readonly complete: boolean };

const mostOutlines = 4_000;
let arts: BrowserArts | undefined;

/** One for all pictures of the page. */
export function browserArts(): BrowserArts {
  return (arts ??= openArts());
}

function openArts(): BrowserArts {
  const listeners = new Set<() => void>();
  let arrivals = 0;
  const arrived = () => {
    arrivals++;
    for (const tell of listeners) tell();
  };
  const images = openShelf(fetchClay, arrived);
  const bodies = openShelf(fetchBody, arrived);
  const clay: Arts = { image: images.get, surface: makeSurface, outline: keepOutlines(), kept: keepSurfaces() };
  const here = (stage: Stage) => artsOf(stage).map(artCode).map(images.want).every(Boolean);
  return {
    prepare: (stage) => {
      const sprites = stage.sprites.filter((sprite) => here({ ...stage, backdrop: null, sprites: [sprite] }));
      const set = here({ ...stage, sprites: [] });
      // A place without its trees is kept until one of them comes, and no longer.
      const now = `${arrivals} `;
      const kept: Arts['kept'] = set ? clay.kept : { get: (key, make) => clay.kept.get(now + key, make) };
      return { stage: { ...stage, sprites }, arts: { ...clay, kept }, complete: set && sprites.length === stage.sprites.length };
    },
    paper: { body: bodies.get },
    wantPaper: (stage) => artsOf(stage).map(artCode).map(bodies.want).every(Boolean),
    onArrived: (tell) => {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
  };
}

type Shelf<T> = { get(code: string): T | undefined; /** @returns whether there is nothing to wait for */ want(code: string): boolean };

/** What there is none of is not asked for again; what could not be reached is, after a while. */
function openShelf<T>(fetchOne: (code: string) => Promise<T | undefined>, arrived: () => void): Shelf<T> {
  const shelf = new Map<string, { here: T | undefined; done: boolean }>();
  const againMs = 3_000;
  const get = async (code: string) => {
    const entry = { here: undefined as T | undefined, done: false };
    shelf.set(code, entry);
    try {
      entry.here = await fetchOne(code);
      entry.done = true;
      arrived();
    } catch {
      setTimeout(() => {
        shelf.delete(code);
        arrived();
      }, againMs);
    }
  };
  return {
    get: (code) => shelf.get(code)?.here,
    want: (code) => {
      if (!shelf.has(code)) void get(code);
      return shelf.get(code)?.done ?? false;
    },
  };
}

async function fetchBody(code: string): Promise<string | undefined> {
  const answer = await fetch(`/api/imagine/art/paper/${code}`);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`${answer.status}`);
  return await answer.text();
}

const artPixels = 256;

/** The render in clay, or where there is none the vector drawing. */
async function fetchClay(code: string): Promise<CanvasImageSource & object | undefined> {
  const answer = await fetch(`/api/imagine/art/clay/${code}`);
  if (answer.ok) return await createImageBitmap(await answer.blob());
  if (answer.status !== 404) throw new Error(`${answer.status}`);
  const body = await fetchBody(code);
  return body === undefined ? undefined : await readVector(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" width="${artPixels}" height="${artPixels}">${body}</svg>`);
}

/** An SVG file as a picture that a canvas can draw from. */
export async function readVector(svg: string): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await picture.decode();
  return picture;
}

const makeSurface: Arts['surface'] = (width, height) => {
  const picture = Object.assign(document.createElement('canvas'), { width, height });
  const pen = picture.getContext('2d');
  if (!pen) throw new Error('This browser has no canvas.');
  return {
    picture, pen, width, height,
    retouch: (change) => {
      const pixels = pen.getImageData(0, 0, width, height);
      change(pixels.data);
      pen.putImageData(pixels, 0, 0);
    },
  };
};

function keepOutlines(): Arts['outline'] {
  const outlines = new Map<string, Path2D>();
  return (d) => {
    const known = outlines.get(d) ?? new Path2D(d);
    if (outlines.size > mostOutlines) outlines.clear();
    outlines.set(d, known);
    return known;
  };
}
