import { readFile } from '../../platform/database/kept-files.ts';
import { NotFoundError } from '../../platform/problem.ts';
import type { fileFormats } from './contract.ts';
import type { Parts } from './parts.ts';
import { languageOf } from './shared/alt-text.ts';
import { readScene } from './shared/read-scene.ts';
import type { PictureRow } from './store.ts';
import { writeRecipe } from './write-recipe.ts';

export type PictureFile = { readonly bytes: Uint8Array; readonly mime: 'image/webp' | 'image/png' | 'image/svg+xml'; readonly name: string };

const mostOfName = 60;

/** A kept picture as a file: WebP as it was kept, PNG made of it, SVG drawn from its recipe in the vector look. @throws NotFoundError */
export async function pictureFile({ db, composer }: Pick<Parts, 'db' | 'composer'>, row: PictureRow, format: (typeof fileFormats)[number]): Promise<PictureFile> {
  const name = `${row.prompt.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '').slice(0, mostOfName) || 'picture'}.${format}`;
  if (format === 'svg') {
    const { bytes } = await composer.compose({
      prompt: row.prompt, scene: row.scene === null ? undefined : readScene(JSON.parse(row.scene)), seed: row.seed, width: row.width, height: row.height, sticker: row.shape === 'sticker', look: 'paper', touches: JSON.parse(row.touches), choices: JSON.parse(row.choices), accept: 'image/svg+xml', language: languageOf(row.prompt), live: false,
    });
    return { bytes, mime: 'image/svg+xml', name };
  }
  const kept = await readFile(db, row.file);
  if (!kept) throw new NotFoundError();
  if (format === 'webp') return { bytes: kept, mime: 'image/webp', name };
  const recipe = { prompt: row.prompt, seed: row.seed, style: row.style, shape: row.shape, engine: row.engine, alt: row.alt, createdAt: row.created_at, touches: JSON.parse(row.touches), choices: JSON.parse(row.choices) };
  return { bytes: await writeRecipe(kept, 'png', recipe), mime: 'image/png', name };
}
