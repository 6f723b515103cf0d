import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { DatabaseNewerError, migrate, type Migration, pendingMigrations } from './migrate.ts';

const step = (name: string, table: string): Migration => ({ name, up: async (db) => void (await sql`CREATE TABLE ${sql.table(table)} (n INTEGER)`.execute(db)) });
const first = step('9001-first', 'first_table');
const second = step('9002-second', 'second_table');

describe.each(databases)('migrations on $kind', ({ open }) => {
  it('are applied once, in the order of their numbers', async () => {
    await using database = await open([]);
    expect(await pendingMigrations(database, [second, first])).toEqual(['9002-second', '9001-first']);
    expect(await migrate(database, [second, first])).toEqual(['9001-first', '9002-second']);
    expect(await migrate(database, [first, second])).toEqual([]);
    expect(await pendingMigrations(database, [first, second])).toEqual([]);
  });

  it('are refused when the database is newer than the program, and nothing is changed', async () => {
    await using database = await open([first, second]);
    await expect(migrate(database, [first, step('9003-third', 'third_table')])).rejects.toThrow(DatabaseNewerError);
    await expect(pendingMigrations(database, [first])).rejects.toThrow('9002-second');
    await expect(sql`SELECT * FROM third_table`.execute(database.tables())).rejects.toThrow();
  });

  it('leave nothing of a step that fails half-way', async () => {
    await using database = await open([]);
    const broken: Migration = {
      name: '9004-broken',
      up: async (db) => {
        await sql`CREATE TABLE half (n INTEGER)`.execute(db);
        await sql`CREATE TABLE half (n INTEGER)`.execute(db);
      },
    };
    await expect(migrate(database, [broken])).rejects.toThrow();
    await expect(sql`SELECT * FROM half`.execute(database.tables())).rejects.toThrow();
    expect(await pendingMigrations(database, [broken])).toEqual(['9004-broken']);
  });

  it('let two processes start at once', async () => {
    await using database = await open([]);
    const [a, b] = await Promise.all([migrate(database, [first, second]), migrate(database, [first, second])]);
    expect([...a, ...b].toSorted()).toEqual(['9001-first', '9002-second']);
  });
});
