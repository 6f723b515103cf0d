import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Migration } from '../../platform/database/migrate.ts';

/**
 * The tables of people. `people`, `sessions`, `credentials` and `verifications` are better-auth's user, session, account and
 * verification, frozen here with names of our own (see `open-auth.ts`): a new version of it never changes the schema behind
 * our back. Its times are of its own kind in each database; the times of the other tables are milliseconds since 1970.
 */
export const accountsMigrations: readonly Migration[] = [
  {
    name: '0001-accounts',
    up: async (db, kind) => {
      const time = sql.raw(kind === 'sqlite' ? 'TEXT' : 'TIMESTAMPTZ');
      const flag = sql.raw(kind === 'sqlite' ? 'INTEGER' : 'BOOLEAN');
      const steps = [
        sql`CREATE TABLE people (
          id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL UNIQUE, email_verified ${flag} NOT NULL, image TEXT,
          role TEXT NOT NULL DEFAULT 'member' CHECK (role IN ('owner', 'admin', 'member')), suspended INTEGER NOT NULL DEFAULT 0,
          created_at ${time} NOT NULL, updated_at ${time} NOT NULL)`,
        sql`CREATE TABLE sessions (
          id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE, token TEXT NOT NULL UNIQUE,
          expires_at ${time} NOT NULL, ip_address TEXT, user_agent TEXT, created_at ${time} NOT NULL, updated_at ${time} NOT NULL)`,
        sql`CREATE INDEX sessions_person ON sessions (person_id)`,
        sql`CREATE TABLE credentials (
          id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
          provider_id TEXT NOT NULL, account_id TEXT NOT NULL, password TEXT, access_token TEXT, refresh_token TEXT, id_token TEXT,
          access_token_expires_at ${time}, refresh_token_expires_at ${time}, scope TEXT,
          created_at ${time} NOT NULL, updated_at ${time} NOT NULL, UNIQUE (provider_id, account_id))`,
        sql`CREATE INDEX credentials_person ON credentials (person_id)`,
        sql`CREATE TABLE verifications (
          id TEXT PRIMARY KEY, identifier TEXT NOT NULL, value TEXT NOT NULL,
          expires_at ${time} NOT NULL, created_at ${time} NOT NULL, updated_at ${time} NOT NULL)`,
        sql`CREATE INDEX verifications_identifier ON verifications (identifier)`,
        sql`CREATE TABLE household (id INTEGER PRIMARY KEY CHECK (id = 1), setup_nonce TEXT NOT NULL, founded_at BIGINT)`,
        sql`INSERT INTO household (id, setup_nonce, founded_at) VALUES (1, ${randomBytes(32).toString('base64url')}, NULL)`,
        sql`CREATE TABLE invitations (
          id TEXT PRIMARY KEY, token_hash TEXT NOT NULL UNIQUE, role TEXT NOT NULL CHECK (role IN ('admin', 'member')),
          created_by TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE, created_at BIGINT NOT NULL, expires_at BIGINT NOT NULL,
          used_by TEXT REFERENCES people (id) ON DELETE SET NULL, used_at BIGINT)`,
        sql`CREATE TABLE sign_in_links (
          token_hash TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE, expires_at BIGINT NOT NULL)`,
        sql`CREATE TABLE api_keys (
          id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE, name TEXT NOT NULL,
          key_hash TEXT NOT NULL UNIQUE, start TEXT NOT NULL, scopes TEXT, created_at BIGINT NOT NULL, last_used_at BIGINT)`,
        sql`CREATE INDEX api_keys_person ON api_keys (person_id)`,
      ];
      for (const step of steps) await step.execute(db);
    },
  },
];
