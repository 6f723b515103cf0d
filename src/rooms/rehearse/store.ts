import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { Rehearsal } from './contract.ts';
import type { Locale } from './shared/acts.ts';
import type { Difficulty, Ending } from './shared/scenario.ts';

export type OwnScenarioRow = {
  id: string; owner: string; /** A pack, as JSON. */ scenario: string; /** What the form was filled with; null when it came as a file. */ situation: string | null;
  created_at: number; updated_at: number; deleted_at: number | null;
};
export type RehearsalRow = {
  id: string; owner: string; title: string; /** As it was at the start, in the rehearsal's language. */ scenario: string; scenario_id: string;
  scenario_title: string; other_name: string; own: number; locale: Locale; /** On which the talk began: days count from it, in a retry too. */ day: string; difficulty: Difficulty; seed: number; card: string;
  show_state: number; start_state: string; turn_count: number; status: Rehearsal['status']; ending: Ending | null; score: number | null;
  /** What each criterion reached, for the progress over many rehearsals. */
  scores: string | null; left_for: string | null; first: string; from_rehearsal: string | null; from_turn: number | null;
  /** Of these first turns the state was seen before, in the attempt that this one goes on from. */ seen_turns: number;
  follow_up_at: number | null; follow_up_went: string | null; follow_up_answer: string | null; follow_up_answered_at: number | null;
  created_at: number; updated_at: number; deleted_at: number | null;
};
/** `played` is null where the role was left. */
export type TurnRow = { rehearsal: string; n: number; text: string; reading: string; played: string | null; reply: string; at: number };

export type RehearseTables = { own_scenarios: OwnScenarioRow; rehearsals: RehearsalRow; rehearsal_turns: TurnRow };

/** What the functions below work on: the whole database, or one transaction of it. Every read and write takes the owner. */
export type Db = Kysely<RehearseTables>;

export function openStore(database: Database): Db {
  return database.tables<RehearseTables>();
}

// Own scenarios. What was deleted is nowhere to be seen until it is restored.

const scenariosOf = (db: Db, owner: string) => db.selectFrom('own_scenarios').where('owner', '=', owner).where('deleted_at', 'is', null);

export async function listOwnScenarios(db: Db, owner: string): Promise<OwnScenarioRow[]> {
  return await scenariosOf(db, owner).selectAll().orderBy('id', 'desc').execute();
}

export async function countOwnScenarios(db: Db, owner: string): Promise<number> {
  const { count } = await scenariosOf(db, owner).select((eb) => eb.fn.countAll<number | string>().as('count')).executeTakeFirstOrThrow();
  return Number(count);
}

export async function findOwnScenario(db: Db, owner: string, id: string): Promise<OwnScenarioRow | undefined> {
  return await scenariosOf(db, owner).selectAll().where('id', '=', id).executeTakeFirst();
}

export async function insertOwnScenario(db: Db, row: OwnScenarioRow): Promise<void> {
  await db.insertInto('own_scenarios').values(row).execute();
}

