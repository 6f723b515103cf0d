import { ConflictError, ForbiddenError, NotFoundError } from '../../platform/problem.ts';
import { announceChange, announceRemoval } from './announce.ts';
import type { Role } from './contract.ts';
import type { Parts } from './parts.ts';
import { isLowered, mayGive, mayManage, stopsBeingOwner } from './shared/policy.ts';
import { changePeople, countOtherOwners, deleteOpenInvitationsBy, deletePerson, deleteSessions, findPerson, type PersonRow, type Store, updatePerson as savePerson } from './store.ts';

type Change = { readonly role?: Role | undefined; readonly suspended?: boolean | undefined; readonly name?: string | undefined };

/**
 * Changes another person, by order of an owner or admin. Suspending ends their sessions, and their keys open nothing.
 * @throws NotFoundError, ForbiddenError, ConflictError when nobody would be left as owner
 */
export async function updatePerson({ store, clock, identities, events }: Parts, actorId: string, id: string, change: Change): Promise<PersonRow> {
  const after = await changePeople(store, async (trx) => {
    const { actor, target } = await findBoth(trx, actorId, id);
    if (change.role !== undefined && change.role !== target.role && !mayGive(actor.role, change.role)) throw new ForbiddenError('You can not give this role.');
    const next = { role: change.role ?? target.role, suspended: change.suspended ?? target.suspended };
    await requireAnOwner(trx, target, next);
    await savePerson(trx, id, { ...next, name: change.name }, clock());
    if (next.suspended || isLowered(target.role, next.role)) await deleteOpenInvitationsBy(trx, id);
    if (next.suspended) await deleteSessions(trx, id);
    return { ...target, ...next, name: change.name ?? target.name };
  });
  identities.forget();
  announceChange(events, id);
  return after;
}

/** Removes a person with their sessions, keys and invitations. Other rooms hear of it (`peopleTopic`) and let go of what they keep. */
export async function removePerson({ store, identities, events }: Parts, actorId: string, id: string): Promise<void> {
  await changePeople(store, async (trx) => {
    const { target } = await findBoth(trx, actorId, id);
    await requireAnOwner(trx, target, undefined);
    await deletePerson(trx, id);
  });
  identities.forget();
  announceRemoval(events, id);
}

/** The actor is read again: the role that the request came in with may be half a second old. */
async function findBoth(store: Store, actorId: string, id: string): Promise<{ actor: PersonRow; target: PersonRow }> {
  const [actor, target] = [await findPerson(store, actorId), await findPerson(store, id)];
  if (!actor || actor.suspended || !target) throw new NotFoundError();
  if (!mayManage(actor.role, target.role)) throw new ForbiddenError('Only somebody who stands above a person may change them.');
  return { actor, target };
}

async function requireAnOwner(store: Store, before: PersonRow, after: Pick<PersonRow, 'role' | 'suspended'> | undefined): Promise<void> {
  if (stopsBeingOwner(before, after) && (await countOtherOwners(store, before.id)) === 0) {
    throw new ConflictError('Somebody has to be the owner. Make another person an owner first.');
  }
}
