/** The door of accounts: who is asking (`assemble` gives `identify` to every route), who is here, and their keys. */
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { EventBus } from '../../platform/events/event-bus.ts';
import type { Api, Door } from '../../platform/http/api.ts';
import type { Identify } from '../../platform/http/caller.ts';
import type { Log } from '../../platform/log/log.ts';
import { NotFoundError } from '../../platform/problem.ts';
import { addPerson } from './add-person.ts';
import { AnswersOnce } from './answer-once.ts';
import { AttemptLimit } from './attempt-limit.ts';
import type { Person, Role } from './contract.ts';
import { createKey } from './create-key.ts';
import { createIdentities } from './identify.ts';
import { lazyAuth } from './open-auth.ts';
import type { AccountsConfig, Parts } from './parts.ts';
import { accountsRoutes } from './routes.ts';
import { setPassword } from './set-password.ts';
import { findSetupLink } from './set-up.ts';
import { createLocalSignInLink, createSignInLink } from './sign-in-link.ts';
import { findFirstOwner, findPerson, findPersonByEmail, openStore, type Store } from './store.ts';

export { peopleTopic } from './announce.ts';
export { accountsMigrations } from './migrations.ts';

export interface Accounts {
  /** Cookie session, or `Authorization: Bearer KEY`, or `x-api-key: KEY`. No answer is older than 500 ms. */
  readonly identify: Identify;
  routes(door: Door): Api;
  /** @throws ConflictError when the email is somebody's already, BadRequestError when it is none or the password is too short */
  addPerson(input: { email: string; name: string; role: Role; password: string }): Promise<{ id: string }>;
  /** For who forgot theirs; it ends their sessions. @throws NotFoundError, BadRequestError when it is too short */
  setPassword(input: { email: string; password: string }): Promise<void>;
  /** @throws NotFoundError when there is no such person, BadRequestError for an unknown scope */
  createKey(input: ({ email: string } | { personId: string }) & { name: string; scopes?: readonly string[] | undefined }): Promise<{ key: string }>;
  /** The link to print at start while there is no owner: `${publicUrl}/setup#TOKEN`. */
  setupLink(): Promise<string | undefined>;
  /** The link to print at start for an owner without a password, on their own machine only: `${publicUrl}/sign-in#TOKEN`. */
  localSignInLink(): Promise<string | undefined>;
  /** Signs a person in once, within a day. */
  signInLink(personId: string): Promise<string>;
  findPerson(id: string): Promise<Person | undefined>;
  /** The owner who was here first: in whose name the command line works. */
  findFirstOwner(): Promise<Person | undefined>;
}

/** The migrations (`accountsMigrations`) have to be done. Nothing is read or written yet. */
export async function openAccounts(parts: { database: Database; config: AccountsConfig; clock: Clock; events: EventBus; log: Log }): Promise<Accounts> {
  const { database, config, clock, events, log } = parts;
  const store = openStore(database);
  const identities = createIdentities({ store, clock, log, ...config });
  const limits = { perEmail: new AttemptLimit(clock, { most: 8, windowMs: 300_000 }), perAddress: new AttemptLimit(clock, { most: 300, windowMs: 300_000 }) };
  const room: Parts = { store, clock, events, config, auth: lazyAuth({ database, log, ...config }), identities, limits, answers: new AnswersOnce(clock) };
  return {
    identify: identities.identify,
    routes: (door) => accountsRoutes(room, door),
    addPerson: (input) => addPerson(room, input),
    setPassword: (input) => setPassword(room, input),
    createKey: async (input) => await createKey(room, { ...input, personId: await findPersonId(store, input) }),
    setupLink: () => findSetupLink(room),
    localSignInLink: () => createLocalSignInLink(room),
    signInLink: (personId) => createSignInLink(room, personId),
    findPerson: (id) => findPerson(store, id),
    findFirstOwner: () => findFirstOwner(store),
  };
}

async function findPersonId(store: Store, named: { email: string } | { personId: string }): Promise<string> {
  const person = 'email' in named ? await findPersonByEmail(store, named.email.toLowerCase()) : await findPerson(store, named.personId);
  if (!person) throw new NotFoundError(`Nobody here is called ${'email' in named ? named.email : named.personId}. "modu user add" makes a person.`);
  return person.id;
}
