import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import type { Migration } from '../../platform/database/migrate.ts';

/** Chat's tables. `seq` is the order in which messages were written; the search index refers to it, since FTS5 counts in integers. */
export const chatMigrations: readonly Migration[] = [
  {
    name: '0004-chat',
    up: async (db, kind) => {
      const text = kind === 'sqlite' ? sql`TEXT` : sql`TEXT COLLATE "C"`;
      const seq = kind === 'sqlite' ? sql`INTEGER PRIMARY KEY AUTOINCREMENT` : sql`BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY`;
      const steps = [
        sql`CREATE TABLE conversations (
          id ${text} PRIMARY KEY, owner ${text} NOT NULL, title TEXT NOT NULL, title_key TEXT NOT NULL,
          titled_by TEXT NOT NULL CHECK (titled_by IN ('nobody', 'model', 'person')), ai TEXT NOT NULL, head ${text}, draft TEXT NOT NULL,
          created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, deleted_at BIGINT)`,
        sql`CREATE INDEX conversations_newest ON conversations (owner, updated_at, id)`,
        sql`CREATE INDEX conversations_deleted ON conversations (deleted_at) WHERE deleted_at IS NOT NULL`,
        sql`CREATE TABLE messages (
          seq ${seq}, id ${text} NOT NULL UNIQUE, conversation ${text} NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
          parent ${text}, role TEXT NOT NULL CHECK (role IN ('user', 'assistant')), text TEXT NOT NULL,
          state TEXT NOT NULL CHECK (state IN ('complete', 'writing', 'stopped', 'partial', 'failed')), created_at BIGINT NOT NULL,
          ai TEXT, model TEXT, generation ${text}, trimmed INTEGER NOT NULL, tokens_per_second DOUBLE PRECISION,
          prompt_tokens INTEGER, completion_tokens INTEGER, first_token_ms INTEGER, error TEXT)`,
        sql`CREATE INDEX messages_conversation ON messages (conversation, seq)`,
        sql`CREATE TABLE generations (
          id ${text} PRIMARY KEY, conversation ${text} NOT NULL REFERENCES conversations (id) ON DELETE CASCADE, message ${text} NOT NULL,
          state TEXT NOT NULL CHECK (state IN ('running', 'ended')), log TEXT, created_at BIGINT NOT NULL, ended_at BIGINT)`,
        sql`CREATE INDEX generations_conversation ON generations (conversation)`,
        sql`CREATE INDEX generations_running ON generations (id) WHERE state = 'running'`,
        sql`CREATE TABLE generation_steps (
          generation ${text} NOT NULL REFERENCES generations (id) ON DELETE CASCADE, n INTEGER NOT NULL, step TEXT NOT NULL,
          PRIMARY KEY (generation, n))${kind === 'sqlite' ? sql` WITHOUT ROWID` : sql``}`,
        sql`CREATE TABLE chat_answers (
          owner ${text} NOT NULL, route TEXT NOT NULL, key TEXT NOT NULL, body_hash TEXT NOT NULL, answer TEXT NOT NULL, created_at BIGINT NOT NULL,
          PRIMARY KEY (owner, route, key))`,
        sql`CREATE INDEX chat_answers_age ON chat_answers (created_at)`,
        ...searchIndex[kind],
      ];
      for (const step of steps) await step.execute(db);
    },
  },
  {
    // The answers to an Idempotency-Key are the platform's now, for every room.
    name: '0007-chat-answers',
    up: async (db) => {
      await sql`INSERT INTO kept_answers (owner, route, key, body_hash, answer, created_at) SELECT owner, route, key, body_hash, answer, created_at FROM chat_answers`.execute(db);
      await sql`DROP TABLE chat_answers`.execute(db);
    },
  },
];

/** The terms are ours (`search-terms.ts`); each database only keeps which message holds which. A message that goes takes its terms along. */
const searchIndex: Record<Database['kind'], ReturnType<typeof sql>[]> = {
  sqlite: [
    sql`CREATE VIRTUAL TABLE message_search USING fts5(terms, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '_'", prefix='1 2')`,
    sql`CREATE TRIGGER messages_leave_search AFTER DELETE ON messages BEGIN DELETE FROM message_search WHERE rowid = old.seq; END`,
  ],
  postgres: [
    sql`CREATE TABLE message_search (seq BIGINT PRIMARY KEY REFERENCES messages (seq) ON DELETE CASCADE, terms tsvector NOT NULL)`,
    sql`CREATE INDEX message_search_terms ON message_search USING GIN (terms)`,
  ],
};
