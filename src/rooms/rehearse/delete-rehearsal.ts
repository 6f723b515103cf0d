import { NotFoundError } from '../../platform/problem.ts';
import type { Rehearsal } from './contract.ts';
import { requireRehearsal } from './open-rehearsal.ts';
import type { Parts } from './parts.ts';
import { readRehearsal } from './read-rehearsal.ts';
import { deleteAllOf, markDeleted, purgeDeleted, restoreRehearsal as restoreRow } from './store.ts';

const restorableMs = 30 * 24 * 60 * 60_000;

/** Gone at once for everybody; it can be restored for thirty days, then it is removed for good. A turn that is being answered is stopped. @throws NotFoundError */
export async function deleteRehearsal(parts: Parts, owner: string, id: string): Promise<void> {
  await requireRehearsal(parts.db, owner, id);
  await parts.running.stop(id);
  await parts.commits.add(async (db) => {
    if (!(await markDeleted(db, owner, id, parts.clock()))) throw new NotFoundError();
    await parts.answers.forget(db, { owner, about: id });
  });
  parts.events.publish(owner, { kind: 'rehearsal', id, change: 'deleted' });
}

/** The undo of a deletion. @throws NotFoundError when it was removed for good */
export async function restoreRehearsal(parts: Parts, owner: string, id: string): Promise<Rehearsal> {
  await parts.commits.add((db) => restoreRow(db, owner, id));
  const rehearsal = await readRehearsal(parts, owner, id);
  parts.events.publish(owner, { kind: 'rehearsal', id, change: 'updated' });
  return rehearsal;
}

/** Removes for good what was deleted thirty days ago, rehearsals and own scenarios. */
export async function purgeOld({ commits, answers, clock }: Pick<Parts, 'commits' | 'answers' | 'clock'>): Promise<void> {
  await commits.add(async (db) => {
    await purgeDeleted(db, clock() - restorableMs);
    await answers.forgetOld(db);
  });
}

/** A person was removed: everything of theirs goes, now. */
export async function forgetPerson({ commits, answers }: Pick<Parts, 'commits' | 'answers'>, owner: string): Promise<void> {
  await commits.add(async (db) => {
    await deleteAllOf(db, owner);
    await answers.forget(db, { owner });
  });
}
