import type { LlamaContextSequence, Token } from 'node-llama-cpp';
import { abortError } from '../abort-error.ts';
import type { FinishReason, TextRequest, TextStep } from '../port.ts';
import type { Slot } from './conversation-slots.ts';
import type { LoadedModel } from './load-model.ts';
import type { Prompt } from './prompt.ts';
import { formRule } from './reply-format.ts';
import { samplingOptions } from './sampling-options.ts';
import { StopMatcher } from './stop-matcher.ts';
import { TokenText } from './token-text.ts';

type Emit = (step: TextStep) => void;

/**
 * Writes one reply: builds the prompt, reads what the conversation's place does not hold yet, writes until an end.
 * Throws an `AbortError` when `signal` fired; the place is given back in any case.
 */
export async function writeReply(loaded: LoadedModel, request: TextRequest, signal: AbortSignal, emit: Emit): Promise<void> {
  const prompt = loaded.prompts.build(request.messages);
  const rule = await formRule(loaded.llama, loaded.model, request.responseFormat);
  const slot = await loaded.slots.take(request.cacheKey);
  if (!slot) throw new Error('No place was free.');
  let finish: TextStep | undefined;
  try {
    if (prompt.dropped > 0 || prompt.shortened) emit({ kind: 'trimmed', messages: prompt.dropped });
    const cachedTokens = await readPrompt(loaded, slot, prompt, signal);
    const written = await write(loaded, slot.sequence, { request, prompt, rule, signal, emit });
    const { tokens, ...end } = written;
    finish = { kind: 'finish', ...end, usage: { promptTokens: prompt.tokens.length, completionTokens: tokens, cachedTokens } };
  } finally {
    loaded.governor.rest();
    // After a stop the state is sound and worth keeping; after a failure of the engine it may not be.
    await loaded.slots.giveBack(slot, finish !== undefined || signal.aborted);
  }
  // Only now: the server gives the place to the next reply as soon as it hears of the end.
  emit(finish);
}

/** Reads the prompt but for its last token, in pieces; returns how many tokens were held already. */
async function readPrompt(loaded: LoadedModel, slot: Slot, prompt: Prompt, signal: AbortSignal): Promise<number> {
  const { sequence } = slot;
  const body = prompt.tokens.slice(0, -1);
  await sequence.adaptStateToTokens(body, false);
  const cached = sequence.nextTokenIndex;
  for (let at = cached; at < body.length;) {
    if (signal.aborted) throw abortError();
    const piece = body.slice(at, at + loaded.pace.piece(loaded.slots.busy > 1));
    await loaded.pace.timed(piece.length, () => sequence.evaluateWithoutGeneratingNewTokens(piece));
    at += piece.length;
  }
  if (signal.aborted) throw abortError();
  return cached;
}

type Writing = {
  readonly request: TextRequest;
  readonly prompt: Prompt;
  readonly rule: Awaited<ReturnType<typeof formRule>>;
  readonly signal: AbortSignal;
  readonly emit: Emit;
};

type Written = { readonly reason: FinishReason; readonly tokens: number; readonly tokensPerSecond?: number };

async function write(loaded: LoadedModel, sequence: LlamaContextSequence, { request, prompt, rule, signal, emit }: Writing): Promise<Written> {
  const text = new TokenText(loaded.model);
  const stops = new StopMatcher([...(request.sampling.stop ?? []), ...prompt.stopTexts, ...(rule?.stopTexts ?? [])]);
  const most = request.sampling.maxTokens ?? Infinity;
  const tokens: Token[] = [];
  const say = (piece: string) => piece !== '' && emit({ kind: 'delta', text: piece });
  let firstAt = 0;
  let reason: FinishReason = 'stop';
  const options = { ...samplingOptions(request.sampling, tokens), ...(rule && { grammarEvaluationState: rule.state }) };
  let stopped = false;
  for await (const token of sequence.evaluate(prompt.tokens.slice(-1), options)) {
    if (signal.aborted) throw abortError();
    if (prompt.stopTokens.has(token)) break;
    tokens.push(token);
    if (tokens.length === 1) firstAt = performance.now();
    const piece = stops.push(text.push(token));
    say(piece.text);
    stopped = piece.stopped;
    if (stopped) break;
    // The context must never shift by itself: it would silently forget the system's message.
    if (tokens.length >= most || sequence.nextTokenIndex >= loaded.contextLength - 2) {
      reason = 'length';
      break;
    }
  }
  if (!stopped) {
    const last = stops.push(text.flush());
    say(last.stopped ? last.text : last.text + stops.flush());
  }
  const seconds = (performance.now() - firstAt) / 1_000;
  return { reason, tokens: tokens.length, ...(tokens.length > 1 && seconds > 0 && { tokensPerSecond: (tokens.length - 1) / seconds }) };
}
