import type { Caller } from '../../platform/http/caller.ts';
import { newId } from '../../platform/new-id.ts';
import { ConflictError, ForbiddenError, NotFoundError } from '../../platform/problem.ts';
import { insertNewPerson } from './add-person.ts';
import type { Invitation } from './contract.ts';
import { hashToken, newToken } from './hash-token.ts';
import type { SignedIn } from './open-auth.ts';
import type { Parts } from './parts.ts';
import { mayGive } from './shared/policy.ts';
import { changePeople, countOpenInvitations, findOpenInvitation, insertInvitation, type InvitationRow, markInvitationUsed } from './store.ts';

const invitationLastsMs = 7 * 24 * 3_600_000;
const mostOpen = 200;

/** A link by which one person joins with the given role, within a week. The answer is the one time that it is seen. */
export async function invite({ store, clock, config }: Pick<Parts, 'store' | 'clock' | 'config'>, caller: Caller, role: 'admin' | 'member'): Promise<Invitation & { url: string }> {
  if (!mayGive(caller.role, role)) throw new ForbiddenError('You can not give this role.');
  // Whoever holds a limited key must not come back with a whole account of a higher role.
  if (caller.scopes !== 'all' && role !== 'member') throw new ForbiddenError('A limited key can invite members only.');
  const now = clock();
  if ((await countOpenInvitations(store, now)) >= mostOpen) throw new ConflictError(`There are ${mostOpen} open invitations. Take some back first.`);
  const token = newToken();
  const row: InvitationRow = { id: newId(now), token_hash: hashToken(token), role, created_by: caller.id, created_at: now, expires_at: now + invitationLastsMs, used_by: null, used_at: null };
  await insertInvitation(store, row);
  return { ...presentInvitation(row), url: `${config.publicUrl()}/join#${token}` };
}

export function presentInvitation(row: InvitationRow): Invitation {
  return { id: row.id, role: row.role, createdAt: row.created_at, expiresAt: row.expires_at, usedBy: row.used_by };
}

/** @throws NotFoundError when the invitation was used, taken back, is too old or never was; EmailTakenError */
export async function join({ store, clock, auth }: Parts, input: { token: string; name: string; email: string; password: string }, userAgent: string): Promise<SignedIn> {
  const tokenHash = hashToken(input.token);
  // Looked at first, so that nobody without an invitation makes us hash passwords.
  if (!(await findOpenInvitation(store, tokenHash, clock()))) throw new InvitationGoneError();
  const { hashPassword, signInAs } = await auth();
  const passwordHash = await hashPassword(input.password);
  const id = await changePeople(store, async (trx) => {
    const invitation = await findOpenInvitation(trx, tokenHash, clock());
    if (!invitation) throw new InvitationGoneError();
    const personId = await insertNewPerson(trx, { name: input.name, email: input.email, role: invitation.role, passwordHash }, clock());
    await markInvitationUsed(trx, invitation.id, personId, clock());
    return personId;
  });
  return await signInAs(id, userAgent);
}

class InvitationGoneError extends NotFoundError {
  constructor() {
    super('This invitation was used already, taken back or is too old. Ask for a new one.');
  }
}
