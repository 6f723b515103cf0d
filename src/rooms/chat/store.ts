import { type Generated, type Kysely, sql } from 'kysely';
import { compileOnce } from '../../platform/database/compile-once.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Conversation, Message } from './contract.ts';

export type ConversationRow = {
  id: string; owner: string; title: string; /** The title as search compares it. */ title_key: string; titled_by: Conversation['titledBy']; ai: string;
  head: string | null; draft: string; created_at: number; updated_at: number; deleted_at: number | null;
};
export type MessageRow = {
  id: string; conversation: string; parent: string | null; role: Message['role']; text: string; state: Message['state']; created_at: number;
  ai: string | null; model: string | null; generation: string | null; trimmed: number; tokens_per_second: number | null;
  prompt_tokens: number | null; completion_tokens: number | null; first_token_ms: number | null; error: string | null;
};
export type GenerationRow = { id: string; conversation: string; message: string; state: 'running' | 'ended'; log: string | null; created_at: number; ended_at: number | null };

export type ChatTables = {
  conversations: ConversationRow;
  messages: MessageRow & { seq: Generated<number> };
  generations: GenerationRow;
  generation_steps: { generation: string; n: number; step: string };
};

/** What the functions below work on: the whole database, or one transaction of it. */
export type Store = { readonly kind: Database['kind']; readonly db: Kysely<ChatTables> };

export function openStore(database: Database): Store {
  return { kind: database.kind, db: database.tables<ChatTables>() };
}

// Conversations. What was deleted is nowhere to be seen but in `restoreConversation`.

const conversationsOf = ({ db }: Pick<Store, 'db'>, owner: string) => db.selectFrom('conversations').where('owner', '=', owner).where('deleted_at', 'is', null);

export async function findConversation(store: Store, owner: string, id: string): Promise<ConversationRow | undefined> {
  return (await runFind(store, { owner, id })).rows[0];
}

const runFind = compileOnce((db: Store['db'], { owner, id }: { owner: string; id: string }) => conversationsOf({ db }, owner).selectAll().where('id', '=', id).compile());

export async function insertConversation({ db }: Store, row: ConversationRow): Promise<void> {
  await db.insertInto('conversations').values(row).execute();
}

/** @returns whether it is there and theirs */
export async function updateConversation(store: Store, owner: string, id: string, change: ConversationChange): Promise<boolean> {
  return ((await runUpdate(store, { owner, id, ...change })).numAffectedRows ?? 0n) > 0n;
}

type ConversationChange = Partial<Omit<ConversationRow, 'id' | 'owner'>>;

const runUpdate = compileOnce((db: Store['db'], { owner, id, ...change }: { owner: string; id: string } & ConversationChange) =>
  db.updateTable('conversations').set(change).where('id', '=', id).where('owner', '=', owner).where('deleted_at', 'is', null).compile());

/** A name from the model; what a person wrote stays. */
export async function nameUntitled({ db }: Store, id: string, title: { title: string; title_key: string }): Promise<boolean> {
  const done = await db.updateTable('conversations').set({ ...title, titled_by: 'model' }).where('id', '=', id).where('titled_by', '=', 'nobody').where('deleted_at', 'is', null).executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

export async function markDeleted(store: Store, owner: string, id: string, now: number): Promise<boolean> {
  return await updateConversation(store, owner, id, { deleted_at: now });
}

export async function restoreConversation(store: Store, owner: string, id: string): Promise<ConversationRow | undefined> {
  await store.db.updateTable('conversations').set({ deleted_at: null }).where('id', '=', id).where('owner', '=', owner).execute();
  return await findConversation(store, owner, id);
}

type Doomed = { readonly owner: string } | { readonly deletedBefore: number };

/** Removes for good, a few at a time, so that nobody waits for a long transaction. @returns how many went */
export async function purgeSome({ db }: Store, doomed: Doomed): Promise<number> {
  const some = db.selectFrom('conversations').select('id').limit(20);
  const chosen = 'owner' in doomed ? some.where('owner', '=', doomed.owner) : some.where('deleted_at', '<', doomed.deletedBefore);
  const done = await db.deleteFrom('conversations').where('id', 'in', chosen).executeTakeFirst();
  return Number(done.numDeletedRows);
}

export type PageAsk = { readonly before: { updatedAt: number; id: string } | undefined; readonly limit: number; readonly match?: { words: readonly string[]; ids: readonly string[] } };

/** The newest first; with `match` those whose title has all the words, and the named ones. */
export function conversationPage(store: Store, owner: string, { before, limit, match }: PageAsk) {
  let query = conversationsOf(store, owner).selectAll().orderBy('updated_at', 'desc').orderBy('id', 'desc').limit(limit);
  if (before) query = query.where((eb) => eb.or([eb('updated_at', '<', before.updatedAt), eb.and([eb('updated_at', '=', before.updatedAt), eb('id', '<', before.id)])]));
  if (!match) return query.compile();
  const position = sql.raw(store.kind === 'sqlite' ? 'instr' : 'strpos');
  const named = store.kind === 'sqlite' ? sql`SELECT value FROM json_each(${JSON.stringify(match.ids)})` : sql`SELECT json_array_elements_text(${JSON.stringify(match.ids)}::json)`;
  const titled = match.words.map((word) => sql<boolean>`${position}(title_key, ${word}) > 0`);
  return query.where((eb) => eb.or([eb.and(titled), sql<boolean>`id IN (${named})`])).compile();
}

// Messages

export async function listMessages({ db }: Store, conversation: string): Promise<MessageRow[]> {
  return await db.selectFrom('messages').select(messageColumns).where('conversation', '=', conversation).orderBy('seq').execute();
}

const messageColumns = [
  'id', 'conversation', 'parent', 'role', 'text', 'state', 'created_at', 'ai', 'model', 'generation', 'trimmed', 'tokens_per_second',
  'prompt_tokens', 'completion_tokens', 'first_token_ms', 'error',
] as const;

/** From the first message to this one; empty when it is not in this conversation. */
export async function readPath({ db }: Store, conversation: string, message: string): Promise<MessageRow[]> {
  const columns = sql.join(messageColumns.map((column) => sql.ref(`m.${column}`)));
  const found = await sql<MessageRow & { depth: number }>`
    WITH RECURSIVE path AS (
      SELECT ${columns}, 0 AS depth FROM messages m WHERE m.id = ${message} AND m.conversation = ${conversation}
      UNION ALL SELECT ${columns}, path.depth + 1 FROM path JOIN messages m ON m.id = path.parent AND m.conversation = ${conversation})
    SELECT * FROM path ORDER BY depth DESC`.execute(db);
  return found.rows;
}

export async function hasMessage({ db }: Store, conversation: string, message: string): Promise<boolean> {
  return (await db.selectFrom('messages').select('id').where('id', '=', message).where('conversation', '=', conversation).executeTakeFirst()) !== undefined;
}

export async function insertMessages(store: Store, rows: readonly MessageRow[]): Promise<void> {
  for (const row of rows) await runInsertMessage(store, row);
}

const runInsertMessage = compileOnce((db: Store['db'], row: MessageRow) => db.insertInto('messages').values(row).compile());
