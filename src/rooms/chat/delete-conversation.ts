import { NotFoundError } from '../../platform/problem.ts';
import type { Conversation } from './contract.ts';
import type { Parts } from './parts.ts';
import { presentConversation } from './present.ts';
import { markDeleted, purgeSome, restoreConversation as restoreRow } from './store.ts';

const restorableMs = 30 * 24 * 60 * 60_000;

/** Gone at once for everybody; it can be restored for thirty days, then it is removed for good. What it was writing is stopped. */
export async function deleteConversation(parts: Parts, owner: string, id: string): Promise<void> {
  await parts.commits.add(async (db) => {
    if (!(await markDeleted({ ...parts.store, db }, owner, id, parts.clock()))) throw new NotFoundError();
  });
  await parts.generations.cutAll({ conversation: id }, 'stopped');
  parts.events.publish(owner, { kind: 'conversation', id, change: 'deleted' });
}

/** The undo of a deletion. @throws NotFoundError when it was removed for good */
export async function restoreConversation(parts: Parts, owner: string, id: string): Promise<Conversation> {
  let row: Awaited<ReturnType<typeof restoreRow>>;
  await parts.commits.add(async (db) => {
    row = await restoreRow({ ...parts.store, db }, owner, id);
  });
  if (!row) throw new NotFoundError();
  parts.events.publish(owner, { kind: 'conversation', id, change: 'restored' });
  return presentConversation(row);
}

/** Removes for good what was deleted thirty days ago, and the answers kept for an Idempotency-Key. */
export async function purgeDeleted(parts: Pick<Parts, 'store' | 'commits' | 'clock' | 'answers'>): Promise<void> {
  await parts.commits.add((db) => parts.answers.forgetOld(db));
  await purgeAll(parts, { deletedBefore: parts.clock() - restorableMs });
}

/** A person was removed: everything of theirs goes, now. */
export async function forgetPerson(parts: Parts, owner: string): Promise<void> {
  await parts.generations.cutAll({ owner }, 'stopped');
  await parts.commits.add((db) => parts.answers.forget(db, { owner }));
  await purgeAll(parts, { owner });
}

async function purgeAll(parts: Pick<Parts, 'store' | 'commits'>, doomed: Parameters<typeof purgeSome>[1]): Promise<void> {
  while ((await purgeOnce(parts, doomed)) > 0);
}

async function purgeOnce({ store, commits }: Pick<Parts, 'store' | 'commits'>, doomed: Parameters<typeof purgeSome>[1]): Promise<number> {
  let removed = 0;
  await commits.add(async (db) => {
    removed = await purgeSome({ ...store, db }, doomed);
  });
  return removed;
}
