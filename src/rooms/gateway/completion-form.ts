import { randomUUID } from 'node:crypto';
import type { FinishReason, TextStep, Usage } from '../../engines/text/port.ts';
import type { GatewayFinish, GatewayUsage } from './contract.ts';

/** What all parts of one answer have in common. */
export type Head = { readonly id: string; readonly created: number; readonly model: string };

export function newHead(now: number, model: string): Head {
  return { id: `chatcmpl-${randomUUID().replaceAll('-', '')}`, created: Math.floor(now / 1_000), model };
}

export function presentFinish(reason: FinishReason): GatewayFinish {
  return reason === 'tool-calls' ? 'tool_calls' : reason;
}

/** All choices read the same prompt; it counts once. */
export function presentUsage(usages: readonly Usage[]): GatewayUsage {
  const prompt = Math.max(0, ...usages.map(({ promptTokens }) => promptTokens));
  const completion = usages.reduce((sum, { completionTokens }) => sum + completionTokens, 0);
  const cached = usages[0]?.cachedTokens;
  return {
    prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion,
    ...(cached !== undefined && { prompt_tokens_details: { cached_tokens: cached } }),
  };
}

type ToolCallStep = Extract<TextStep, { kind: 'tool-call' }>;

/** Writes the events of one choice. Their JSON differs in one place only, so the rest is made once: this runs for every token. */
export class ChunkForm {
  readonly #before: string;
  readonly #usage: string;

  constructor(head: Head, index: number, includeUsage: boolean) {
    const start = JSON.stringify({ id: head.id, object: 'chat.completion.chunk', created: head.created, model: head.model }).slice(0, -1);
    this.#before = `data: ${start},"choices":[{"index":${index},"delta":`;
    this.#usage = includeUsage ? ',"usage":null' : '';
  }

  role(): string {
    return this.#chunk('{"role":"assistant","content":"","refusal":null}', 'null');
  }

  delta(text: string): string {
    return this.#chunk(`{"content":${JSON.stringify(text)}}`, 'null');
  }

  toolCall({ index, id, name, arguments: written }: ToolCallStep): string {
    const call = { index, ...(id !== undefined && { id, type: 'function' }), function: { ...(name !== undefined && { name }), arguments: written } };
    return this.#chunk(JSON.stringify({ tool_calls: [call] }), 'null');
  }

  finish(reason: FinishReason): string {
    return this.#chunk('{}', `"${presentFinish(reason)}"`);
  }

  #chunk(delta: string, finish: string): string {
    return `${this.#before}${delta},"logprobs":null,"finish_reason":${finish}}]${this.#usage}}\n\n`;
  }
}

export function usageChunk({ id, created, model }: Head, usages: readonly Usage[]): string {
  return `data: ${JSON.stringify({ id, object: 'chat.completion.chunk', created, model, choices: [], usage: presentUsage(usages) })}\n\n`;
}
