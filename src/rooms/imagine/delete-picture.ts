import { NotFoundError } from '../../platform/problem.ts';
import type { PictureWhole } from './contract.ts';
import { readPicture } from './list-pictures.ts';
import type { Parts } from './parts.ts';
import { deleteAllOf, purgeDeleted, restorePicture as restoreRow, updatePicture } from './store.ts';

const restorableMs = 30 * 24 * 60 * 60_000;

/** Gone at once for everybody, its link with it; it can be restored for thirty days, then its bytes go too. @throws NotFoundError */
export async function deletePicture({ commits, answers, clock, events }: Pick<Parts, 'commits' | 'answers' | 'clock' | 'events'>, owner: string, id: string): Promise<void> {
  await commits.add(async (db) => {
    if (!(await updatePicture(db, owner, id, { deleted_at: clock(), share: null }))) throw new NotFoundError();
    await answers.forget(db, { owner, about: id });
  });
  events.publish(owner, { kind: 'picture', id, change: 'deleted' });
}

/** The undo of a deletion. @throws NotFoundError when it was removed for good */
export async function restorePicture(parts: Parts, owner: string, id: string): Promise<PictureWhole> {
  await parts.commits.add((db) => restoreRow(db, owner, id));
  const picture = await readPicture(parts, owner, id);
  parts.events.publish(owner, { kind: 'picture', id, change: 'updated' });
  return picture;
}

/** Removes for good what was deleted thirty days ago. */
export async function purgeOld({ commits, clock }: Pick<Parts, 'commits' | 'clock'>): Promise<void> {
  await commits.add((db) => purgeDeleted(db, clock() - restorableMs));
}

/** A person was removed: everything of theirs goes, now. */
export async function forgetPerson({ commits, answers }: Pick<Parts, 'commits' | 'answers'>, owner: string): Promise<void> {
  await commits.add(async (db) => {
    await deleteAllOf(db, owner);
    await answers.forget(db, { owner });
  });
}
