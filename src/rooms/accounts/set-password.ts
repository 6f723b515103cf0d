import { BadRequestError, NotFoundError } from '../../platform/problem.ts';
import { announceChange } from './announce.ts';
import { newPersonSchema } from './contract.ts';
import type { Parts } from './parts.ts';
import { changePeople, deleteSessions, findPersonByEmail, savePasswordHash } from './store.ts';

/**
 * A new password by order of whoever runs the server (`modu user password`): the way back for who forgot theirs. It ends all their
 * sessions.
 * @throws NotFoundError, BadRequestError when it is too short
 */
export async function setPassword({ store, clock, auth, identities, events }: Pick<Parts, 'store' | 'clock' | 'auth' | 'identities' | 'events'>, input: { email: string; password: string }): Promise<void> {
  const person = await findPersonByEmail(store, input.email.toLowerCase());
  if (!person) throw new NotFoundError(`Nobody here is called ${input.email}. "modu user add" makes a person.`);
  if (!newPersonSchema.shape.password.safeParse(input.password).success) throw new BadRequestError('The password is not right: it takes 8 to 256 characters.');
  const hash = await (await auth()).hashPassword(input.password);
  await changePeople(store, async (trx) => {
    await savePasswordHash(trx, person.id, hash, clock());
    await deleteSessions(trx, person.id);
  });
  identities.forget();
  announceChange(events, person.id);
}
