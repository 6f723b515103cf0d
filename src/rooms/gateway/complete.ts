import { parseJson } from '../../platform/http/api.ts';
import { type Exchange, jsonText, writeAnswer } from '../../platform/http/exchange.ts';
import { newHead } from './completion-form.ts';
import { chatCompletionSchema } from './contract.ts';
import { findTarget } from './find-target.ts';
import type { Parts } from './parts.ts';
import { stopWhenGone } from './stop-when-gone.ts';
import { streamCompletion } from './stream-completion.ts';
import { textRequests } from './text-request.ts';
import { wholeCompletion } from './whole-completion.ts';

/** Answers a chat completion, in one piece or as a stream. @throws BadRequestError, UnknownModelError, or what the engine says instead of its first step */
export async function complete(parts: Parts, exchange: Exchange, input: unknown): Promise<void> {
  const body = parseJson(input, chatCompletionSchema);
  const stop = stopWhenGone(exchange.outgoing);
  const requests = textRequests(body, await findTarget(parts, body.model), exchange.caller.id);
  const head = newHead(parts.clock(), body.model);
  if (body.stream) await streamCompletion(exchange, parts, { requests, head, includeUsage: body.stream_options?.include_usage ?? false }, stop);
  else writeAnswer(exchange.outgoing, jsonText(await wholeCompletion(parts.engine, requests, head, stop)));
}
