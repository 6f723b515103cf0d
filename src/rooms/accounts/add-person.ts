import type { z } from 'zod';
import type { Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/new-id.ts';
import { BadRequestError, ConflictError } from '../../platform/problem.ts';
import { newPersonSchema, type Role } from './contract.ts';
import type { Auth } from './open-auth.ts';
import { changePeople, findPersonByEmail, foundHousehold, insertPerson, savePasswordHash, type Store } from './store.ts';

export type NewPerson = { readonly email: string; readonly name: string; readonly role: Role; readonly passwordHash: string | undefined };

/** Inside `changePeople`. @throws ConflictError when the email is somebody's already */
export async function insertNewPerson(store: Store, person: NewPerson, now: number): Promise<string> {
  if (await findPersonByEmail(store, person.email)) throw new EmailTakenError(person.email);
  const id = newId(now);
  await insertPerson(store, { id, email: person.email, name: person.name, role: person.role, createdAt: now });
  if (person.passwordHash !== undefined) await savePasswordHash(store, id, person.passwordHash, now);
  if (person.role === 'owner') await foundHousehold(store, now);
  return id;
}

/** A person by order of whoever runs the server (`modu user add`). A first owner added so ends the setup of the first visit. */
export async function addPerson({ store, clock, auth }: { store: Store; clock: Clock; auth: () => Promise<Auth> }, input: { email: string; name: string; role: Role; password: string }): Promise<{ id: string }> {
  const { password, ...person } = checkPerson(input);
  const passwordHash = await (await auth()).hashPassword(password);
  const id = await changePeople(store, (trx) => insertNewPerson(trx, { ...person, passwordHash }, clock()));
  return { id };
}

/** The command line is an edge like any other: the same rules hold as for a form. */
function checkPerson(input: unknown): z.infer<typeof newPersonSchema> {
  const checked = newPersonSchema.safeParse(input);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new BadRequestError(`The ${issue?.path.join('.') || 'person'} is not right: ${issue?.message ?? ''}`);
}

export class EmailTakenError extends ConflictError {
  constructor(email: string) {
    super(`Somebody here has the email ${email} already.`);
  }
}
