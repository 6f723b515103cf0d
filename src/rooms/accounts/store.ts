import type { Kysely } from 'kysely';
import { compileOnce } from '../../platform/database/compile-once.ts';
import type { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/new-id.ts';
import type { Role } from './contract.ts';

/** ISO text on SQLite, a `Date` on Postgres: as better-auth keeps it. */
type Time = string | Date;
type Flag = number | boolean;

type AccountsTables = {
  people: { id: string; name: string; email: string; email_verified: Flag; image: string | null; role: Role; suspended: number; created_at: Time; updated_at: Time };
  sessions: { id: string; person_id: string; token: string; expires_at: Time };
  credentials: { id: string; person_id: string; provider_id: string; account_id: string; password: string | null; created_at: Time; updated_at: Time };
  household: { id: number; setup_nonce: string; founded_at: number | null };
  invitations: InvitationRow;
  sign_in_links: { token_hash: string; person_id: string; expires_at: number };
  api_keys: KeyRow;
};

export type PersonRow = { readonly id: string; readonly name: string; readonly email: string; readonly role: Role; readonly suspended: boolean; readonly createdAt: number };
export type InvitationRow = { id: string; token_hash: string; role: 'admin' | 'member'; created_by: string; created_at: number; expires_at: number; used_by: string | null; used_at: number | null };
export type KeyRow = { id: string; person_id: string; name: string; key_hash: string; start: string; /** JSON; null: all. */ scopes: string | null; created_at: number; last_used_at: number | null };

/** What the functions below work on: the whole database, or one transaction of it. */
export type Store = { readonly kind: Database['kind']; readonly db: Kysely<AccountsTables> };

export function openStore(database: Database): Store {
  return { kind: database.kind, db: database.tables<AccountsTables>() };
}

/**
 * All or nothing. Changes to who is here (people, roles, emails, passwords) happen one after the other: the first write takes
 * the household's row, so two of them cannot both find that another owner is left, or that an email is free.
 */
export async function changePeople<Result>(store: Store, change: (store: Store) => Promise<Result>): Promise<Result> {
  return await store.db.transaction().execute(async (db) => {
    await db.updateTable('household').set({ id: 1 }).execute();
    return await change({ kind: store.kind, db });
  });
}

const time = (store: Store, ms: number): Time => (store.kind === 'sqlite' ? new Date(ms).toISOString() : new Date(ms));
const milliseconds = (value: Time): number => new Date(value).getTime();

// The household: whether its first owner is there.

export async function readHousehold({ db }: Store): Promise<{ setupNonce: string; foundedAt: number | null }> {
  const row = await db.selectFrom('household').selectAll().executeTakeFirstOrThrow();
  return { setupNonce: row.setup_nonce, foundedAt: row.founded_at };
}

export async function foundHousehold({ db }: Store, now: number): Promise<boolean> {
  const result = await db.updateTable('household').set({ founded_at: now }).where('founded_at', 'is', null).executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

// People

const toPerson = (row: AccountsTables['people']): PersonRow => ({
  id: row.id, name: row.name, email: row.email, role: row.role, suspended: row.suspended !== 0, createdAt: milliseconds(row.created_at),
});

export async function findPerson({ db }: Store, id: string): Promise<PersonRow | undefined> {
  const row = await db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toPerson(row);
}

export async function findPersonByEmail({ db }: Store, email: string): Promise<PersonRow | undefined> {
  const row = await db.selectFrom('people').selectAll().where('email', '=', email).executeTakeFirst();
  return row && toPerson(row);
}

export async function listPeople({ db }: Store): Promise<PersonRow[]> {
  return (await db.selectFrom('people').selectAll().orderBy('id').execute()).map(toPerson);
}

/** The owner who was here first, if they may still sign in. */
export async function findFirstOwner({ db }: Store): Promise<PersonRow | undefined> {
  const row = await db.selectFrom('people').selectAll().where('role', '=', 'owner').where('suspended', '=', 0).orderBy('id').limit(1).executeTakeFirst();
  return row && toPerson(row);
}

export async function countOtherOwners({ db }: Store, id: string): Promise<number> {
  const others = db.selectFrom('people').where('role', '=', 'owner').where('suspended', '=', 0).where('id', '!=', id);
  return Number((await others.select((eb) => eb.fn.countAll().as('count')).executeTakeFirstOrThrow()).count);
}

export async function insertPerson(store: Store, person: Omit<PersonRow, 'suspended'>): Promise<void> {
  const at = time(store, person.createdAt);
  await store.db
    .insertInto('people')
    .values({ id: person.id, name: person.name, email: person.email, email_verified: store.kind === 'sqlite' ? 0 : false, image: null, role: person.role, suspended: 0, created_at: at, updated_at: at })
    .execute();
}

export async function updatePerson(store: Store, id: string, change: { name?: string | undefined; email?: string | undefined; role?: Role | undefined; suspended?: boolean | undefined }, now: number): Promise<void> {
  const { suspended, ...fields } = change;
  await store.db
    .updateTable('people')
    .set({ ...fields, ...(suspended !== undefined && { suspended: suspended ? 1 : 0 }), updated_at: time(store, now) })
    .where('id', '=', id)
    .execute();
}

export async function deletePerson({ db }: Store, id: string): Promise<void> {
  await db.deleteFrom('people').where('id', '=', id).execute();
}

// Passwords, as better-auth keeps them: a credential of the provider "credential".

export async function findPasswordHash({ db }: Store, personId: string): Promise<string | undefined> {
  const row = await db.selectFrom('credentials').select('password').where('provider_id', '=', 'credential').where('account_id', '=', personId).executeTakeFirst();
  return row?.password ?? undefined;
}

export async function savePasswordHash(store: Store, personId: string, password: string, now: number): Promise<void> {
  const at = time(store, now);
  await store.db
    .insertInto('credentials')
    .values({ id: newId(now), person_id: personId, provider_id: 'credential', account_id: personId, password, created_at: at, updated_at: at })
    .onConflict((conflict) => conflict.columns(['provider_id', 'account_id']).doUpdateSet({ password, updated_at: at }))
    .execute();
}

// Sessions

export type SessionRow = { readonly personId: string; readonly role: Role; readonly expiresAt: number };

/** The session and its person, unless they are suspended. */
export async function findSession({ db }: Store, token: string): Promise<SessionRow | undefined> {
  const row = await db
    .selectFrom('sessions')
    .innerJoin('people', 'people.id', 'sessions.person_id')
    .select(['sessions.person_id', 'sessions.expires_at', 'people.role'])
    .where('sessions.token', '=', token)
    .where('people.suspended', '=', 0)
    .executeTakeFirst();
  return row && { personId: row.person_id, role: row.role, expiresAt: milliseconds(row.expires_at) };
}

export async function deleteSession({ db }: Store, token: string): Promise<void> {
  await db.deleteFrom('sessions').where('token', '=', token).execute();
}

/** @param keep the token of the one session that stays */
export async function deleteSessions({ db }: Store, personId: string, keep?: string): Promise<void> {
  await db.deleteFrom('sessions').where('person_id', '=', personId).$if(keep !== undefined, (query) => query.where('token', '!=', keep ?? '')).execute();
}

/** Forgets the sessions and links whose time is over. */
export async function deleteExpired(store: Store, now: number): Promise<void> {
  await store.db.deleteFrom('sessions').where('expires_at', '<', time(store, now)).execute();
  await store.db.deleteFrom('sign_in_links').where('expires_at', '<', now).execute();
}

// Invitations

export async function insertInvitation({ db }: Store, invitation: InvitationRow): Promise<void> {
  await db.insertInto('invitations').values(invitation).execute();
}

export async function listInvitations({ db }: Store): Promise<InvitationRow[]> {
  return await db.selectFrom('invitations').selectAll().orderBy('id', 'desc').limit(500).execute();
}

export async function countOpenInvitations({ db }: Store, now: number): Promise<number> {
  const open = db.selectFrom('invitations').where('used_by', 'is', null).where('expires_at', '>', now);
  return Number((await open.select((eb) => eb.fn.countAll().as('count')).executeTakeFirstOrThrow()).count);
}

export async function findOpenInvitation({ db }: Store, tokenHash: string, now: number): Promise<InvitationRow | undefined> {
  return await db.selectFrom('invitations').selectAll().where('token_hash', '=', tokenHash).where('used_at', 'is', null).where('expires_at', '>', now).executeTakeFirst();
}

export async function markInvitationUsed({ db }: Store, id: string, personId: string, now: number): Promise<void> {
  await db.updateTable('invitations').set({ used_by: personId, used_at: now }).where('id', '=', id).execute();
}

export async function deleteInvitation({ db }: Store, id: string): Promise<boolean> {
  return (await db.deleteFrom('invitations').where('id', '=', id).executeTakeFirst()).numDeletedRows > 0n;
}

/** Those that a person wrote and nobody has used. */
export async function deleteOpenInvitationsBy({ db }: Store, personId: string): Promise<void> {
  await db.deleteFrom('invitations').where('created_by', '=', personId).where('used_at', 'is', null).execute();
}

// One-time sign-in links

/** A person has one link at a time: a new one ends the one before. */
export async function replaceSignInLink(store: Store, link: { tokenHash: string; personId: string; expiresAt: number }): Promise<void> {
  await store.db.transaction().execute(async (db) => {
    await db.deleteFrom('sign_in_links').where('person_id', '=', link.personId).execute();
    await db.insertInto('sign_in_links').values({ token_hash: link.tokenHash, person_id: link.personId, expires_at: link.expiresAt }).execute();
  });
}

/** Takes the link away and says whose it was: only one of two who come at once gets it. */
export async function takeSignInLink({ db }: Store, tokenHash: string, now: number): Promise<string | undefined> {
  const row = await db.deleteFrom('sign_in_links').where('token_hash', '=', tokenHash).returning(['person_id', 'expires_at']).executeTakeFirst();
  return row && row.expires_at > now ? row.person_id : undefined;
}

// Keys

export async function insertKey({ db }: Store, key: KeyRow): Promise<void> {
  await db.insertInto('api_keys').values(key).execute();
}

export async function listKeys({ db }: Store, personId: string): Promise<KeyRow[]> {
  return await db.selectFrom('api_keys').selectAll().where('person_id', '=', personId).orderBy('id', 'desc').execute();
}

export async function deleteKey({ db }: Store, personId: string, id: string): Promise<boolean> {
  return (await db.deleteFrom('api_keys').where('person_id', '=', personId).where('id', '=', id).executeTakeFirst()).numDeletedRows > 0n;
}

export type KeyHolder = { readonly keyId: string; readonly personId: string; readonly role: Role; readonly scopes: string | null; readonly lastUsedAt: number | null };

/** The key and its person, unless they are suspended. */
export async function findKeyHolder(store: Store, keyHash: string): Promise<KeyHolder | undefined> {
  return (await runFindKeyHolder(store, { keyHash })).rows[0];
}

const runFindKeyHolder = compileOnce((db: Store['db'], { keyHash }: { keyHash: string }) =>
  db
    .selectFrom('api_keys')
    .innerJoin('people', 'people.id', 'api_keys.person_id')
    .select(['api_keys.id as keyId', 'api_keys.person_id as personId', 'people.role', 'api_keys.scopes', 'api_keys.last_used_at as lastUsedAt'])
    .where('api_keys.key_hash', '=', keyHash)
    .where('people.suspended', '=', 0)
    .compile());

export async function noteKeyUse({ db }: Store, keyId: string, now: number): Promise<void> {
  await db.updateTable('api_keys').set({ last_used_at: now }).where('id', '=', keyId).execute();
}
