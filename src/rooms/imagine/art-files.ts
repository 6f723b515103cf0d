import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas, GlobalFonts, type Image, loadImage, Path2D } from '@napi-rs/canvas';
import { artCode } from './shared/art/art-box.ts';
import { artsOf } from './shared/art/arts-of.ts';
import { keepSurfaces } from './shared/clay/kept.ts';
import type { Arts } from './shared/clay/pen.ts';
import type { Stage } from './shared/staging/stage.ts';

/** The art of the packages, read when it is first needed. */
export type ArtFiles = {
  readonly arts: Arts;
  /** Reads what a stage shows; after that `arts` has all of it. */
  readonly ready: (stage: Stage) => Promise<void>;
};

const mostImages = 300;
const mostOutlines = 4_000;

export function openArtFiles(): ArtFiles {
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve('@lobehub/fluent-emoji-3d/package.json')), 'assets');
  const files = new Map(readdirSync(folder).map((file) => [file.replace(/\.webp$/, '').replaceAll('-fe0f', ''), join(folder, file)]));
  GlobalFonts.registerFromPath(join(dirname(require.resolve('pretendard/package.json')), 'dist/public/variable/PretendardVariable.ttf'), 'Pretendard');
  const images = new Map<string, Image>();
  const outlines = new Map<string, Path2D>();
  const read = async (code: string) => {
    const file = files.get(code);
    if (file && !images.has(code)) keep(images, mostImages, code, await loadImage(await readFile(file)));
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
      kept: keepSurfaces(),
    },
    ready: async (stage) => {
      await Promise.all(artsOf(stage).map((art) => read(artCode(art))));
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
