import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Migration } from './migrate.ts';

/** Named by what they hold (SHA-256, hex): the same bytes are kept once. */
type FileRow = { hash: string; bytes: Uint8Array; kept_at: number };
export type FileTables = { kept_files: FileRow };
type Db = Pick<Kysely<FileTables>, 'selectFrom' | 'insertInto' | 'deleteFrom'>;

export const filesMigrations: readonly Migration[] = [
  {
    name: '0007-kept-files',
    up: async (db, kind) => {
      const [text, bytes] = kind === 'sqlite' ? [sql`TEXT`, sql`BLOB`] : [sql`TEXT COLLATE "C"`, sql`BYTEA`];
      await sql`CREATE TABLE kept_files (hash ${text} PRIMARY KEY, bytes ${bytes} NOT NULL, kept_at BIGINT NOT NULL)`.execute(db);
    },
  },
];

export function nameOfFile(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Keeps bytes, in the transaction of what names them. */
export async function keepFile(db: Db, bytes: Uint8Array, now: number): Promise<void> {
  await db.insertInto('kept_files').values({ hash: nameOfFile(bytes), bytes, kept_at: now }).onConflict((conflict) => conflict.column('hash').doNothing()).execute();
}

export async function readFile(db: Db, hash: string): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom('kept_files').select('bytes').where('hash', '=', hash).executeTakeFirst();
  return row?.bytes;
}

/** To be called by who knows that nothing names them any more. */
export async function dropFiles(db: Db, hashes: readonly string[]): Promise<void> {
  if (hashes.length > 0) await db.deleteFrom('kept_files').where('hash', 'in', hashes).execute();
}
