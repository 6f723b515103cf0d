import type { LlamaContextSequence, Token } from 'node-llama-cpp';
import { abortError } from '../abort-error.ts';
import type { FinishReason, TextMessage, TextRequest, TextStep } from '../port.ts';
import type { Slot } from './conversation-slots.ts';
import type { LoadedModel } from './load-model.ts';
import type { Prompt } from './prompt.ts';
import { formRule } from './reply-format.ts';
import { samplingOptions } from './sampling-options.ts';
import { StopMatcher } from './stop-matcher.ts';
import { TokenText } from './token-text.ts';

/** More than a template adds between two messages: the history was cut or told anew, and the next message will show how. */
const LONGEST_AHEAD = 32;

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
  let sound = false;
  try {
    if (prompt.dropped > 0 || prompt.shortened) emit({ kind: 'trimmed', messages: prompt.dropped });
    const { cachedTokens, unread } = await readPrompt(loaded, slot, prompt, signal);
    const { tokens, text, ...end } = await write(loaded, slot.sequence, { request, prompt, unread, rule, signal, emit });
    // The next reply is sent as soon as the end is heard of: it waits for this place if it needs it.
    loaded.slots.leave(slot);
    emit({ kind: 'finish', ...end, usage: { promptTokens: prompt.tokens.length, completionTokens: tokens, cachedTokens } });
    sound = request.cacheKey === undefined || (await readAhead(loaded, slot, [...request.messages, { role: 'assistant', content: text }]));
  } finally {
    loaded.governor.rest();
    // After a stop the state is sound and worth keeping; after a failure of the engine it may not be.
    await loaded.slots.giveBack(slot, sound || signal.aborted);
  }
}

type Read = { readonly cachedTokens: number; readonly unread: Token[] };

/** Reads the prompt but for its last piece, in pieces; the last is read in the batch that gives the first token. */
async function readPrompt(loaded: LoadedModel, slot: Slot, prompt: Prompt, signal: AbortSignal): Promise<Read> {
  const { sequence } = slot;
  await sequence.adaptStateToTokens(prompt.tokens.slice(0, -1), false);
  const cachedTokens = sequence.nextTokenIndex;
  for (let at = cachedTokens; ;) {
    if (signal.aborted) throw abortError();
    const piece = loaded.pace.piece(loaded.slots.busy > 1);
    if (prompt.tokens.length - at <= piece) return { cachedTokens, unread: prompt.tokens.slice(at) };
    const tokens = prompt.tokens.slice(at, at + piece);
    await loaded.pace.timed(piece, () => sequence.evaluateWithoutGeneratingNewTokens(tokens));
    at += piece;
  }
}

/**
 * Reads what the template puts between this reply and the person's next words: with a long talk held, each token that
 * is read after they come costs as much as one that is written. The reply is told already: a failure harms nobody.
 *
 * @returns whether the state is sound
 */
async function readAhead(loaded: LoadedModel, { sequence }: Slot, messages: readonly TextMessage[]): Promise<boolean> {
  try {
    const ahead = loaded.prompts.beforeNext(messages);
    const { firstDifferentIndex: held } = sequence.compareContextTokens(ahead);
    if (ahead.length - held > LONGEST_AHEAD || ahead.length <= held) return true;
    await sequence.adaptStateToTokens(ahead.slice(0, held), false);
    await sequence.evaluateWithoutGeneratingNewTokens(ahead.slice(held));
    return true;
  } catch {
    return false;
  }
}

type Writing = {
  readonly request: TextRequest;
  readonly prompt: Prompt;
  readonly unread: Token[];
  readonly rule: Awaited<ReturnType<typeof formRule>>;
  readonly signal: AbortSignal;
  readonly emit: Emit;
};

type Written = { readonly reason: FinishReason; readonly text: string; readonly tokens: number; readonly tokensPerSecond?: number };

async function write(loaded: LoadedModel, sequence: LlamaContextSequence, { request, prompt, unread, rule, signal, emit }: Writing): Promise<Written> {
  const characters = new TokenText(loaded.model);
  const stops = new StopMatcher([...(request.sampling.stop ?? []), ...prompt.stopTexts, ...(rule?.stopTexts ?? [])]);
  const most = request.sampling.maxTokens ?? Infinity;
  const tokens: Token[] = [];
  let text = '';
  const say = (piece: string) => {
    text += piece;
    if (piece !== '') emit({ kind: 'delta', text: piece });
  };
  let firstAt = 0;
  let reason: FinishReason = 'stop';
  const options = { ...samplingOptions(request.sampling, tokens), ...(rule && { grammarEvaluationState: rule.state }) };
  let stopped = false;
  for await (const token of sequence.evaluate(unread, options)) {
    if (signal.aborted) throw abortError();
    if (prompt.stopTokens.has(token)) break;
    tokens.push(token);
    if (tokens.length === 1) firstAt = performance.now();
    const piece = stops.push(characters.push(token));
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
    const last = stops.push(characters.flush());
    say(last.stopped ? last.text : last.text + stops.flush());
  }
  const seconds = (performance.now() - firstAt) / 1_000;
  return { reason, text, tokens: tokens.length, ...(tokens.length > 1 && seconds > 0 && { tokensPerSecond: (tokens.length - 1) / seconds }) };
}
