import { hash } from 'node:crypto';
import type { ResponseFormat, Sampling, TextMessage, TextRequest } from '../../engines/text/port.ts';
import type { ChatCompletion, GatewayMessage } from './contract.ts';
import type { Target } from './find-target.ts';

/** What the engine is asked, once for each of the `n` choices. Field by field: nothing else gets through (CVE-2026-21869). */
export function textRequests(body: ChatCompletion, target: Target, callerId: string): TextRequest[] {
  const messages = body.messages.map(readMessage);
  if (target.instructions !== '') messages.unshift({ role: 'system', content: target.instructions });
  const count = body.n ?? 1;
  const shared: Omit<TextRequest, 'sampling'> = {
    model: target.model, messages, ...readFormat(body), ...readTools(body),
    // Several choices at once can't write into one state.
    ...(count === 1 && { cacheKey: cacheKey(callerId, messages) }),
  };
  return Array.from({ length: count }, (_, index) => ({ ...shared, sampling: readSampling(body, index) }));
}

function readMessage(message: GatewayMessage): TextMessage {
  switch (message.role) {
    case 'system':
    case 'developer':
      return { role: 'system', content: message.content };
    case 'user':
      return { role: 'user', content: message.content };
    case 'assistant': {
      const toolCalls = message.tool_calls?.map((call) => ({ id: call.id, name: call.function.name, arguments: call.function.arguments }));
      return { role: 'assistant', content: message.content ?? '', ...(toolCalls?.length && { toolCalls }) };
    }
    case 'tool':
      return { role: 'tool', content: message.content, toolCallId: message.tool_call_id };
  }
}

function readSampling(body: ChatCompletion, index: number): Sampling {
  const { temperature, top_p: topP, presence_penalty: presencePenalty, frequency_penalty: frequencyPenalty, stop } = body;
  const maxTokens = body.max_completion_tokens ?? body.max_tokens;
  // The same seed would make every choice the same.
  const seed = body.seed === null || body.seed === undefined ? undefined : (Math.abs(body.seed) + index) % 2 ** 31;
  const stops = (typeof stop === 'string' ? [stop] : (stop ?? [])).filter((text) => text !== '');
  return withoutNothing({ temperature, topP, presencePenalty, frequencyPenalty, maxTokens, seed, stop: stops.length > 0 ? stops : undefined });
}

function readFormat({ response_format: format }: ChatCompletion): { responseFormat?: ResponseFormat } {
  switch (format?.type) {
    case undefined:
    case 'text':
      return {};
    case 'json_object':
      return { responseFormat: { kind: 'json' } };
    case 'json_schema':
      return { responseFormat: { kind: 'json-schema', name: format.json_schema.name, schema: format.json_schema.schema } };
  }
}

function readTools({ tools, tool_choice: choice }: ChatCompletion): Pick<TextRequest, 'tools' | 'toolChoice'> {
  if (!tools?.length) return {};
  const list = tools.map(({ function: { name, description, parameters } }) => withoutNothing({ name, description, parameters }));
  if (!choice) return { tools: list };
  return { tools: list, toolChoice: typeof choice === 'string' ? choice : { name: choice.function.name } };
}

/**
 * A client sends its whole talk each time; the talk is known again by how it begins. The caller is part of the key, so
 * that nobody can time another person's cache (vLLM's `cache_salt`).
 */
function cacheKey(callerId: string, messages: readonly TextMessage[]): string {
  const firstAsked = messages.findIndex(({ role }) => role === 'user');
  const beginning = messages.slice(0, firstAsked + 1).map(({ role, content }) => `${role} ${content.length} ${content}`);
  return `gw:${callerId}:${hash('sha256', beginning.join(''), 'base64url')}`;
}

type WithoutNothing<Fields> = { [Name in keyof Fields as undefined extends Fields[Name] ? never : Name]: Fields[Name] } & {
  [Name in keyof Fields as undefined extends Fields[Name] ? Name : never]?: NonNullable<Fields[Name]>;
};

/** A field that was left out, or sent as null, is left to the engine. */
function withoutNothing<Fields extends object>(fields: Fields): WithoutNothing<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)) as WithoutNothing<Fields>;
}
