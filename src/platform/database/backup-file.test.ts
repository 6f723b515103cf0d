import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databases, makeDatabase } from '../../../tests/support/databases.ts';
import { BadRequestError } from '../problem.ts';
import { readBackupLabel, restoreBackup, writeBackup } from './backup-file.ts';
import { connectDatabase, type Database } from './database.ts';
import { migrate, type Migration } from './migrate.ts';

const notes: Migration = { name: '0001-notes', up: async (database) => void (await sql`CREATE TABLE notes (id INTEGER PRIMARY KEY, said TEXT NOT NULL)`.execute(database)) };
const write = async (database: Database, said: string) => void (await sql`INSERT INTO notes VALUES ((SELECT coalesce(max(id), 0) + 1 FROM notes), ${said})`.execute(database.tables()));
const read = async (database: Database) => (await sql<{ said: string }>`SELECT said FROM notes ORDER BY id`.execute(database.tables())).rows.map((row) => row.said);

const label = { migrations: ['0001-notes'], secret: 'the secret', madeAt: 1 } as const;

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'modu-backup-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

describe.each(databases)('a backup of $kind', ({ kind }) => {
  it('is one file for its owner alone, made while others write, and brings back what was there then', async () => {
    const config = await makeDatabase(kind, folder);
    const file = join(folder, 'modu.backup');
    {
      await using database = connectDatabase(config);
      await migrate(database, [notes]);
      await write(database, '회의록 1');
      await writeBackup(config, file, { kind, ...label });
      await write(database, 'written later');
    }
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(readBackupLabel(file)).toEqual({ kind, ...label });
    await restoreBackup(config, file);
    await using restored = connectDatabase(config);
    expect(await read(restored)).toEqual(['회의록 1']);
  });
});

describe('what is not a backup', () => {
  it('is refused, also one that is damaged', async () => {
    const file = join(folder, 'no.backup');
    for (const content of ['', 'a text', Buffer.alloc(10_000, 1)]) {
      await writeFile(file, content);
      expect(() => readBackupLabel(file)).toThrow(BadRequestError);
    }
    const config = await makeDatabase('sqlite', folder);
    if (config.kind !== 'sqlite') return;
    await using database = connectDatabase(config);
    await migrate(database, [notes]);
    expect(() => readBackupLabel(config.file)).toThrow(/not a backup/);
    await writeBackup(config, `${file}2`, { kind: 'sqlite', ...label });
    const bytes = await readFile(`${file}2`);
    await writeFile(`${file}2`, bytes.fill(0x5a, 4_096, 8_192));
    expect(() => readBackupLabel(`${file}2`)).toThrow(BadRequestError);
  });
});
