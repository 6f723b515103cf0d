import type { Kysely } from 'kysely';
import { z } from 'zod';
import { compileOnce } from '../../platform/database/compile-once.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Upstream } from './contract.ts';

type ModelsTables = {
  model_settings: { name: string; value: string };
  upstreams: { name: string; id: string; kind: Upstream['kind']; url: string; sealed_key: string | null; models: string | null; created_at: number; made_with: string | null; made_of: string | null };
};

export type Store = { readonly kind: Database['kind']; readonly db: Kysely<ModelsTables> };

/** `id` is another one when an upstream was removed and added again under its name. */
export type UpstreamRow = {
  readonly id: string;
  readonly name: string;
  readonly kind: Upstream['kind'];
  readonly url: string;
  readonly sealedKey: string | null;
  /** null: it is asked. */
  readonly models: readonly string[] | null;
  readonly createdAt: number;
  readonly madeWith: string | null;
  readonly madeOf: string | null;
};

export function openStore(database: Database): Store {
  return { kind: database.kind, db: database.tables<ModelsTables>() };
}

// What was chosen and what was measured

type Setting = 'default_model' | 'bytes_per_second';

export async function readSettings({ db }: Store): Promise<Partial<Record<Setting, string>>> {
  const rows = await db.selectFrom('model_settings').selectAll().execute();
  return Object.fromEntries(rows.map((row) => [row.name, row.value]));
}

export async function writeSetting({ db }: Store, name: Setting, value: string | null): Promise<void> {
  if (value === null) await db.deleteFrom('model_settings').where('name', '=', name).execute();
  else await db.insertInto('model_settings').values({ name, value }).onConflict((taken) => taken.column('name').doUpdateSet({ value })).execute();
}

// Upstreams

const modelNames = z.array(z.string());

const toUpstream = (row: ModelsTables['upstreams']): UpstreamRow => ({
  id: row.id, name: row.name, kind: row.kind, url: row.url, sealedKey: row.sealed_key, createdAt: row.created_at, madeWith: row.made_with, madeOf: row.made_of,
  models: row.models === null ? null : modelNames.parse(JSON.parse(row.models)),
});

export async function listUpstreamRows(store: Store): Promise<UpstreamRow[]> {
  return (await runList(store, {})).rows.map(toUpstream);
}

const runList = compileOnce((db: Store['db']) => db.selectFrom('upstreams').selectAll().orderBy('created_at').orderBy('name').compile());

/** @returns false when the name, or the idempotency key, is taken */
export async function insertUpstream({ db }: Store, row: UpstreamRow): Promise<boolean> {
  const values = {
    id: row.id, name: row.name, kind: row.kind, url: row.url, sealed_key: row.sealedKey, created_at: row.createdAt, made_with: row.madeWith, made_of: row.madeOf,
    models: row.models === null ? null : JSON.stringify(row.models),
  };
  const result = await db.insertInto('upstreams').values(values).onConflict((taken) => taken.doNothing()).executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function deleteUpstream({ db }: Store, name: string): Promise<boolean> {
  return (await db.deleteFrom('upstreams').where('name', '=', name).executeTakeFirst()).numDeletedRows > 0n;
}
