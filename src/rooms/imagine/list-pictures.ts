import { BadRequestError, NotFoundError } from '../../platform/problem.ts';
import type { PicturePage, PictureWhole } from './contract.ts';
import type { Parts } from './parts.ts';
import { presentPicture, presentWhole } from './present-picture.ts';
import { findPicture, listFolders, pagePictures, type PictureRow } from './store.ts';

const pageSize = 40;
const mostWords = 8;

/** As prompts are kept to be searched, and as a search is asked: letters alone, in one case and composition. */
export function plainText(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The newest first. @throws BadRequestError for a cursor that is not ours */
export async function listPictures({ db, publicUrl }: Pick<Parts, 'db' | 'publicUrl'>, owner: string, { query = '', folder, cursor }: { query?: string | undefined; folder?: string | undefined; cursor?: string | undefined }): Promise<PicturePage> {
  if (cursor !== undefined && !/^[\w-]{1,64}$/.test(cursor)) throw new BadRequestError('This cursor is not one of ours.');
  const words = plainText(query).split(' ').filter(Boolean).slice(0, mostWords);
  const rows = await pagePictures(db, owner, { before: cursor, limit: pageSize + 1, words, folder: folder?.replaceAll('\0', '') });
  const shown = rows.slice(0, pageSize);
  return { pictures: shown.map((row) => presentPicture(row, publicUrl())), next: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null, folders: await listFolders(db, owner) };
}

/** @throws NotFoundError when it is not there or not theirs */
export async function requirePicture(db: Parts['db'], owner: string, id: string): Promise<PictureRow> {
  const row = await findPicture(db, owner, id);
  if (!row) throw new NotFoundError();
  return row;
}

/** @throws NotFoundError */
export async function readPicture({ db, publicUrl }: Pick<Parts, 'db' | 'publicUrl'>, owner: string, id: string): Promise<PictureWhole> {
  return presentWhole(await requirePicture(db, owner, id), publicUrl());
}
