import { BadRequestError } from '../../platform/problem.ts';
import type { ConversationPage } from './contract.ts';
import type { Parts } from './parts.ts';
import { presentConversation } from './present.ts';
import { findConversationsByText } from './search.ts';
import { splitQuery } from './search-terms.ts';
import { type ConversationRow, conversationPage, type PageAsk } from './store.ts';

const pageSize = 50;

/** The newest first; with a query those whose title has all its words, or whose newest messages do. */
export async function listConversations(parts: Parts, owner: string, ask: { query?: string | undefined; cursor?: string | undefined }): Promise<ConversationPage> {
  const before = ask.cursor === undefined ? undefined : readCursor(ask.cursor);
  const rows = await findPage(parts, owner, ask.query ?? '', { before, limit: pageSize + 1 });
  const shown = rows.slice(0, pageSize);
  const conversations = shown.map((row) => {
    const { draft: _, ...listed } = presentConversation(row);
    return listed;
  });
  const last = rows.length > pageSize ? shown.at(-1) : undefined;
  return { conversations, next: last ? `${last.updated_at}.${last.id}` : null };
}

async function findPage({ store, longRead }: Parts, owner: string, query: string, page: PageAsk): Promise<readonly ConversationRow[]> {
  const words = splitQuery(query);
  if (words.length === 0) return (await store.db.executeQuery(conversationPage(store, owner, page))).rows;
  const ids = await findConversationsByText({ store, longRead }, owner, query);
  return await longRead(conversationPage(store, owner, { ...page, match: { words, ids } }));
}

function readCursor(cursor: string): { updatedAt: number; id: string } {
  const [, updatedAt, id] = /^(\d{1,15})\.([\w-]{1,64})$/.exec(cursor) ?? [];
  if (updatedAt === undefined || id === undefined) throw new BadRequestError('This cursor is not one of ours.');
  return { updatedAt: Number(updatedAt), id };
}
