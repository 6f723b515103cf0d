import type { ResponseFormat, TextMessage, TextRequest } from '../port.ts';

/**
 * The body of `POST /chat/completions`. Every field is named here, so nothing that a client made up can reach an
 * engine behind the upstream (CVE-2026-21869, CVE-2026-43629).
 */
export function requestBody(request: TextRequest): string {
  const { model, messages, sampling, responseFormat, tools, toolChoice } = request;
  return JSON.stringify({
    model,
    messages: messages.map(writeMessage),
    stream: true,
    stream_options: { include_usage: true },
    temperature: sampling.temperature,
    top_p: sampling.topP,
    top_k: sampling.topK,
    min_p: sampling.minP,
    presence_penalty: sampling.presencePenalty,
    frequency_penalty: sampling.frequencyPenalty,
    repeat_penalty: sampling.repeatPenalty,
    seed: sampling.seed,
    max_tokens: sampling.maxTokens,
    stop: sampling.stop?.length ? sampling.stop : undefined,
    response_format: responseFormat && writeFormat(responseFormat),
    ...(tools?.length && {
      tools: tools.map(({ name, description, parameters }) => ({ type: 'function', function: { name, description, parameters } })),
      tool_choice: typeof toolChoice === 'object' ? { type: 'function', function: { name: toolChoice.name } } : toolChoice,
    }),
  });
}

function writeMessage({ role, content, toolCalls, toolCallId }: TextMessage): object {
  return {
    role,
    content: toolCalls?.length && content === '' ? null : content,
    tool_calls: toolCalls?.length ? toolCalls.map(({ id, name, arguments: written }) => ({ id, type: 'function', function: { name, arguments: written } })) : undefined,
    tool_call_id: toolCallId,
  };
}

function writeFormat(format: ResponseFormat): object {
  switch (format.kind) {
    case 'text':
      return { type: 'text' };
    case 'json':
      return { type: 'json_object' };
    case 'json-schema':
      return { type: 'json_schema', json_schema: { name: format.name, schema: format.schema, strict: true } };
  }
}
