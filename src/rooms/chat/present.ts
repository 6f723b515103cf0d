import type { Conversation, ConversationTree, Message } from './contract.ts';
import type { ConversationRow, MessageRow } from './store.ts';

export function presentConversation(row: ConversationRow): Conversation {
  return {
    id: row.id, title: row.title, titledBy: row.titled_by, ai: row.ai, createdAt: row.created_at, updatedAt: row.updated_at, head: row.head, draft: row.draft,
  };
}

export function presentMessage(row: MessageRow): Message {
  return {
    id: row.id, parent: row.parent, role: row.role, text: row.text, state: row.state, createdAt: row.created_at, ai: row.ai, model: row.model,
    generation: row.generation, trimmed: row.trimmed, tokensPerSecond: row.tokens_per_second, promptTokens: row.prompt_tokens,
    completionTokens: row.completion_tokens, firstTokenMs: row.first_token_ms, error: row.error,
  };
}

type Shown = { readonly id: string; readonly message: string; readonly shown: { readonly after: number; readonly text: string } };

/** Replies that are being written are shown as far as they are committed. */
export function presentTree(conversation: ConversationRow, rows: readonly MessageRow[], live: readonly Shown[]): ConversationTree {
  const written = new Map(live.map((reply) => [reply.message, reply]));
  const writing: ConversationTree['writing'] = [];
  const messages = rows.map((row) => {
    const reply = row.state === 'writing' ? written.get(row.id) : undefined;
    if (!reply) return presentMessage(row);
    writing.push({ generation: reply.id, message: row.id, after: reply.shown.after });
    return presentMessage({ ...row, text: reply.shown.text });
  });
  return { ...presentConversation(conversation), messages, writing };
}
