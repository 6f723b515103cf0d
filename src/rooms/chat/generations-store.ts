import { sql } from 'kysely';
import type { GenerationRow, MessageRow, Store } from './store.ts';

export async function insertGeneration({ db }: Store, row: GenerationRow): Promise<void> {
  await db.insertInto('generations').values(row).execute();
}

export type StepRow = readonly [generation: string, n: number, step: string];

/** Steps of many generations in one statement. Those of a generation that is gone or was closed are dropped. */
export async function insertSteps({ kind, db }: Store, rows: readonly StepRow[]): Promise<void> {
  const values = kind === 'sqlite' ? sql`json_each(${JSON.stringify(rows)})` : sql`json_array_elements(${JSON.stringify(rows)}::json)`;
  const n = kind === 'sqlite' ? sql`value ->> 1` : sql`(value ->> 1)::integer`;
  await sql`
    INSERT INTO generation_steps (generation, n, step)
    SELECT value ->> 0, ${n}, value ->> 2 FROM ${values} JOIN generations ON generations.id = value ->> 0 WHERE generations.state = 'running'`.execute(db);
}

export type GenerationEnd = { readonly id: string; readonly message: string; readonly log: string; readonly endedAt: number; readonly reply: Partial<MessageRow> };

/** Packs the log into one row and puts the text into its message. @returns false when it had been closed or removed before */
export async function closeGeneration({ db }: Store, { id, message, log, endedAt, reply }: GenerationEnd): Promise<boolean> {
  const done = await db.updateTable('generations').set({ state: 'ended', log, ended_at: endedAt }).where('id', '=', id).where('state', '=', 'running').executeTakeFirst();
  if (done.numUpdatedRows === 0n) return false;
  await db.deleteFrom('generation_steps').where('generation', '=', id).execute();
  await db.updateTable('messages').set(reply).where('id', '=', message).execute();
  return true;
}

/** The generation, if its conversation is theirs and not deleted. */
export async function findGeneration({ db }: Store, owner: string, id: string): Promise<GenerationRow | undefined> {
  return await db
    .selectFrom('generations')
    .innerJoin('conversations', 'conversations.id', 'generations.conversation')
    .selectAll('generations')
    .where('generations.id', '=', id)
    .where('conversations.owner', '=', owner)
    .where('conversations.deleted_at', 'is', null)
    .executeTakeFirst();
}

export async function readSteps({ db }: Store, generation: string): Promise<string[]> {
  const rows = await db.selectFrom('generation_steps').select('step').where('generation', '=', generation).orderBy('n').execute();
  return rows.map((row) => row.step);
}

export type OpenGeneration = { readonly id: string; readonly message: string; readonly conversation: string; readonly owner: string };

/** Every generation that nobody closed, with its owner. */
export async function listRunning({ db }: Store): Promise<OpenGeneration[]> {
  return await db
    .selectFrom('generations')
    .innerJoin('conversations', 'conversations.id', 'generations.conversation')
    .select(['generations.id', 'generations.message', 'generations.conversation', 'conversations.owner'])
    .where('generations.state', '=', 'running')
    .execute();
}
