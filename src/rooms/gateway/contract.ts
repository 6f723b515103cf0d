/** The shapes of OpenAI's chat completions that Modu takes. Fields that are not here are ignored and never passed on. */
import { z } from 'zod';

const text = z.string().transform((value) => value.toWellFormed());

const parts = z.array(z.looseObject({ type: z.string(), text: z.string().optional() })).superRefine((list, ctx) => {
  for (const [at, part] of list.entries()) {
    if (part.type !== 'text') ctx.addIssue({ code: 'custom', path: [at], message: `Models here read text only; a part of the type "${part.type.slice(0, 40)}" can't be shown to them.` });
    else if (part.text === undefined) ctx.addIssue({ code: 'custom', path: [at, 'text'], message: 'A part of the type "text" needs a text.' });
  }
});

const content = z
  .union([z.string(), parts], { error: 'A text, or a list of parts of the type "text".' })
  .transform((value) => (typeof value === 'string' ? value : value.map((part) => part.text ?? '').join('\n')).toWellFormed());

const toolCall = z.object({ id: z.string().max(200), type: z.literal('function'), function: z.object({ name: z.string().max(64), arguments: text }) });

const messageSchema = z.discriminatedUnion('role', [
  z.object({ role: z.enum(['system', 'developer']), content }),
  z.object({ role: z.literal('user'), content }),
  z.object({ role: z.literal('assistant'), content: content.nullish(), tool_calls: z.array(toolCall).max(128).nullish() }),
  z.object({ role: z.literal('tool'), content, tool_call_id: z.string().max(200) }),
]);
export type GatewayMessage = z.infer<typeof messageSchema>;

const jsonSchema = z.record(z.string(), z.unknown());
const functionName = z.string().regex(/^[\w-]{1,64}$/, 'A name of letters, digits, _ and -, 64 at most.');

const responseFormat = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text') }),
  z.object({ type: z.literal('json_object') }),
  z.object({ type: z.literal('json_schema'), json_schema: z.object({ name: functionName, schema: jsonSchema.default({}) }) }),
]);

const noLogprobs = 'The engines here do not give log probabilities.';

/** POST /v1/chat/completions */
export const chatCompletionSchema = z.object({
  model: z.string().min(1).max(300),
  messages: z.array(messageSchema).min(1).max(10_000),
  stream: z.boolean().nullish(),
  stream_options: z.object({ include_usage: z.boolean().nullish() }).nullish(),
  temperature: z.number().min(0).max(2).nullish(),
  top_p: z.number().min(0).max(1).nullish(),
  max_tokens: z.int().min(1).max(1_000_000).nullish(),
  max_completion_tokens: z.int().min(1).max(1_000_000).nullish(),
  stop: z.union([text, z.array(text).max(16)]).nullish(),
  seed: z.int().nullish(),
  n: z.int().min(1).max(4).nullish(),
  presence_penalty: z.number().min(-2).max(2).nullish(),
  frequency_penalty: z.number().min(-2).max(2).nullish(),
  response_format: responseFormat.nullish(),
  tools: z.array(z.object({ type: z.literal('function'), function: z.object({ name: functionName, description: text.nullish(), parameters: jsonSchema.nullish() }) })).max(128).nullish(),
  tool_choice: z.union([z.enum(['auto', 'none', 'required']), z.object({ type: z.literal('function'), function: z.object({ name: functionName }) })]).nullish(),
  logprobs: z.literal(false, noLogprobs).nullish(),
  top_logprobs: z.literal(0, noLogprobs).nullish(),
});
export type ChatCompletion = z.infer<typeof chatCompletionSchema>;

export const gatewayModelSchema = z.object({ id: z.string(), object: z.literal('model'), created: z.int(), owned_by: z.string() });
export type GatewayModel = z.infer<typeof gatewayModelSchema>;
export const gatewayModelListSchema = z.object({ object: z.literal('list'), data: z.array(gatewayModelSchema) });

const usageSchema = z.object({ prompt_tokens: z.int(), completion_tokens: z.int(), total_tokens: z.int(), prompt_tokens_details: z.object({ cached_tokens: z.int() }).optional() });
export type GatewayUsage = z.infer<typeof usageSchema>;

const writtenMessageSchema = z.object({ role: z.literal('assistant'), content: z.string().nullable(), refusal: z.null(), tool_calls: z.array(z.object({ id: z.string(), type: z.literal('function'), function: z.object({ name: z.string(), arguments: z.string() }) })).optional() });
const finishReason = z.enum(['stop', 'length', 'tool_calls']);
export type GatewayFinish = z.infer<typeof finishReason>;

/** The answer without `stream`. */
export const completionSchema = z.object({
  id: z.string(), object: z.literal('chat.completion'), created: z.int(), model: z.string(),
  choices: z.array(z.object({ index: z.int(), message: writtenMessageSchema, logprobs: z.null(), finish_reason: finishReason })),
  usage: usageSchema,
});
export type Completion = z.infer<typeof completionSchema>;
