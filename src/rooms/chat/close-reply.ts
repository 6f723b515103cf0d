import type { Log } from '../../platform/log/log.ts';
import { Problem } from '../../platform/problem.ts';
import type { GenerationEvent } from './contract.ts';
import type { MessageRow } from './store.ts';
import type { Written } from './write-reply.ts';

/** The last step of a generation, and what becomes of its message. */
export type ReplyEnd = { readonly step: GenerationEvent; readonly reply: Partial<MessageRow> };

const notSaved = 'This reply could not be saved while it was written: the disk may be full. What is here is kept.';
export const serverStopped = 'The server stopped in the middle of this reply. What was written is kept.';

/** @param text what was written until then */
export function closeReply({ outcome, trimmed, deltas, firstTokenMs }: Written, text: string, log: Log): ReplyEnd {
  const told = { text, trimmed, first_token_ms: firstTokenMs ?? null };
  const more = { ...(trimmed > 0 && { trimmed }), ...(firstTokenMs !== undefined && { firstTokenMs }) };
  const unfinished = (reason: 'length' | 'stopped' | 'crashed'): GenerationEvent => ({ event: 'finish', data: { reason, usage: usageOf(0, deltas), ...more } });
  switch (outcome.kind) {
    case 'finished': {
      const { usage: { promptTokens, completionTokens }, tokensPerSecond, reason } = outcome;
      const rate = tokensPerSecond === undefined ? {} : { tokensPerSecond };
      const counts = { prompt_tokens: promptTokens, completion_tokens: completionTokens, tokens_per_second: tokensPerSecond ?? null };
      return { step: { event: 'finish', data: { reason, usage: usageOf(promptTokens, completionTokens), ...rate, ...more } }, reply: { ...told, ...counts, state: 'complete' } };
    }
    case 'cut':
      if (outcome.why === 'closing' || outcome.why === 'unsaved') {
        return { step: unfinished('crashed'), reply: { ...told, state: 'partial', error: outcome.why === 'closing' ? serverStopped : notSaved } };
      }
      return { step: unfinished(outcome.why), reply: { ...told, state: outcome.why === 'stopped' ? 'stopped' : 'complete' } };
    case 'broken': {
      const { message, code } = explain(outcome.error, log);
      if (text === '') return { step: { event: 'error', data: { message, code } }, reply: { ...told, state: 'failed', error: message } };
      return { step: unfinished('crashed'), reply: { ...told, state: 'partial', error: message } };
    }
    default:
      return outcome satisfies never;
  }
}

const usageOf = (prompt: number, completion: number) => ({ prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion });

/** What an engine's own errors say is for the person; of all others only the log knows. */
function explain(error: unknown, log: Log): { message: string; code: string } {
  if (error instanceof Problem) return { message: error.message, code: error.code };
  log.error({ err: error }, 'reply failed unexpectedly');
  return { message: 'Something unexpected went wrong with this reply. Your message is safe: try it again.', code: 'unexpected' };
}
