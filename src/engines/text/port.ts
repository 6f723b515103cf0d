/**
 * The text port: what every text engine speaks, whether its model runs in a child process of ours, behind an
 * OpenAI-compatible server, or somewhere that does not exist yet. Rooms know this file and nothing behind it.
 */

import { Problem } from '../../platform/problem.ts';

export type TextRole = 'system' | 'user' | 'assistant' | 'tool';

export type TextMessage = {
  readonly role: TextRole;
  readonly content: string;
  /** Only on assistant messages: the calls the model asked for. */
  readonly toolCalls?: readonly ToolCall[];
  /** Only on tool messages: the call that this answers. */
  readonly toolCallId?: string;
};

export type ToolCall = { readonly id: string; readonly name: string; readonly arguments: string };

export type ToolDefinition = {
  readonly name: string;
  readonly description?: string;
  /** JSON Schema of the arguments. */
  readonly parameters?: Readonly<Record<string, unknown>>;
};

/** Sampling settings; a field left out means the engine's (or the model card's) own default. */
export type Sampling = {
  /** 0 is greedy; up to 2. */
  readonly temperature?: number;
  readonly topP?: number;
  readonly topK?: number;
  readonly minP?: number;
  readonly presencePenalty?: number;
  readonly frequencyPenalty?: number;
  readonly repeatPenalty?: number;
  readonly seed?: number;
  /** Tokens the reply may have at most. */
  readonly maxTokens?: number;
  /** Texts at which the reply ends; they are not part of it. */
  readonly stop?: readonly string[];
};

export type ResponseFormat =
  | { readonly kind: 'text' }
  | { readonly kind: 'json' }
  | { readonly kind: 'json-schema'; readonly name: string; readonly schema: Readonly<Record<string, unknown>> };

export type TextRequest = {
  /** Above the models room: a Modu model id (`smollm2-135m`, `UPSTREAM/MODEL`). Below it: the engine's own name. */
  readonly model: string;
  readonly messages: readonly TextMessage[];
  readonly sampling: Sampling;
  /**
   * Names the conversation whose engine state (KV) may be reused, and kept afterwards. Callers put the owner into
   * it, so that nobody can time another person's cache. Left out: nothing is reused or kept.
   */
  readonly cacheKey?: string;
  readonly responseFormat?: ResponseFormat;
  readonly tools?: readonly ToolDefinition[];
  readonly toolChoice?: 'auto' | 'none' | 'required' | { readonly name: string };
};

export type Usage = {
  readonly promptTokens: number;
  readonly completionTokens: number;
  /** Prompt tokens that were not read again because the engine still held them. */
  readonly cachedTokens?: number;
};

export type FinishReason = 'stop' | 'length' | 'tool-calls';

export type TextStep =
  /** Waiting for a place; `position` counts from 1. May come several times, only before the first delta. */
  | { readonly kind: 'queued'; readonly position: number }
  /** The history was longer than the context: the oldest `messages` messages were left out of this request. */
  | { readonly kind: 'trimmed'; readonly messages: number }
  | { readonly kind: 'delta'; readonly text: string }
  | { readonly kind: 'tool-call'; readonly index: number; readonly id?: string; readonly name?: string; readonly arguments: string }
  /** Always the last step of a reply that was not cut. `tokensPerSecond` is of the writing, without the prompt. */
  | { readonly kind: 'finish'; readonly reason: FinishReason; readonly usage: Usage; readonly tokensPerSecond?: number };

/**
 * One reply. The iteration ends after a `finish` step, or throws: an `AbortError` when `signal` fired (the engine's
 * slot is free within a second), or one of the errors below.
 *
 * @example
 * for await (const step of engine.generate({ model, messages, sampling: {} }, signal)) …
 */
export interface TextEngine {
  generate(request: TextRequest, signal: AbortSignal): AsyncIterable<TextStep>;
}

/** The engine's queue is full: 503 with `Retry-After`. */
export class EngineBusyError extends Problem {
  override readonly name = 'EngineBusyError';
  constructor(retryAfterSeconds: number) {
    super(503, 'All places are taken and the queue is full. Try again shortly.', { retryAfterSeconds });
  }
}

/** The process that hosted the model ended in the middle of the reply. It is being restarted. */
export class EngineCrashedError extends Problem {
  override readonly name = 'EngineCrashedError';
  constructor(message = 'The engine stopped in the middle of this reply and is starting again.') {
    super(502, message);
  }
}

/** The engine can't be reached or does not answer in time: the model's host is down, or its file is gone. */
export class EngineUnavailableError extends Problem {
  override readonly name = 'EngineUnavailableError';
  constructor(message: string, retryAfterSeconds = 5) {
    super(503, message, { retryAfterSeconds });
  }
}

/** The engine understood the request and will not do it (bad schema, unknown model, tools it can't call). */
export class EngineRefusedError extends Problem {
  override readonly name = 'EngineRefusedError';
  constructor(message: string, status = 400) {
    super(status, message);
  }
}
