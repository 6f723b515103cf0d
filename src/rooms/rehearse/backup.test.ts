import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databases, makeDatabase } from '../../../tests/support/databases.ts';
import { restoreBackup, writeBackup } from '../../platform/database/backup-file.ts';
import { connectDatabase, type Database } from '../../platform/database/database.ts';
import { migrate } from '../../platform/database/migrate.ts';
import { openHouse } from './test-house.ts';

const tables = ['own_scenarios', 'rehearsals', 'rehearsal_turns', 'kept_answers'] as const;
const situation = {
  locale: 'en', other: { name: 'Sam', role: 'flatmate' }, person: {}, archetype: 'avoider', want: 'move out by the end of March', least: 'a date by summer', theyWant: ['time to find a new place'],
};

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'modu-backup-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

async function readRows(database: Database): Promise<Record<string, readonly unknown[]>> {
  const read = async (table: string) => (await sql`SELECT * FROM ${sql.table(table)} ORDER BY 1, 2`.execute(database.tables())).rows;
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await read(table)] as const)));
}

describe.each(databases)('rehearsals in a backup of $kind', ({ kind }) => {
  it('come back whole: own scenarios, turns, endings and kept answers, and a talk goes on where it was', async () => {
    const config = await makeDatabase(kind, folder);
    const file = join(folder, 'modu.backup');
    const open = async (migrations: Parameters<typeof migrate>[1]) => {
      const database = connectDatabase(config);
      await migrate(database, migrations);
      return database;
    };
    let rows: Record<string, readonly unknown[]>;
    let talk: string;
    let before: unknown;
    {
      await using house = await openHouse(open);
      const mina = house.visitor('mina');
      expect((await mina.ask('POST', '/api/scenarios', { situation })).status).toBe(201);
      talk = (await mina.start({ showState: true })).id;
      await mina.ask('POST', `/api/rehearsals/${talk}/turns`, { text: 'Thank you for your time. What matters most to you this year?' }, { 'idempotency-key': 'first' });
      const ended = await mina.start();
      await mina.say(ended.id, '안녕하세요, 민지예요.');
      await mina.ask('POST', `/api/rehearsals/${ended.id}/end`);
      before = await mina.read(talk);
      rows = await readRows(house.database);
      for (const table of tables) expect(rows[table]).not.toEqual([]);
      await writeBackup(config, file, { kind, migrations: [], secret: 'the secret', madeAt: 1 });
      await mina.say(talk, 'Said after the backup.');
      await mina.ask('DELETE', `/api/rehearsals/${ended.id}`);
    }
    await restoreBackup(config, file);
    await using house = await openHouse(open);
    const mina = house.visitor('mina');
    expect(await readRows(house.database)).toEqual(rows);
    expect(await mina.read(talk)).toEqual(before);
    expect((await mina.say(talk, 'Could we look at the numbers together?')).turn.index).toBe(2);
  });
});
