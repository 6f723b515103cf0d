/** The shapes of the chat room, shared by its routes, its pages and `/api/openapi.json`. */
import { z } from 'zod';

export const maxMessageLength = 2_000_000;

const written = (max: number, min = 0) => z.string().max(max).transform((text) => text.replaceAll('\0', '').toWellFormed()).pipe(z.string().min(min));
const id = z.string().min(1).max(64);

/** An id in a path. Postgres takes no text with a NUL in it. */
const pathId = z.string().max(64).regex(/^[^\0]+$/);
export const idParams = z.object({ id: pathId });
export const messageParams = z.object({ id: pathId, message: pathId });

/** How a message stands. `partial` says that its generation was cut (by a crash), `stopped` that a person stopped it. */
export const messageState = z.enum(['complete', 'writing', 'stopped', 'partial', 'failed']);

export const messageSchema = z.object({
  id,
  /** The message that this one answers or follows; null for the first. Siblings share a parent: they are branches. */
  parent: id.nullable(),
  role: z.enum(['user', 'assistant']),
  text: z.string(),
  state: messageState,
  /** Milliseconds since 1970. */
  createdAt: z.int(),
  /** Assistant messages only. */
  ai: z.string().nullable(),
  model: z.string().nullable(),
  /** The generation that writes, or wrote, this message. */
  generation: id.nullable(),
  /** How many of the oldest messages the model could not see; 0 when it saw all. */
  trimmed: z.int(),
  tokensPerSecond: z.number().nullable(),
  promptTokens: z.int().nullable(),
  completionTokens: z.int().nullable(),
  /** From sending to the first token, in milliseconds. */
  firstTokenMs: z.int().nullable(),
  /** What went wrong, in words for the person, when the state is `failed` or `partial`. */
  error: z.string().nullable(),
});
export type Message = z.infer<typeof messageSchema>;

export const conversationSchema = z.object({
  id,
  title: z.string(),
  /** Whether a person named it; the model's title never overwrites that. */
  titledBy: z.enum(['nobody', 'model', 'person']),
  ai: z.string(),
  createdAt: z.int(),
  updatedAt: z.int(),
  /** The last message of the branch that was looked at last. */
  head: id.nullable(),
  draft: z.string(),
});
export type Conversation = z.infer<typeof conversationSchema>;

export const conversationTreeSchema = conversationSchema.extend({
  messages: z.array(messageSchema),
  /** Generations still under way, with the number of the last step that `messages` already holds. */
  writing: z.array(z.object({ generation: id, message: id, after: z.int() })),
});
export type ConversationTree = z.infer<typeof conversationTreeSchema>;

export const startConversationSchema = z.object({ ai: z.string().max(100).optional(), title: written(300).optional() });

const asked = z.string().max(300).transform((text) => text.replaceAll('\0', '').toWellFormed());
/** GET /api/conversations?query=&cursor= */
export const listQuerySchema = z.object({ query: asked.optional(), cursor: z.string().max(100).optional() });
/** GET /api/search?query=&cursor= */
export const searchQuerySchema = z.object({ query: asked, cursor: z.string().max(100).optional() });
/** GET /api/conversations/:id/export?format= */
export const exportQuerySchema = z.object({ format: z.enum(['json', 'markdown']).default('json') });
/** GET /api/generations/:id/events?after= : the number of the last step that one has. */
export const eventsQuerySchema = z.object({ after: z.coerce.number().int().min(0).max(1_000_000_000).default(0) });

export const updateConversationSchema = z.object({
  title: written(300, 1).optional(),
  draft: written(maxMessageLength).optional(),
  head: id.optional(),
});

export const samplingSchema = z.object({
  temperature: z.number().min(0).max(2).optional(),
  topP: z.number().min(0).max(1).optional(),
  topK: z.int().min(0).max(1_000).optional(),
  minP: z.number().min(0).max(1).optional(),
  repeatPenalty: z.number().min(0).max(2).optional(),
  seed: z.int().min(0).max(2 ** 31 - 1).optional(),
  maxTokens: z.int().min(1).max(1_000_000).optional(),
});

export const sendMessageSchema = z.object({
  /** Left out: after the conversation's head. null: a new first message. */
  parent: id.nullable().optional(),
  text: written(maxMessageLength, 1),
  ai: z.string().max(100).optional(),
  model: z.string().max(300).optional(),
  sampling: samplingSchema.optional(),
});

/** POST /api/conversations/:id/messages/:message/regenerate: a sibling of an assistant message, or an answer to a user's. */
export const regenerateSchema = z.object({ model: z.string().max(300).optional(), sampling: samplingSchema.optional() });

export const sentSchema = z.object({ message: messageSchema, reply: messageSchema, generation: z.object({ id }) });
export type Sent = z.infer<typeof sentSchema>;

export const conversationPageSchema = z.object({
  conversations: z.array(conversationSchema.omit({ draft: true })),
  /** Send it back as `cursor` for the next page; null at the end. */
  next: z.string().nullable(),
});
export type ConversationPage = z.infer<typeof conversationPageSchema>;

/** GET /api/search?query= : newest first. */
export const searchHitSchema = z.object({
  conversation: id,
  title: z.string(),
  message: id,
  role: z.enum(['user', 'assistant']),
  createdAt: z.int(),
  /** A piece of the message around the first hit; `lit` are the [start, end) places in it to light. */
  excerpt: z.string(),
  lit: z.array(z.tuple([z.int(), z.int()])),
});
export const searchAnswerSchema = z.object({ hits: z.array(searchHitSchema), next: z.string().nullable() });
export type SearchHit = z.infer<typeof searchHitSchema>;

/** The data of one numbered step, as `GET /api/generations/:id/events` sends it. */
export type GenerationEvent =
  | { event: 'queued'; data: { position: number } }
  | { event: 'delta'; data: { text: string } }
  | { event: 'tool'; data: Record<string, unknown> }
  | { event: 'finish'; data: { reason: 'stop' | 'length' | 'stopped' | 'crashed'; usage: { prompt_tokens: number; completion_tokens: number; total_tokens: number }; tokensPerSecond?: number; /** The message's fields of the same names, when they say something. */ trimmed?: number; firstTokenMs?: number } }
  | { event: 'error'; data: { message: string; code: string } };

/**
 * GET /api/live: one stream a browser (a SharedWorker holds it), so that ten tabs don't use up its six connections.
 * SSE `data:` is one of these; `hello` comes first, and after a reconnect: then read again what is on the page.
 */
export type LiveMessage =
  | { kind: 'hello' }
  | ({ kind: 'step'; conversation: string; message: string; generation: string; n: number } & GenerationEvent)
  | { kind: 'conversation'; id: string; change: 'created' | 'updated' | 'deleted' | 'restored' }
  | { kind: 'models' }
  | { kind: 'pull'; model: string }
  /** The person's own account changed, or their session may have ended: ask GET /api/me again. */
  | { kind: 'account' };
