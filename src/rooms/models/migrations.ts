import { sql } from 'kysely';
import type { Migration } from '../../platform/database/migrate.ts';

/**
 * `model_settings`: what was chosen or measured, by name. `upstreams.models`: a JSON list, or null: the upstream is asked.
 * `made_with` and `made_of` are keyed hashes of an Idempotency-Key and of the body that came with it.
 */
export const modelsMigrations: readonly Migration[] = [
  {
    name: '0002-models',
    up: async (db) => {
      await sql`CREATE TABLE model_settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)`.execute(db);
      await sql`CREATE TABLE upstreams (
        name TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, url TEXT NOT NULL, sealed_key TEXT, models TEXT,
        created_at BIGINT NOT NULL, made_with TEXT UNIQUE, made_of TEXT)`.execute(db);
    },
  },
];