/** @returns whether it is there and theirs */
export async function updateOwnScenario(db: Db, owner: string, id: string, change: Partial<OwnScenarioRow>): Promise<boolean> {
  const done = await db.updateTable('own_scenarios').set(change).where('id', '=', id).where('owner', '=', owner).where('deleted_at', 'is', null).executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

export async function restoreOwnScenario(db: Db, owner: string, id: string): Promise<void> {
  await db.updateTable('own_scenarios').set({ deleted_at: null }).where('id', '=', id).where('owner', '=', owner).execute();
}

// Rehearsals. What was deleted is nowhere to be seen until it is restored.

const rehearsalsOf = (db: Db, owner: string) => db.selectFrom('rehearsals').where('owner', '=', owner).where('deleted_at', 'is', null);

export async function findRehearsal(db: Db, owner: string, id: string): Promise<RehearsalRow | undefined> {
  return await rehearsalsOf(db, owner).selectAll().where('id', '=', id).executeTakeFirst();
}

export type ListedRow = Omit<RehearsalRow, 'scenario' | 'card' | 'start_state' | 'scores' | 'left_for' | 'deleted_at' | 'day'>;

const listed = [
  'id', 'owner', 'title', 'scenario_id', 'scenario_title', 'other_name', 'own', 'locale', 'difficulty', 'seed', 'show_state', 'turn_count', 'status', 'ending', 'score',
  'first', 'from_rehearsal', 'from_turn', 'seen_turns', 'follow_up_at', 'follow_up_went', 'follow_up_answer', 'follow_up_answered_at', 'created_at', 'updated_at',
] as const;

/** The newest first; ids sort by the time they were made. */
export async function pageRehearsals(db: Db, owner: string, { before, limit }: { before: string | undefined; limit: number }): Promise<ListedRow[]> {
  const rows = rehearsalsOf(db, owner).select(listed).orderBy('id', 'desc').limit(limit);
  return await (before === undefined ? rows : rows.where('id', '<', before)).execute();
}

/** The attempts of one talk, the oldest first. */
export async function listAttempts(db: Db, owner: string, first: string): Promise<ListedRow[]> {
  return await rehearsalsOf(db, owner).select(listed).where('first', '=', first).orderBy('id').execute();
}

export type ScoredRow = Pick<RehearsalRow, 'id' | 'scenario_title' | 'updated_at'> & { scores: string };

/** The newest finished rehearsals that have a score. */
export async function listScored(db: Db, owner: string, limit: number): Promise<ScoredRow[]> {
  return await rehearsalsOf(db, owner).select(['id', 'scenario_title', 'updated_at', 'scores']).where('scores', 'is not', null)
    .orderBy('id', 'desc').limit(limit).$narrowType<{ scores: string }>().execute();
}

export async function insertRehearsal(db: Db, row: RehearsalRow): Promise<void> {
  await db.insertInto('rehearsals').values(row).execute();
}

/** @returns whether it is there, theirs, and as far as it was believed to be */
export async function updateRehearsal(db: Db, { owner, id, turn_count: turns, status }: Pick<RehearsalRow, 'owner' | 'id' | 'turn_count' | 'status'>, change: Partial<RehearsalRow>): Promise<boolean> {
  const done = await db.updateTable('rehearsals').set(change).where('id', '=', id).where('owner', '=', owner).where('turn_count', '=', turns).where('status', '=', status).where('deleted_at', 'is', null).executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** @returns whether it was there and theirs */
export async function markDeleted(db: Db, owner: string, id: string, now: number): Promise<boolean> {
  const done = await db.updateTable('rehearsals').set({ deleted_at: now }).where('id', '=', id).where('owner', '=', owner).where('deleted_at', 'is', null).executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

export async function restoreRehearsal(db: Db, owner: string, id: string): Promise<void> {
  await db.updateTable('rehearsals').set({ deleted_at: null }).where('id', '=', id).where('owner', '=', owner).execute();
}

/** Removes for good what was deleted before. */
export async function purgeDeleted(db: Db, before: number): Promise<void> {
  await db.deleteFrom('rehearsals').where('deleted_at', '<', before).execute();
  await db.deleteFrom('own_scenarios').where('deleted_at', '<', before).execute();
}

/** Everything of a person. */
export async function deleteAllOf(db: Db, owner: string): Promise<void> {
  await db.deleteFrom('rehearsals').where('owner', '=', owner).execute();
  await db.deleteFrom('own_scenarios').where('owner', '=', owner).execute();
}

// Turns. A rehearsal was asked for by its owner before.

export async function listTurns(db: Db, rehearsal: string): Promise<TurnRow[]> {
  return await db.selectFrom('rehearsal_turns').selectAll().where('rehearsal', '=', rehearsal).orderBy('n').execute();
}

export async function insertTurns(db: Db, rows: readonly TurnRow[]): Promise<void> {
  if (rows.length > 0) await db.insertInto('rehearsal_turns').values(rows).execute();
}

export async function deleteTurn(db: Db, rehearsal: string, n: number): Promise<void> {
  await db.deleteFrom('rehearsal_turns').where('rehearsal', '=', rehearsal).where('n', '=', n).execute();
}
