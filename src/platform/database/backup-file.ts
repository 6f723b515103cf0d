/**
 * A backup is one SQLite file, whichever database it is of. Of SQLite it is the database itself; of Postgres it holds the dump. With it
 * goes, in the table `modu_backup`, the secret without which stored keys of upstreams can't be read and sessions don't hold.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { finished } from 'node:stream/promises';
import { BadRequestError } from '../problem.ts';
import { checkIntegrity } from './check-integrity.ts';
import type { DatabaseConfig } from './database.ts';
import { openSqlite } from './node-sqlite.ts';
import { dumpPostgres, restorePostgres } from './postgres-tools.ts';

export type BackupLabel = {
  readonly kind: DatabaseConfig['kind'];
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  /** The names of the migrations that are done in it. */
  readonly migrations: readonly string[];
  readonly secret: string;
};

/** A dump is kept in pieces: SQLite takes values of 1 GB at most. */
const pieceBytes = 2 ** 24;

/** Writes `file` (mode 0600), whole or not at all, while others use the database. @throws the system's error, or PostgresToolError */
export async function writeBackup(config: DatabaseConfig, file: string, label: BackupLabel): Promise<void> {
  // Beside its last place, so that giving it its name is one step of the file system.
  const folder = await mkdtemp(join(dirname(file), '.modu-backup-'));
  const draft = join(folder, 'backup');
  try {
    await (await open(draft, 'w', 0o600)).close();
    if (config.kind === 'sqlite') await copySqlite(config.file, draft);
    else await packDump(config.url, draft, join(folder, 'dump'));
    writeLabel(draft, label);
    await chmod(draft, 0o600);
    await rename(draft, file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a backup says of itself. @throws BadRequestError when it is no backup of Modu, or a damaged one */
export function readBackupLabel(file: string): BackupLabel {
  try {
    if (checkIntegrity(file).length > 0) throw new BadRequestError(`${file} is damaged.`);
    using database = new DatabaseSync(file, { readOnly: true });
    const row = database.prepare('SELECT kind, made_at, migrations, secret FROM modu_backup').get();
    return { kind: row?.['kind'] === 'postgres' ? 'postgres' : 'sqlite', madeAt: Number(row?.['made_at']), migrations: JSON.parse(String(row?.['migrations'])), secret: String(row?.['secret']) };
  } catch (error) {
    if (error instanceof BadRequestError) throw error;
    throw new BadRequestError(`${file} is not a backup that Modu made, or it is damaged.`);
  }
}

/** Puts a backup in the place of the database; what was there on SQLite lies beside it as `….before-restore`. Nobody may use it meanwhile. */
export async function restoreBackup(config: DatabaseConfig, file: string): Promise<void> {
  const folder = await mkdtemp(join(dirname(config.kind === 'sqlite' ? config.file : file), '.modu-restore-'));
  try {
    if (config.kind === 'postgres') {
      const dump = join(folder, 'dump');
      await unpackDump(file, dump);
      await restorePostgres(config.url, dump);
      return;
    }
    const draft = join(folder, 'database');
    await copySqlite(file, draft);
    removeLabel(draft);
    for (const end of ['', '-wal', '-shm']) await setAside(`${config.file}${end}`, `${config.file}.before-restore${end}`);
    await rename(draft, config.file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Keeps a file under another name, in the place of what had that name before. */
export async function setAside(file: string, aside: string): Promise<void> {
  await rm(aside, { force: true });
  await rename(file, aside).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

async function copySqlite(from: string, to: string): Promise<void> {
  using source = openSqlite(from, { readOnly: true });
  // In one step: a server that writes between steps would make it begin again.
  await backup(source, to, { rate: 2 ** 31 - 1 });
  using copy = new DatabaseSync(to);
  // One file, with nothing of it left in a log beside it.
  copy.exec('PRAGMA journal_mode = DELETE');
}

async function packDump(url: string, file: string, dump: string): Promise<void> {
  await dumpPostgres(url, dump);
  using database = new DatabaseSync(file);
  database.exec('CREATE TABLE modu_backup_dump (n INTEGER PRIMARY KEY, bytes BLOB NOT NULL)');
  const insert = database.prepare('INSERT INTO modu_backup_dump (bytes) VALUES (?)');
  for await (const piece of createReadStream(dump, { highWaterMark: pieceBytes })) insert.run(piece as Buffer);
}

async function unpackDump(file: string, dump: string): Promise<void> {
  using database = new DatabaseSync(file, { readOnly: true });
  const out = createWriteStream(dump, { mode: 0o600 });
  for (const row of database.prepare('SELECT bytes FROM modu_backup_dump ORDER BY n').iterate()) out.write(row['bytes']);
  out.end();
  await finished(out);
}

function writeLabel(file: string, { kind, madeAt, migrations, secret }: BackupLabel): void {
  using database = new DatabaseSync(file);
  database.exec('CREATE TABLE modu_backup (kind TEXT NOT NULL, made_at INTEGER NOT NULL, migrations TEXT NOT NULL, secret TEXT NOT NULL)');
  database.prepare('INSERT INTO modu_backup VALUES (?, ?, ?, ?)').run(kind, madeAt, JSON.stringify(migrations), secret);
}

function removeLabel(file: string): void {
  using database = new DatabaseSync(file);
  database.exec('DROP TABLE modu_backup');
}
