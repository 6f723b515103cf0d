import { createHmac, timingSafeEqual } from 'node:crypto';
import { BadRequestError, ConflictError, ForbiddenError } from '../../platform/problem.ts';
import { insertNewPerson } from './add-person.ts';
import { hashToken } from './hash-token.ts';
import type { SignedIn } from './open-auth.ts';
import type { Parts } from './parts.ts';
import { standInEmail } from './shared/stand-in-email.ts';
import { changePeople, foundHousehold, readHousehold, type Store } from './store.ts';
import type { Visit } from './visit.ts';

type Setup = { readonly token?: string | undefined; readonly name: string; readonly email?: string | undefined; readonly password?: string | undefined };

/** Whether this visit may make the owner without the printed link, or undefined when there is an owner. */
export async function findSetup({ store, config }: Pick<Parts, 'store' | 'config'>, visit: Pick<Visit, 'nearby'>): Promise<{ open: boolean } | undefined> {
  const { foundedAt } = await readHousehold(store);
  return foundedAt === null ? { open: config.loopbackOnly && visit.nearby } : undefined;
}

/**
 * The first visit makes the owner and signs them in. Of two at once, one gets it.
 * @throws ForbiddenError without the link's token where that is needed, ConflictError when there is an owner
 */
export async function setUp({ store, config, clock, auth, identities }: Parts, input: Setup, visit: Pick<Visit, 'nearby' | 'userAgent'>): Promise<SignedIn> {
  const setup = await findSetup({ store, config }, visit);
  if (!setup) throw new ConflictError('Modu has its owner already. Sign in.');
  if (!setup.open && !(await isSetupToken(store, config.secret, input.token ?? ''))) {
    throw new ForbiddenError('Open the link that Modu printed when it was started: it lets its owner in.');
  }
  requireSignIn(input, setup.open);
  const { hashPassword, signInAs } = await auth();
  const passwordHash = input.password === undefined ? undefined : await hashPassword(input.password);
  const id = await changePeople(store, async (trx) => {
    if (!(await foundHousehold(trx, clock()))) throw new ConflictError('Modu has its owner already. Sign in.');
    return await insertNewPerson(trx, { name: input.name, email: input.email ?? standInEmail, role: 'owner', passwordHash }, clock());
  });
  identities.forget();
  return await signInAs(id, visit.userAgent);
}

/** The link to print while there is no owner. Its token is the same at each start and in each process of one install. */
export async function findSetupLink({ store, config }: Pick<Parts, 'store' | 'config'>): Promise<string | undefined> {
  const { foundedAt, setupNonce } = await readHousehold(store);
  return foundedAt === null ? `${config.publicUrl()}/setup#${setupToken(config.secret, setupNonce)}` : undefined;
}

/** Needs the secret and the database, so that a copy of only one of them does not give it. */
const setupToken = (secret: string, nonce: string): string => createHmac('sha256', secret).update(`setup ${nonce}`).digest('base64url');

async function isSetupToken(store: Store, secret: string, given: string): Promise<boolean> {
  const { setupNonce } = await readHousehold(store);
  return timingSafeEqual(Buffer.from(hashToken(given)), Buffer.from(hashToken(setupToken(secret, setupNonce))));
}

/** Only on one's own machine may one do without email and password: that browser stays signed in. */
function requireSignIn({ email, password }: Setup, open: boolean): void {
  const missing = [...(email === undefined && (!open || password !== undefined) ? ['email'] : []), ...(password === undefined && !open ? ['password'] : [])];
  if (missing.length > 0) throw new BadRequestError(`Give your ${missing.join(' and ')}, to sign in again later.`, missing.map((field) => ({ path: `json.${field}`, message: 'Required' })));
}
