import { NotFoundError } from '../../platform/problem.ts';
import { hashToken, newToken } from './hash-token.ts';
import type { SignedIn } from './open-auth.ts';
import type { Parts } from './parts.ts';
import { findFirstOwner, findPasswordHash, findPerson, replaceSignInLink, takeSignInLink } from './store.ts';

const linkLastsMs = 24 * 3_600_000;

type LinkParts = Pick<Parts, 'store' | 'clock' | 'config'>;

/** A link that signs one person in, once, within a day; it ends the person's link before it. */
export async function createSignInLink({ store, clock, config }: LinkParts, personId: string): Promise<string> {
  const token = newToken();
  await replaceSignInLink(store, { tokenHash: hashToken(token), personId, expiresAt: clock() + linkLastsMs });
  return `${config.publicUrl()}/sign-in#${token}`;
}

/** For an owner on their own machine who has no password: without such a link, a lost cookie would lock them out. */
export async function createLocalSignInLink(parts: LinkParts): Promise<string | undefined> {
  const owner = parts.config.loopbackOnly ? await findFirstOwner(parts.store) : undefined;
  if (!owner || (await findPasswordHash(parts.store, owner.id)) !== undefined) return undefined;
  return await createSignInLink(parts, owner.id);
}

/** @throws NotFoundError when the link was used, replaced, is too old or never was */
export async function followSignInLink({ store, clock, auth }: Parts, token: string, userAgent: string): Promise<SignedIn> {
  const personId = await takeSignInLink(store, hashToken(token), clock());
  const person = personId === undefined ? undefined : await findPerson(store, personId);
  if (!person || person.suspended) throw new NotFoundError('This link was used already or is too old. Start Modu again: it prints a new one.');
  return await (await auth()).signInAs(person.id, userAgent);
}
