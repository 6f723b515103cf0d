import { readFile } from '../../platform/database/kept-files.ts';
import { NotFoundError } from '../../platform/problem.ts';
import type { ComposeAsk } from './composer.ts';
import type { fileFormats } from './contract.ts';
import type { Parts } from './parts.ts';
import { languageOf } from './shared/language.ts';
import { readScene } from './shared/read-scene.ts';
import type { PictureRow } from './store.ts';
import { type Recipe, writeRecipe } from './write-recipe.ts';

export type PictureFile = { readonly bytes: Uint8Array; readonly mime: 'image/webp' | 'image/png' | 'image/svg+xml'; readonly name: string };

const mostOfName = 60;
/** Pixels of a loop's longer side: thirty-six pictures in one file. */
const mostOfLoop = 512;

/** A kept picture as a file: WebP as it was kept, PNG made of it; SVG in the vector look and the living loop are drawn from its recipe. @throws NotFoundError */
export async function pictureFile(parts: Pick<Parts, 'db' | 'composer' | 'slow'>, row: PictureRow, format: (typeof fileFormats)[number]): Promise<PictureFile> {
  if (format === 'webp') return { bytes: await keptBytes(parts.db, row), mime: 'image/webp', name: `${titleOf(row)}.webp` };
  return await parts.slow.take(row.owner, () => makeFile(parts, row, format));
}

function titleOf({ prompt }: PictureRow): string {
  return Array.from(prompt.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '')).slice(0, mostOfName).join('') || 'picture';
}

async function makeFile({ db, composer }: Pick<Parts, 'db' | 'composer'>, row: PictureRow, format: 'svg' | 'loop' | 'png'): Promise<PictureFile> {
  const title = titleOf(row);
  switch (format) {
    case 'svg':
      return { bytes: (await composer.compose({ ...askOf(row), look: 'paper', accept: 'image/svg+xml' })).bytes, mime: 'image/svg+xml', name: `${title}.svg` };
    case 'loop':
      return { bytes: await writeRecipe(await composer.loop(smaller(askOf(row))), 'webp', recipeOf(row)), mime: 'image/webp', name: `${title}-loop.webp` };
    case 'png':
      return { bytes: await writeRecipe(await keptBytes(db, row), 'png', recipeOf(row)), mime: 'image/png', name: `${title}.png` };
  }
}

async function keptBytes(db: Parts['db'], { file }: PictureRow): Promise<Uint8Array> {
  const bytes = await readFile(db, file);
  if (!bytes) throw new NotFoundError();
  return bytes;
}

/** The kept scene where this version can read it, else the prompt anew. */
function askOf(row: PictureRow): ComposeAsk {
  return {
    prompt: row.prompt, scene: row.scene === null ? undefined : readScene(JSON.parse(row.scene)), seed: row.seed, width: row.width, height: row.height, sticker: row.shape === 'sticker', look: row.style ?? 'clay',
    touches: JSON.parse(row.touches), choices: JSON.parse(row.choices), accept: 'image/webp', language: languageOf(row.prompt), live: false,
  };
}

function smaller(ask: ComposeAsk): ComposeAsk {
  const times = Math.min(1, mostOfLoop / Math.max(ask.width, ask.height));
  return { ...ask, width: Math.round(ask.width * times), height: Math.round(ask.height * times) };
}

const recipeOf = (row: PictureRow): Recipe => ({ prompt: row.prompt, seed: row.seed, style: row.style, shape: row.shape, engine: row.engine, alt: row.alt, createdAt: row.created_at, touches: JSON.parse(row.touches), choices: JSON.parse(row.choices) });
