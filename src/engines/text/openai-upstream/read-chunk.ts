import type { FinishReason, TextStep, Usage } from '../port.ts';

/** One piece of a streamed reply, as far as it was understood. */
export type Chunk = {
  readonly text: string;
  readonly toolCalls: readonly ToolCallStep[];
  /** The model is at work, even when nothing of it is shown (a thinking model's thoughts). */
  readonly alive: boolean;
  readonly finish: FinishReason | undefined;
  readonly usage: Usage | undefined;
};

type ToolCallStep = Extract<TextStep, { kind: 'tool-call' }>;
type Fields = Readonly<Record<string, unknown>>;

/** What the upstream said instead of a reply. */
export class UpstreamSaidError extends Error {
  override readonly name = 'UpstreamSaidError';
}

/** The upstream speaks another language than OpenAI's. */
export class MalformedChunkError extends Error {
  override readonly name = 'MalformedChunkError';
}

const noCalls: readonly ToolCallStep[] = [];
const mostToolCalls = 128;

/**
 * Reads one `data:` line. Written by hand: it runs for every token of every stream.
 * @throws MalformedChunkError, UpstreamSaidError
 */
export function readChunk(data: string): Chunk {
  const chunk = fieldsOf(parse(data));
  if (!chunk) throw new MalformedChunkError();
  if (chunk['error'] !== undefined && chunk['error'] !== null) throw new UpstreamSaidError(errorText(chunk['error']));
  const choices = chunk['choices'] ?? [];
  if (!Array.isArray(choices)) throw new MalformedChunkError();
  const choice = fieldsOf(choices[0]);
  const delta = fieldsOf(choice?.['delta']);
  const text = textOf(delta?.['content']);
  const toolCalls = readToolCalls(delta?.['tool_calls']);
  const thought = textOf(delta?.['reasoning_content']) || textOf(delta?.['reasoning']);
  return { text, toolCalls, alive: text !== '' || toolCalls.length > 0 || thought !== '', finish: readFinish(choice?.['finish_reason']), usage: readUsage(chunk['usage']) };
}

/** The words of an error body: `{error: {message}}`, `{error: "…"}`, `{message}` or `{detail}`. */
export function errorText(error: unknown): string {
  if (typeof error === 'string') return error;
  const fields = fieldsOf(error);
  const inner = fields?.['error'] ?? fields?.['message'] ?? fields?.['detail'];
  return inner === undefined || inner === error ? '' : errorText(inner);
}

export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    throw new MalformedChunkError();
  }
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  throw new MalformedChunkError();
}

function readToolCalls(calls: unknown): readonly ToolCallStep[] {
  if (calls === undefined || calls === null) return noCalls;
  if (!Array.isArray(calls)) throw new MalformedChunkError();
  return calls.map((call: unknown, place) => {
    const fields = fieldsOf(call);
    const called = fieldsOf(fields?.['function']);
    const index = fields?.['index'] ?? place;
    if (typeof index !== 'number' || !Number.isInteger(index) || index < 0 || index >= mostToolCalls) throw new MalformedChunkError();
    const [id, name] = [textOf(fields?.['id']), textOf(called?.['name'])];
    return { kind: 'tool-call', index, ...(id !== '' && { id }), ...(name !== '' && { name }), arguments: textOf(called?.['arguments']) };
  });
}

function readFinish(reason: unknown): FinishReason | undefined {
  if (typeof reason !== 'string' || reason === '') return undefined;
  if (reason === 'length') return 'length';
  return reason === 'tool_calls' || reason === 'function_call' ? 'tool-calls' : 'stop';
}

function readUsage(usage: unknown): Usage | undefined {
  const fields = fieldsOf(usage);
  const [promptTokens, completionTokens] = [countOf(fields?.['prompt_tokens']), countOf(fields?.['completion_tokens'])];
  if (promptTokens === undefined || completionTokens === undefined) return undefined;
  const cachedTokens = countOf(fieldsOf(fields?.['prompt_tokens_details'])?.['cached_tokens']);
  return { promptTokens, completionTokens, ...(cachedTokens !== undefined && { cachedTokens }) };
}

const countOf = (value: unknown): number | undefined => (Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined);
