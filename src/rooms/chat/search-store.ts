import { type CompiledQuery, sql } from 'kysely';
import { compileOnce } from '../../platform/database/compile-once.ts';
import type { Message } from './contract.ts';
import type { AskedTerm } from './search-terms.ts';
import type { Store } from './store.ts';

/** So much of a text is read at first; the rest only where the word is not in it. */
export const firstLook = 20_000;

/**
 * Each message also has a term for its owner, so that a search walks the owner's messages only, however many others there are.
 * No word begins with an underscore.
 */
const ownerTerm = (owner: string): string => `_${owner.replaceAll(/[^\w]/g, '')}`;

/** Puts a message into the index, in the transaction that completes it. @param found its `termsOf` */
export async function indexMessage(store: Store, owner: string, id: string, found: readonly string[]): Promise<void> {
  const terms = [ownerTerm(owner), ...found];
  await runIndex(store, { id, terms: store.kind === 'sqlite' ? terms.join(' ') : terms });
}

const runIndex = compileOnce((db: Store['db'], { id, terms }: { id: string; terms: string | readonly string[] }, kind) =>
  (kind === 'sqlite'
    ? sql`INSERT INTO message_search (rowid, terms) SELECT seq, ${terms} FROM messages WHERE id = ${id}`
    : sql`INSERT INTO message_search (seq, terms) SELECT seq, array_to_tsvector(${terms}::text[]) FROM messages WHERE id = ${id}`
  ).compile(db));

export type Candidate = { seq: number; id: string; conversation: string; title: string; role: Message['role']; created_at: number; /** The first `firstLook` characters. */ text: string; length: number };

/** Messages that have all the terms, the newest first. FTS5 walks its lists backwards, so a common word costs no more than a rare one. */
export function candidateQuery({ kind, db }: Store, owner: string, terms: readonly AskedTerm[], page: { before: number; limit: number }): CompiledQuery<Candidate> {
  const quote = kind === 'sqlite' ? '"' : "'";
  const asked = [{ term: ownerTerm(owner), prefix: false }, ...terms].map(({ term, prefix }) => `${quote}${term}${quote}${prefix ? (kind === 'sqlite' ? '*' : ':*') : ''}`);
  const columns = sql`m.seq, m.id, m.conversation, c.title, m.role, m.created_at, substr(m.text, 1, ${sql.lit(firstLook)}) AS text, length(m.text) AS length`;
  const hidden = sql`c.owner = ${owner} AND c.deleted_at IS NULL`;
  const query = kind === 'sqlite'
    ? sql<Candidate>`
      SELECT ${columns} FROM message_search s CROSS JOIN messages m ON m.seq = s.rowid CROSS JOIN conversations c ON c.id = m.conversation
      WHERE s.message_search MATCH ${asked.join(' AND ')} AND s.rowid < CAST(${page.before} AS INTEGER) AND ${hidden} ORDER BY s.rowid DESC LIMIT ${page.limit}`
    : sql<Candidate>`
      SELECT ${columns} FROM message_search s JOIN messages m ON m.seq = s.seq JOIN conversations c ON c.id = m.conversation
      WHERE s.terms @@ ${asked.join(' & ')}::tsquery AND s.seq < ${page.before} AND ${hidden} ORDER BY s.seq DESC LIMIT ${page.limit}`;
  return query.compile(db);
}

export function textQuery({ db }: Store, id: string): CompiledQuery<{ text: string }> {
  return db.selectFrom('messages').select('text').where('id', '=', id).compile();
}
