import { announceChange } from './announce.ts';
import type { Parts } from './parts.ts';
import { deleteSession, deleteSessions, findSession } from './store.ts';

type SignOutParts = Pick<Parts, 'store' | 'events' | 'identities'>;

/** Ends one session, so that its streams and its other tabs end too. */
export async function signOut({ store, events, identities }: SignOutParts, token: string): Promise<void> {
  const session = await findSession(store, token);
  await deleteSession(store, token);
  identities.forget();
  if (session) announceChange(events, session.personId);
}

/** Ends all of a person's sessions at once, on every device. */
export async function signOutEverywhere({ store, events, identities }: SignOutParts, personId: string): Promise<void> {
  await deleteSessions(store, personId);
  identities.forget();
  announceChange(events, personId);
}
