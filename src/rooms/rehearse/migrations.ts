import { sql } from 'kysely';
import type { Migration } from '../../platform/database/migrate.ts';

/**
 * The tables of rehearsals. A rehearsal keeps its scenario as it was at the start, and each turn the whole play of that turn, so that
 * an undo, a retry and a debrief next year are exact.
 */
export const rehearseMigrations: readonly Migration[] = [
  {
    name: '0005-rehearse',
    up: async (db, kind) => {
      const text = kind === 'sqlite' ? sql`TEXT` : sql`TEXT COLLATE "C"`;
      const steps = [
        sql`CREATE TABLE own_scenarios (
          id ${text} PRIMARY KEY, owner ${text} NOT NULL, scenario TEXT NOT NULL, situation TEXT,
          created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, deleted_at BIGINT)`,
        sql`CREATE INDEX own_scenarios_newest ON own_scenarios (owner, id)`,
        sql`CREATE TABLE rehearsals (
          id ${text} PRIMARY KEY, owner ${text} NOT NULL, title TEXT NOT NULL, scenario TEXT NOT NULL, scenario_id ${text} NOT NULL,
          scenario_title TEXT NOT NULL, other_name TEXT NOT NULL, own INTEGER NOT NULL, locale TEXT NOT NULL, day TEXT NOT NULL,
          difficulty TEXT NOT NULL CHECK (difficulty IN ('easy', 'normal', 'hard')), seed BIGINT NOT NULL, card TEXT NOT NULL,
          show_state INTEGER NOT NULL, start_state TEXT NOT NULL, turn_count INTEGER NOT NULL,
          status TEXT NOT NULL CHECK (status IN ('live', 'ended', 'safe-exit')), ending TEXT, score DOUBLE PRECISION, scores TEXT, left_for TEXT,
          first ${text} NOT NULL, from_rehearsal ${text}, from_turn INTEGER, seen_turns INTEGER NOT NULL,
          follow_up_at BIGINT, follow_up_went TEXT, follow_up_answer TEXT, follow_up_answered_at BIGINT,
          created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, deleted_at BIGINT)`,
        sql`CREATE INDEX rehearsals_newest ON rehearsals (owner, id)`,
        sql`CREATE INDEX rehearsals_attempts ON rehearsals (owner, first)`,
        sql`CREATE TABLE rehearsal_turns (
          rehearsal ${text} NOT NULL REFERENCES rehearsals (id) ON DELETE CASCADE, n INTEGER NOT NULL, text TEXT NOT NULL, reading TEXT NOT NULL,
          played TEXT, reply TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (rehearsal, n))`,
      ];
      for (const step of steps) await step.execute(db);
    },
  },
];
