import type { GenerationEvent, Message } from '../contract.ts';

/** A step of a generation with its number, as it comes over `/api/live`. */
export type NumberedStep = GenerationEvent & { readonly n: number };

/** A reply that is being written, up to the step `after`. */
export type Followed = { readonly message: Message; readonly after: number; /** Place in the queue; null when it is not waiting. */ readonly queued: number | null };

/** `again` was seen before; `gap` says that steps are missing in between, so the reply has to be read anew. */
export type Step = { readonly kind: 'next'; readonly reply: Followed } | { readonly kind: 'again' } | { readonly kind: 'gap' };

/** Takes the next step of a reply. Steps that come twice change nothing, and a missing one is never skipped over. */
export function followReply(reply: Followed, step: NumberedStep): Step {
  if (step.n <= reply.after) return { kind: 'again' };
  if (step.n > reply.after + 1) return { kind: 'gap' };
  return { kind: 'next', reply: { ...take(reply, step), after: step.n } };
}

function take({ message, after }: Followed, step: GenerationEvent): Followed {
  switch (step.event) {
    case 'queued':
      return { message, queued: step.data.position, after };
    case 'delta':
      return { message: { ...message, text: message.text + step.data.text }, queued: null, after };
    case 'tool':
      return { message, queued: null, after };
    case 'finish':
      return { message: finished(message, step.data), queued: null, after };
    case 'error':
      return { message: { ...message, state: 'failed', error: step.data.message }, queued: null, after };
    default:
      return step satisfies never;
  }
}

function finished(message: Message, { reason, usage, tokensPerSecond }: Extract<GenerationEvent, { event: 'finish' }>['data']): Message {
  const state = reason === 'stopped' ? 'stopped' : reason === 'crashed' ? 'partial' : 'complete';
  return { ...message, state, promptTokens: usage.prompt_tokens, completionTokens: usage.completion_tokens, tokensPerSecond: tokensPerSecond ?? message.tokensPerSecond };
}
