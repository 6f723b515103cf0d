import { randomInt } from 'node:crypto';
import type { Remember } from '../../platform/database/answers-once.ts';
import { keepFile, nameOfFile } from '../../platform/database/kept-files.ts';
import { newId } from '../../platform/new-id.ts';
import { admitPrompt, requireEngine } from './admit-ask.ts';
import { maxSeed, type NewPicture, type PictureWhole, pixelsOf } from './contract.ts';
import { plainText, requirePicture } from './list-pictures.ts';
import type { Parts } from './parts.ts';
import { presentWhole } from './present-picture.ts';
import { languageOf } from './shared/language.ts';
import { insertPicture, type PictureRow } from './store.ts';
import { writeRecipe } from './write-recipe.ts';

/**
 * Draws a picture and keeps it, with what it was made of.
 * @throws PictureRefusedError, NotFoundError for a parent that is not theirs, BadRequestError for an engine that is not here
 */
export async function keepPicture(parts: Parts, owner: string, ask: NewPicture, remember: Remember): Promise<PictureWhole> {
  const language = ask.locale ?? languageOf(ask.prompt);
  admitPrompt(parts.policy, ask.prompt, language);
  requireEngine(ask.engine, parts.composer.name);
  if (ask.parent !== undefined) await requirePicture(parts.db, owner, ask.parent);
  const seed = ask.seed ?? randomInt(maxSeed);
  const recipe = { prompt: ask.prompt, seed, style: ask.style, shape: ask.shape, engine: parts.composer.name, touches: ask.touches, choices: ask.choices };
  const now = parts.clock();
  const { composed, bytes } = await parts.slow.take(owner, async () => {
    const drawn = await parts.composer.compose({ ...pixelsOf(ask.shape, ask.size), prompt: ask.prompt, touches: ask.touches, choices: ask.choices, sticker: ask.shape === 'sticker', seed, look: ask.style ?? 'clay', accept: 'image/png', language, live: false });
    return { composed: drawn, bytes: await writeRecipe(drawn.bytes, 'webp', { ...recipe, alt: drawn.alt, createdAt: now }) };
  });
  const row = {
    id: newId(), owner, ...recipe, prompt_plain: plainText(ask.prompt), width: composed.width, height: composed.height, alt: composed.alt, scene: JSON.stringify(composed.scene), touches: JSON.stringify(ask.touches),
    choices: JSON.stringify(ask.choices), folder: ask.folder === undefined || ask.folder === '' ? null : ask.folder, parent: ask.parent ?? null, share: null, created_at: now, updated_at: now, deleted_at: null,
  } satisfies Omit<PictureRow, 'file'>;
  const whole = { ...row, file: nameOfFile(bytes) };
  const kept = presentWhole(whole, parts.publicUrl());
  await parts.commits.add(async (db) => {
    await keepFile(db, bytes, now);
    await insertPicture(db, whole);
    await remember(db, kept, row.id);
  });
  parts.events.publish(owner, { kind: 'picture', id: row.id, change: 'created' });
  return kept;
}
