import { type Kysely, sql } from 'kysely';
import type { Database } from './database.ts';

/** One step of the schema. `name` starts with a number that is used once in the whole program: `0003-conversations`. */
export type Migration = {
  readonly name: string;
  up(database: Kysely<unknown>, kind: Database['kind']): Promise<void>;
};

/** The database was written by a newer Modu than this one; nothing was changed. */
export class DatabaseNewerError extends Error {
  override readonly name = 'DatabaseNewerError';
}

type MigrationTables = { modu_migrations: { name: string; applied_at: number } };

/** Any number will do, as long as every Modu takes the same. */
const postgresLock = 7_305_551;

/**
 * Brings the schema up to date, each step in a transaction of its own; several processes may call it at once.
 * @throws DatabaseNewerError when the database holds a step that this program does not know.
 * @returns the names of the steps that were applied now.
 */
export async function migrate(database: Database, migrations: readonly Migration[]): Promise<string[]> {
  const known = migrations.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const root = database.tables<MigrationTables>();
  await sql`CREATE TABLE IF NOT EXISTS modu_migrations (name TEXT PRIMARY KEY, applied_at BIGINT NOT NULL)`.execute(root);
  const applied: string[] = [];
  for (const migration of known) if (await applyOnce(database, migration, known)) applied.push(migration.name);
  return applied;
}

/** The steps still to do, or an error when the database is newer: what `readyz` and `doctor` ask. */
export async function pendingMigrations(database: Database, migrations: readonly Migration[]): Promise<string[]> {
  const done = await readApplied(database.tables<MigrationTables>());
  refuseNewer(done, migrations);
  return migrations.map((m) => m.name).filter((name) => !done.has(name));
}

async function applyOnce(database: Database, migration: Migration, known: readonly Migration[]): Promise<boolean> {
  return await database.tables<MigrationTables>().transaction().execute(async (trx) => {
    if (database.kind === 'postgres') await sql`SELECT pg_advisory_xact_lock(${sql.lit(postgresLock)})`.execute(trx);
    const done = await readApplied(trx);
    refuseNewer(done, known);
    if (done.has(migration.name)) return false;
    await migration.up(trx as unknown as Kysely<unknown>, database.kind);
    await trx.insertInto('modu_migrations').values({ name: migration.name, applied_at: Date.now() }).execute();
    return true;
  });
}

async function readApplied(root: Kysely<MigrationTables>): Promise<Set<string>> {
  const rows = await root.selectFrom('modu_migrations').select('name').execute();
  return new Set(rows.map((row) => row.name));
}

function refuseNewer(done: ReadonlySet<string>, known: readonly Migration[]): void {
  const names = new Set(known.map((m) => m.name));
  const strange = [...done].filter((name) => !names.has(name));
  if (strange.length === 0) return;
  throw new DatabaseNewerError(
    `This data was written by a newer Modu (it has ${strange.join(', ')}). Start that version again, or restore a backup that this one made; nothing was changed.`,
  );
}
