import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import { dropFiles, type FileTables } from '../../platform/database/kept-files.ts';
import type { Picture } from './contract.ts';

export type PictureRow = {
  id: string; owner: string; prompt: string; /** As it is searched. */ prompt_plain: string; seed: number; style: Picture['style']; shape: Picture['shape']; width: number; height: number;
  engine: string; alt: string; /** A scene graph as JSON; null where the engine has none. */ scene: string | null; touches: string; choices: string;
  /** Its bytes among the kept files. */ file: string; folder: string | null; parent: string | null; /** The secret part of the link. */ share: string | null;
  created_at: number; updated_at: number; deleted_at: number | null;
};
export type ImagineTables = FileTables & { pictures: PictureRow };

/** What the functions below work on: the whole database, or one transaction of it. Every read and write takes the owner, but for what is shared by its link. */
export type Db = Kysely<ImagineTables>;

export function openStore(database: Database): Db {
  return database.tables<ImagineTables>();
}

const of = (db: Db, owner: string) => db.selectFrom('pictures').where('owner', '=', owner).where('deleted_at', 'is', null);

export async function findPicture(db: Db, owner: string, id: string): Promise<PictureRow | undefined> {
  return await of(db, owner).selectAll().where('id', '=', id).executeTakeFirst();
}

/** By the secret of its link, whoever asks. */
export async function findShared(db: Db, share: string): Promise<PictureRow | undefined> {
  return await db.selectFrom('pictures').selectAll().where('share', '=', share).where('deleted_at', 'is', null).executeTakeFirst();
}

export type PageAsk = { readonly before: string | undefined; readonly limit: number; /** Plain; every word has to be in the prompt. */ readonly words: readonly string[]; readonly folder: string | undefined };

/** The newest first; ids sort by the time they were made. */
export async function pagePictures(db: Db, owner: string, { before, limit, words, folder }: PageAsk): Promise<PictureRow[]> {
  let rows = of(db, owner).selectAll().orderBy('id', 'desc').limit(limit);
  if (before !== undefined) rows = rows.where('id', '<', before);
  if (folder !== undefined) rows = rows.where('folder', '=', folder);
  for (const word of words) rows = rows.where('prompt_plain', 'like', `%${word.replaceAll(/[\\%_]/g, '')}%`);
  return await rows.execute();
}

export async function listFolders(db: Db, owner: string): Promise<{ name: string; count: number }[]> {
  const rows = await of(db, owner).select(['folder', (eb) => eb.fn.countAll<number | string>().as('count')]).where('folder', 'is not', null).groupBy('folder').orderBy('folder').execute();
  return rows.map(({ folder, count }) => ({ name: folder ?? '', count: Number(count) }));
}

export async function insertPicture(db: Db, row: PictureRow): Promise<void> {
  await db.insertInto('pictures').values(row).execute();
}

/** @returns whether it is there and theirs */
export async function updatePicture(db: Db, owner: string, id: string, change: Partial<PictureRow>): Promise<boolean> {
  const done = await db.updateTable('pictures').set(change).where('id', '=', id).where('owner', '=', owner).where('deleted_at', 'is', null).executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** The undo of a deletion. A link that it had stays revoked. */
export async function restorePicture(db: Db, owner: string, id: string): Promise<void> {
  await db.updateTable('pictures').set({ deleted_at: null }).where('id', '=', id).where('owner', '=', owner).execute();
}

/** Removes for good what was deleted before, and the bytes that no picture has any more. */
export async function purgeDeleted(db: Db, before: number): Promise<void> {
  const gone = await db.selectFrom('pictures').select('file').where('deleted_at', '<', before).execute();
  await db.deleteFrom('pictures').where('deleted_at', '<', before).execute();
  await dropUnused(db, gone);
}

/** Everything of a person. */
export async function deleteAllOf(db: Db, owner: string): Promise<void> {
  const gone = await db.selectFrom('pictures').select('file').where('owner', '=', owner).execute();
  await db.deleteFrom('pictures').where('owner', '=', owner).execute();
  await dropUnused(db, gone);
}

const atOnce = 200;

async function dropUnused(db: Db, gone: readonly { file: string }[]): Promise<void> {
  const files = [...new Set(gone.map(({ file }) => file))];
  for (let from = 0; from < files.length; from += atOnce) {
    const some = files.slice(from, from + atOnce);
    const used = new Set((await db.selectFrom('pictures').select('file').where('file', 'in', some).execute()).map(({ file }) => file));
    await dropFiles(db, some.filter((file) => !used.has(file)));
  }
}
