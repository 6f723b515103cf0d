import { type CompiledQuery, Kysely, PostgresDialect, SqliteDialect } from 'kysely';
import { Pool, types } from 'pg';
import { kyselySqlite, openSqlite } from './node-sqlite.ts';
import { SearchReader } from './search-reader.ts';

/** The one handle on what is kept. Each room sees only its own tables: `database.tables<ChatTables>()`. */
export interface Database extends AsyncDisposable {
  readonly kind: 'sqlite' | 'postgres';
  /** The handle typed with a room's tables. */
  tables<Tables>(): Kysely<Tables>;
  /** Runs a long read beside the main thread (a worker with its own connection on SQLite, the pool on Postgres). */
  longRead<Row>(query: CompiledQuery<Row>): Promise<Row[]>;
  /** Resolves when the database answers; throws when it does not. */
  ping(): Promise<void>;
  /** SQLite only: the file, for a backup. */
  readonly file?: string;
}

export type DatabaseConfig =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string; readonly schema?: string };

/** Opens the database that the config names. Nothing is created in it: `migrate` does that. */
export function connectDatabase(config: DatabaseConfig): Database {
  return config.kind === 'sqlite' ? connectSqlite(config.file) : connectPostgres(config.url, config.schema);
}

function connectSqlite(file: string): Database {
  const sqlite = openSqlite(file);
  const kysely = new Kysely<unknown>({ dialect: new SqliteDialect({ database: kyselySqlite(sqlite) }) });
  const reader = new SearchReader(file);
  return {
    kind: 'sqlite',
    file,
    tables: <Tables>() => kysely as unknown as Kysely<Tables>,
    longRead: (query) => reader.read(query),
    ping: async () => void sqlite.prepare('SELECT 1').get(),
    [Symbol.asyncDispose]: async () => {
      await reader[Symbol.asyncDispose]();
      await kysely.destroy();
      if (sqlite.isOpen) sqlite.close();
    },
  };
}

function connectPostgres(url: string, schema?: string): Database {
  // Times and counts are integers below 2^53 (milliseconds), so int8 may be a plain number.
  types.setTypeParser(types.builtins.INT8, Number);
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000, ...(schema && { options: `-c search_path=${schema}` }) });
  // An idle connection that breaks is replaced at the next query; unheard, the event would end the process.
  pool.on('error', () => undefined);
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  return {
    kind: 'postgres',
    tables: <Tables>() => kysely as unknown as Kysely<Tables>,
    longRead: async (query) => (await kysely.executeQuery(query)).rows,
    ping: async () => void (await pool.query('SELECT 1')),
    [Symbol.asyncDispose]: () => kysely.destroy(),
  };
}
