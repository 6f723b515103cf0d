import { randomBytes } from 'node:crypto';
import { NotFoundError } from '../../platform/problem.ts';
import type { PictureWhole, SharedPicture } from './contract.ts';
import { readPicture, requirePicture } from './list-pictures.ts';
import type { Parts } from './parts.ts';
import { presentShared } from './present-picture.ts';
import { findShared, type PictureRow, updatePicture } from './store.ts';

/** Makes a link, or gives the one that there is. @throws NotFoundError */
export async function sharePicture(parts: Parts, owner: string, id: string): Promise<PictureWhole> {
  const { share } = await requirePicture(parts.db, owner, id);
  if (share === null) await change(parts, owner, id, { share: randomBytes(18).toString('base64url') });
  return await readPicture(parts, owner, id);
}

/** The link leads nowhere from now on. @throws NotFoundError */
export async function unsharePicture(parts: Parts, owner: string, id: string): Promise<PictureWhole> {
  await change(parts, owner, id, { share: null });
  return await readPicture(parts, owner, id);
}

/** @throws NotFoundError */
export async function movePicture(parts: Parts, owner: string, id: string, folder: string | null | undefined): Promise<PictureWhole> {
  if (folder !== undefined) await change(parts, owner, id, { folder: folder === '' ? null : folder });
  return await readPicture(parts, owner, id);
}

async function change({ commits, clock, events }: Pick<Parts, 'commits' | 'clock' | 'events'>, owner: string, id: string, what: Partial<PictureRow>): Promise<void> {
  await commits.add(async (db) => {
    if (!(await updatePicture(db, owner, id, { ...what, updated_at: clock() }))) throw new NotFoundError();
  });
  events.publish(owner, { kind: 'picture', id, change: 'updated' });
}

/** What a link shows, read anew each time: a link that was revoked shows nothing more. @throws NotFoundError */
export async function requireShared({ db }: Pick<Parts, 'db'>, token: string): Promise<PictureRow> {
  const row = await findShared(db, token);
  if (!row) throw new NotFoundError('This link leads nowhere: it was taken back, or the picture is gone.');
  return row;
}

export async function readShared(parts: Pick<Parts, 'db'>, token: string): Promise<SharedPicture> {
  return presentShared(await requireShared(parts, token));
}
