import { ForbiddenError, SignedOutError } from '../../platform/problem.ts';
import type { SignedIn } from './open-auth.ts';
import type { Parts } from './parts.ts';
import { deleteSessions, findPerson } from './store.ts';

/**
 * @throws SignedOutError for an unknown email and a wrong password alike, ForbiddenError when the person is suspended (said only to
 * who knows the password), TooManyAttemptsError
 */
export async function signIn({ store, auth, limits }: Parts, input: { email: string; password: string }, from: { address: string; userAgent: string }): Promise<SignedIn> {
  const pair = `${from.address} ${input.email}`;
  limits.perAddress.take(from.address);
  limits.perEmail.take(pair);
  const signedIn = await (await auth()).signIn(input.email, input.password, from.userAgent);
  if (!signedIn) throw new SignedOutError('The email or the password is wrong.');
  limits.perAddress.giveBack(from.address);
  limits.perEmail.giveBack(pair);
  const person = await findPerson(store, signedIn.personId);
  if (person && !person.suspended) return signedIn;
  await deleteSessions(store, signedIn.personId);
  throw new ForbiddenError('This account is suspended. Ask an owner.');
}
