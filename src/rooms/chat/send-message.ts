import type { z } from 'zod';
import type { Sampling } from '../../engines/text/port.ts';
import type { Remember } from '../../platform/database/answers-once.ts';
import { newId } from '../../platform/new-id.ts';
import { NotFoundError } from '../../platform/problem.ts';
import type { regenerateSchema, samplingSchema, sendMessageSchema, Sent } from './contract.ts';
import { insertGeneration } from './generations-store.ts';
import { modelContext } from './model-context.ts';
import { nameConversation } from './name-conversation.ts';
import type { Parts } from './parts.ts';
import { presentMessage } from './present.ts';
import { requireConversation } from './read-conversation.ts';
import { indexMessage } from './search-store.ts';
import { fold, termsOf } from './search-terms.ts';
import { requireAi } from './start-conversation.ts';
import { type ConversationRow, insertMessages, type MessageRow, readPath, type Store, updateConversation } from './store.ts';
import { firstWords } from './first-words.ts';

type Send = z.infer<typeof sendMessageSchema>;
type Regenerate = z.infer<typeof regenerateSchema>;

/**
 * Saves the person's message with an empty reply and lets the model begin. An edit is the same with the `parent` of the edited message.
 * @throws NotFoundError, NoModelError 503 when no model is ready: then nothing is saved, and the draft stays
 */
export async function sendMessage(parts: Parts, owner: string, conversationId: string, input: Send, remember: Remember): Promise<Sent> {
  const conversation = await requireConversation(parts, owner, conversationId);
  const parent = input.parent === undefined ? conversation.head : input.parent;
  const path = await readBranch(parts, conversationId, parent);
  const now = parts.clock();
  const message = emptyMessage({ id: newId(now), conversation: conversationId, parent, role: 'user', text: input.text, state: 'complete', created_at: now });
  const terms = await termsOf(message.text);
  const title = conversation.title === '' ? firstWords(input.text) : undefined;
  return await reply(parts, { conversation, message, terms, path, ai: input.ai, model: input.model, sampling: input.sampling, title, remember });
}

/** Another answer to the same message: a sibling of the reply that is named, or an answer to a message that is named. */
export async function regenerate(parts: Parts, owner: string, conversationId: string, messageId: string, input: Regenerate, remember: Remember): Promise<Sent> {
  const conversation = await requireConversation(parts, owner, conversationId);
  const path = await readBranch(parts, conversationId, messageId);
  const named = path.at(-1);
  const message = named?.role === 'assistant' ? path.at(-2) : named;
  if (!message) throw new NotFoundError('There is no message that this could answer.');
  const before = path.slice(0, path.indexOf(message));
  return await reply(parts, { conversation, message, terms: undefined, path: before, ai: named?.ai ?? undefined, model: input.model, sampling: input.sampling, title: undefined, remember });
}

/** The branch down to a message. A reply on it that is still being written counts as far as it is. */
async function readBranch({ store, generations }: Parts, conversation: string, message: string | null): Promise<MessageRow[]> {
  if (message === null) return [];
  const live = new Map(generations.inConversation(conversation).map((reply) => [reply.message, reply]));
  const path = await readPath(store, conversation, message);
  if (path.length === 0) throw new NotFoundError('The message to go on from is not in this conversation.');
  return path.map((row) => (row.state === 'writing' ? { ...row, text: live.get(row.id)?.shown.text ?? row.text } : row));
}

type Reply = {
  readonly conversation: ConversationRow;
  readonly message: MessageRow;
  /** Of a new message, for the search; undefined: the message is there already. */
  readonly terms: readonly string[] | undefined;
  /** What came before the message. */
  readonly path: readonly MessageRow[];
  readonly ai: string | undefined;
  readonly model: string | undefined;
  readonly sampling: z.infer<typeof samplingSchema> | undefined;
  readonly title: string | undefined;
  readonly remember: Remember;
};

async function reply(parts: Parts, ask: Reply): Promise<Sent> {
  const { conversation, message } = ask;
  const ai = await requireAi(parts, ask.ai ?? conversation.ai);
  const model = await parts.models.choose(ask.model ?? ai.model);
  const now = parts.clock();
  const [id, generation] = [newId(now), newId(now)];
  const row = emptyMessage({ id, conversation: conversation.id, parent: message.id, role: 'assistant', text: '', state: 'writing', created_at: now, ai: ai.slug, model: model.id, generation });
  const sent: Sent = { message: presentMessage(message), reply: presentMessage(row), generation: { id: generation } };
  const saved = parts.commits.add((db) => saveReply({ ...parts.store, db }, ask, row, sent));
  const request = {
    model: model.id, messages: modelContext(ai.instructions, [...ask.path, message]), sampling: samplingOf(ask.sampling), cacheKey: `${conversation.owner}:${conversation.id}`,
  };
  const identity = { id: generation, conversation: conversation.id, message: id, owner: conversation.owner, startedAt: now };
  parts.generations.start(identity, request, saved, (live, end) => void nameConversation(parts, { model, message, live, end }));
  await saved;
  parts.events.publish(conversation.owner, { kind: 'conversation', id: conversation.id, change: 'updated' });
  return sent;
}

/** One commit: the message, its empty reply and the generation. After it the draft is sent, and the branch is the one looked at. */
async function saveReply(store: Store, { conversation, message, terms, title, remember }: Reply, row: MessageRow, sent: Sent): Promise<void> {
  const titled = title === undefined ? {} : { title, title_key: fold(title) };
  const there = await updateConversation(store, conversation.owner, conversation.id, { head: row.id, draft: '', updated_at: row.created_at, ...titled });
  if (!there) throw new NotFoundError();
  await insertMessages(store, terms ? [message, row] : [row]);
  if (terms) await indexMessage(store, conversation.owner, message.id, terms);
  await insertGeneration(store, { id: sent.generation.id, conversation: conversation.id, message: row.id, state: 'running', log: null, created_at: row.created_at, ended_at: null });
  await remember(store.db, sent);
}

type Given = Pick<MessageRow, 'id' | 'conversation' | 'parent' | 'role' | 'text' | 'state' | 'created_at'> & Partial<MessageRow>;

function emptyMessage(given: Given): MessageRow {
  return {
    ai: null, model: null, generation: null, trimmed: 0, tokens_per_second: null, prompt_tokens: null, completion_tokens: null, first_token_ms: null, error: null, ...given,
  };
}

/** Only what was given: an engine's own default stands for the rest. */
function samplingOf(given: z.infer<typeof samplingSchema> = {}): Sampling {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
