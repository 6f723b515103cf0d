import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { GroupCommit } from './group-commit.ts';
import type { Migration } from './migrate.ts';

type Tables = { entries: { n: number } };
const entries: Migration = { name: '9000-entries', up: async (db) => void (await sql`CREATE TABLE entries (n INTEGER PRIMARY KEY)`.execute(db)) };

describe.each(databases)('group commit on $kind', ({ open }) => {
  it('has a write on the disk when it says so, in the order in which writes were added', async () => {
    await using database = await open([entries]);
    const db = database.tables<Tables>();
    await using commit = new GroupCommit(db);
    await Promise.all(
      Array.from({ length: 500 }, async (_, n) => {
        await commit.add(async (trx) => void (await trx.insertInto('entries').values({ n }).execute()));
        const row = await db.selectFrom('entries').selectAll().where('n', '=', n).executeTakeFirst();
        expect(row).toEqual({ n });
      }),
    );
  });

  it('tells a write that it failed, keeps the others of its batch, and goes on with the next', async () => {
    await using database = await open([entries]);
    const db = database.tables<Tables>();
    await using commit = new GroupCommit(db);
    const insert = (n: number) => commit.add(async (trx) => void (await trx.insertInto('entries').values({ n }).execute()));
    const [first, thrown, doubled, last] = [insert(1), commit.add(async () => Promise.reject(new Error('no'))), insert(1), insert(2)];
    await Promise.all([first, last, expect(thrown).rejects.toThrow('no'), expect(doubled).rejects.toThrow()]);
    await insert(3);
    expect(await db.selectFrom('entries').selectAll().orderBy('n').execute()).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });

  it('commits what was added before it is disposed', async () => {
    await using database = await open([entries]);
    const db = database.tables<Tables>();
    const commit = new GroupCommit(db);
    const written = commit.add(async (trx) => void (await trx.insertInto('entries').values({ n: 7 }).execute()));
    await commit[Symbol.asyncDispose]();
    await written;
    expect(await db.selectFrom('entries').selectAll().execute()).toEqual([{ n: 7 }]);
  });
});
