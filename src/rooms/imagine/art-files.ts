import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas, GlobalFonts, type Image, loadImage, Path2D } from '@napi-rs/canvas';
import { readBody, readClay } from './art-packages.ts';
import { artCode, type ArtSet } from './shared/art/art-box.ts';
import { artsOf } from './shared/art/arts-of.ts';
import { keepSurfaces } from './shared/clay/kept.ts';
import type { Arts } from './shared/clay/pen.ts';
import type { Bodies } from './shared/paper/pieces.ts';
import type { Stage } from './shared/staging/stage.ts';

/** The art of the packages, read when it is first needed. */
export type ArtFiles = {
  readonly arts: Arts;
  /** Vector drawings, once they were read. */
  readonly paper: Bodies;
  /** Reads what a stage shows; after that `arts` or `paper` has all of it. */
  readonly ready: (stage: Stage, set?: ArtSet) => Promise<void>;
};

const mostImages = 300;
const mostBodies = 600;
const mostPieces = 1_500;
const mostOutlines = 4_000;

export function openArtFiles(): ArtFiles {
  const require = createRequire(import.meta.url);
  GlobalFonts.registerFromPath(join(dirname(require.resolve('pretendard/package.json')), 'dist/public/variable/PretendardVariable.ttf'), 'Pretendard');
  const images = new Map<string, Image>();
  const outlines = new Map<string, Path2D>();
  const bodies = new Map<string, string>();
  const pieces = new Map<string, string>();
  const read = async (code: string) => {
    if (images.has(code)) return;
    const file = await readClay(code);
    if (file) keep(images, mostImages, code, await loadImage(file));
  };
  const readVector = async (code: string) => {
    if (bodies.has(code)) return;
    const body = await readBody(code);
    if (body !== undefined) keep(bodies, mostBodies, code, body);
  };
  return {
    arts: {
      image: (code) => images.get(code),
      surface: (width, height) => {
        const canvas = createCanvas(width, height);
        const pen = canvas.getContext('2d');
        return { picture: canvas, pen, width, height, retouch: (change) => {
          const pixels = pen.getImageData(0, 0, width, height);
          change(pixels.data);
          pen.putImageData(pixels, 0, 0);
        } };
      },
      outline: (d) => outlines.get(d) ?? keep(outlines, mostOutlines, d, new Path2D(d)),
      kept: keepSurfaces(undefined, ({ retouch }) => retouch(() => {})),
    },
    paper: { body: (code) => bodies.get(code), kept: { get: (key, make) => pieces.get(key) ?? keep(pieces, mostPieces, key, make()) } },
    ready: async (stage, set = 'clay') => {
      await Promise.all(artsOf(stage).map((art) => (set === 'clay' ? read : readVector)(artCode(art))));
    },
  };
}

function keep<Value>(all: Map<string, Value>, most: number, key: string, value: Value): Value {
  for (const oldest of all.keys()) {
    if (all.size < most) break;
    all.delete(oldest);
  }
  all.set(key, value);
  return value;
}
