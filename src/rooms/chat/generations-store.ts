import { sql } from 'kysely';
import { compileOnce } from '../../platform/database/compile-once.ts';
import type { GenerationRow, MessageRow, Store } from './store.ts';

export async function insertGeneration(store: Store, row: GenerationRow): Promise<void> {
  await runInsert(store, row);
}

const runInsert = compileOnce((db: Store['db'], row: GenerationRow) => db.insertInto('generations').values(row).compile());

export type StepRow = readonly [generation: string, n: number, step: string];

/** Steps of many generations in one statement. Those of a generation that is gone or was closed are dropped. */
export async function insertSteps(store: Store, rows: readonly StepRow[]): Promise<void> {
  await runInsertSteps(store, { rows: JSON.stringify(rows) });
}

const runInsertSteps = compileOnce((db: Store['db'], { rows }: { rows: string }, kind) => {
  const values = kind === 'sqlite' ? sql`json_each(${rows})` : sql`json_array_elements(${rows}::json)`;
  const n = kind === 'sqlite' ? sql`value ->> 1` : sql`(value ->> 1)::integer`;
  return sql`
    INSERT INTO generation_steps (generation, n, step)
    SELECT value ->> 0, ${n}, value ->> 2 FROM ${values} JOIN generations ON generations.id = value ->> 0 WHERE generations.state = 'running'`.compile(db);
});

export type GenerationEnd = { readonly id: string; readonly message: string; readonly log: string; readonly endedAt: number; readonly reply: Partial<MessageRow> };

/** Packs the log into one row and puts the text into its message. @returns false when it had been closed or removed before */
export async function closeGeneration(store: Store, { id, message, log, endedAt, reply }: GenerationEnd): Promise<boolean> {
  const { numAffectedRows } = await runEnd(store, { id, log, ended_at: endedAt });
  if (!numAffectedRows) return false;
  await runDeleteSteps(store, { id });
  await runFill(store, { message, ...reply });
  return true;
}

const runEnd = compileOnce((db: Store['db'], { id, ...end }: { id: string; log: string; ended_at: number }) =>
  db.updateTable('generations').set({ state: 'ended', ...end }).where('id', '=', id).where('state', '=', 'running').compile());
const runDeleteSteps = compileOnce((db: Store['db'], { id }: { id: string }) => db.deleteFrom('generation_steps').where('generation', '=', id).compile());
const runFill = compileOnce((db: Store['db'], { message, ...reply }: { message: string } & Partial<MessageRow>) => db.updateTable('messages').set(reply).where('id', '=', message).compile());

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
