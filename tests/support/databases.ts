import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { connectDatabase, type Database, type DatabaseConfig } from '../../src/platform/database/database.ts';
import { migrate, type Migration } from '../../src/platform/database/migrate.ts';

export type TestDatabase = {
  readonly kind: Database['kind'];
  /** A fresh database with these migrations done; disposing it removes it. */
  open(migrations: readonly Migration[]): Promise<Database>;
};

const postgresUrl = process.env['MODU_TEST_POSTGRES_URL'];

/** Every kind of database that is here, for `describe.each`. Without Postgres, `global-setup.ts` has said why. */
export const databases: readonly TestDatabase[] = [
  { kind: 'sqlite', open: openSqlite },
  ...(postgresUrl ? [{ kind: 'postgres' as const, open: (migrations: readonly Migration[]) => openPostgres(postgresUrl, migrations) }] : []),
];

/** Where a fresh and empty database is. A dump is of a whole database, so on Postgres a schema of its own is not enough. */
export async function makeDatabase(kind: Database['kind'], folder: string): Promise<DatabaseConfig> {
  if (kind === 'sqlite') return { kind, file: join(folder, 'modu.db') };
  const url = postgresUrl ?? '';
  const name = `backup_${randomUUID().replaceAll('-', '')}`;
  await runAlone(url, `CREATE DATABASE ${name}`);
  return { kind, url: Object.assign(new URL(url), { pathname: name }).href };
}

async function openSqlite(migrations: readonly Migration[]): Promise<Database> {
  const folder = await mkdtemp(join(tmpdir(), 'modu-test-'));
  const database = connectDatabase({ kind: 'sqlite', file: join(folder, 'modu.db') });
  await migrate(database, migrations);
  return thenRemove(database, () => rm(folder, { recursive: true, force: true }));
}

async function openPostgres(url: string, migrations: readonly Migration[]): Promise<Database> {
  const schema = `test_${randomUUID().replaceAll('-', '')}`;
  await runAlone(url, `CREATE SCHEMA ${schema}`);
  const database = connectDatabase({ kind: 'postgres', url, schema });
  await migrate(database, migrations);
  return thenRemove(database, () => runAlone(url, `DROP SCHEMA ${schema} CASCADE`));
}

async function runAlone(url: string, statement: string): Promise<void> {
  await using root = connectDatabase({ kind: 'postgres', url });
  await sql.raw(statement).execute(root.tables());
}

function thenRemove(database: Database, remove: () => Promise<void>): Database {
  return {
    ...database,
    [Symbol.asyncDispose]: async () => {
      await database[Symbol.asyncDispose]();
      await remove();
    },
  };
}
