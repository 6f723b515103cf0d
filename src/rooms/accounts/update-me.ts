import { BadRequestError, ForbiddenError } from '../../platform/problem.ts';
import { EmailTakenError } from './add-person.ts';
import { announceChange } from './announce.ts';
import type { Parts } from './parts.ts';
import { changePeople, deleteSessions, findPasswordHash, findPersonByEmail, savePasswordHash, updatePerson } from './store.ts';

type Change = { readonly name?: string | undefined; readonly email?: string | undefined; readonly currentPassword?: string | undefined; readonly newPassword?: string | undefined };

/**
 * Changes one's own name, email or password. A new password ends all other sessions.
 * @param me `session`: the token of the session that asks, which stays
 * @throws ForbiddenError when the current password is wrong, BadRequestError when it is missing, EmailTakenError
 */
export async function updateMe(parts: Parts, me: { id: string; session: string | undefined }, change: Change): Promise<void> {
  const { store, clock, identities, events } = parts;
  if (change.email !== undefined || change.newPassword !== undefined) await checkPassword(parts, me.id, change.currentPassword);
  const passwordHash = change.newPassword === undefined ? undefined : await (await parts.auth()).hashPassword(change.newPassword);
  await changePeople(store, async (trx) => {
    const holder = change.email === undefined ? undefined : await findPersonByEmail(trx, change.email);
    if (holder && holder.id !== me.id) throw new EmailTakenError(holder.email);
    await updatePerson(trx, me.id, { name: change.name, email: change.email }, clock());
    if (passwordHash === undefined) return;
    await savePasswordHash(trx, me.id, passwordHash, clock());
    await deleteSessions(trx, me.id, me.session);
  });
  identities.forget();
  announceChange(events, me.id);
}

async function checkPassword({ store, auth, limits }: Parts, personId: string, given: string | undefined): Promise<void> {
  const hash = await findPasswordHash(store, personId);
  if (hash === undefined) return;
  if (given === undefined) throw new BadRequestError('Give your current password too.', [{ path: 'json.currentPassword', message: 'Required' }]);
  limits.perEmail.take(personId);
  if (!(await (await auth()).verifyPassword(hash, given))) throw new ForbiddenError('Your current password is another one.');
  limits.perEmail.giveBack(personId);
}
