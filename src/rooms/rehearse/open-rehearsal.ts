import { NotFoundError } from '../../platform/problem.ts';
import { readTurn } from './acts/read-turn.ts';
import type { Parts } from './parts.ts';
import type { PlayedTurn, ReadTurn } from './play/replay.ts';
import type { Played, Setting, State } from './play/state.ts';
import type { Reading } from './shared/acts.ts';
import type { Scenario } from './shared/scenario.ts';
import { type Db, findRehearsal, listTurns, type RehearsalRow, type TurnRow } from './store.ts';

export type SaidReply = { readonly speaker: string; readonly text: string; readonly source: 'model' | 'line'; /** Why it is a line where a model could have spoken. */ readonly why?: string };

/** A turn as it was played. `played` is null where the role was left. */
export type SavedTurn = { readonly index: number; readonly text: string; readonly reading: Reading; readonly played: Played | null; readonly reply: SaidReply; readonly at: number };

/** A rehearsal with all that was said. */
export type Opened = {
  readonly row: RehearsalRow;
  readonly setting: Setting;
  readonly start: State;
  readonly turns: readonly SavedTurn[];
  /** After the last turn. */
  readonly state: State;
};

/** @throws NotFoundError when it is not there, or somebody else's */
export async function requireRehearsal(db: Db, owner: string, id: string): Promise<RehearsalRow> {
  const row = await findRehearsal(db, owner, id);
  if (!row) throw new NotFoundError();
  return row;
}

/** @throws NotFoundError when it is not there, or somebody else's */
export async function openRehearsal({ db }: Pick<Parts, 'db'>, owner: string, id: string): Promise<Opened> {
  const row = await requireRehearsal(db, owner, id);
  return openWith(row, (await listTurns(db, id)).map(openTurn));
}

export function openWith(row: RehearsalRow, turns: readonly SavedTurn[]): Opened {
  const setting: Setting = { scenario: JSON.parse(row.scenario) as Scenario, locale: row.locale, difficulty: row.difficulty, seed: row.seed };
  const start = JSON.parse(row.start_state) as State;
  return { row, setting, start, turns, state: turns.findLast(({ played }) => played !== null)?.played?.state ?? start };
}

/** Reads a turn as this rehearsal does, and for it alone: "by Friday" counts from the day on which it began. */
export function readerOf({ row }: Pick<Opened, 'row'>): ReadTurn {
  return (turn) => readTurn({ ...turn, today: row.day });
}

/** The turns as `play/` knows them. */
export function playedTurns({ turns, start }: Pick<Opened, 'turns' | 'start'>): PlayedTurn[] {
  let before = start;
  return turns.flatMap(({ index, text, reading, played, reply }) => {
    if (!played) return [];
    const turn = { index, text, reading, before, played, reply: reply.text };
    before = played.state;
    return [turn];
  });
}

/** What a voice of the other knows of a rehearsal, the same at its start and in each of its turns. */
export function voiceOf({ row: { owner, id, day } }: Pick<Opened, 'row'>): { readonly slots: { readonly today: number }; readonly cacheKey: string } {
  return { slots: { today: Date.parse(day) }, cacheKey: `${owner}:rehearsal:${id}` };
}

export function saveTurn(rehearsal: string, { index, text, reading, played, reply, at }: SavedTurn): TurnRow {
  return { rehearsal, n: index, text, reading: JSON.stringify(reading), played: played && JSON.stringify(played), reply: JSON.stringify(reply), at };
}

function openTurn(row: TurnRow): SavedTurn {
  return {
    index: row.n, text: row.text, reading: JSON.parse(row.reading) as Reading, played: row.played === null ? null : (JSON.parse(row.played) as Played),
    reply: JSON.parse(row.reply) as SaidReply, at: row.at,
  };
}
