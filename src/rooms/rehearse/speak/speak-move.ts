import type { TextEngine } from '../../../engines/text/port.ts';
import { Problem } from '../../../platform/problem.ts';
import { composeReply, type Reply } from '../lines/compose-reply.ts';
import type { Asked } from '../lines/talk.ts';
import { chanceOf } from '../play/pick.ts';
import { wordsOf } from '../play/words-of.ts';
import { promptOf } from './card.ts';
import { type Fault, rulesOf } from './guards.ts';
import { firstSentenceMs, mostTokens, wholeReplyMs } from './limits.ts';
import { type Limits, Patience } from './patience.ts';
import { SentenceCutter } from './sentence-cutter.ts';
import { ShownReply } from './shown-reply.ts';

/** A turn whose move is decided, to be put into words. */
export type Speaking = Asked & {
  /** The same for all turns of a rehearsal, with its owner in it: an engine finds again what it read of it. */
  readonly cacheKey: string;
  /** Aborted when nobody waits for the turn any more. */
  readonly signal: AbortSignal;
  /** Told each sentence that may be shown, as soon as it is guarded. Where nothing is told, the whole reply is shown at its end. */
  readonly onSentence: (text: string) => void;
};

/** Why a line was taken: it took too long, what was said broke a rule, the engine did not answer, or somebody else in the scene speaks. */
export type WhyLine = 'slow' | 'guard' | 'failed' | 'other-voice';
/** Without a `why` the model said the line as it stands. */
export type Spoken = Reply & ({ readonly source: 'model' } | { readonly source: 'line'; readonly why?: WhyLine });

/** `judged` hears of what the model said, for benches. */
export type SpeakParts = { readonly engine: TextEngine; readonly model: string; readonly limits?: Limits; readonly judged?: (tried: Tried) => void };
export type Tried = { readonly raw: string; readonly fault: Fault | undefined };

/** Cool enough to keep to what is meant, warm enough for other words. */
const temperature = 0.4;

/**
 * The answer of the lines in a model's words. A sentence that was told stays; what breaks a rule, or is left out, is said in the line's words.
 * @throws AbortError when `signal` fired, and what is no problem of the engine
 */
export async function speakMove(speaking: Speaking, parts: SpeakParts): Promise<Spoken> {
  const line = composeReply(speaking);
  if (line.speaker !== wordsOf(speaking.setting).other.name) return { ...line, source: 'line', why: 'other-voice' };
  const patience = new Patience(speaking.signal, parts.limits ?? { firstSentenceMs, wholeReplyMs });
  const reply = new ShownReply(rulesOf(speaking, line.text), (sentence) => {
    patience.begun();
    speaking.onSentence(sentence);
  });
  let why: WhyLine = 'guard';
  try {
    await listen({ speaking, parts, line: line.text, reply, patience });
  } catch (error) {
    speaking.signal.throwIfAborted();
    if (!patience.isOver && !(error instanceof Problem)) throw error;
    why = patience.isOver ? 'slow' : 'failed';
  } finally {
    patience.end();
  }
  reply.close();
  const said = { speaker: line.speaker, text: reply.text || line.text };
  if (reply.hasOwnWords) return { ...said, source: 'model' };
  return { ...said, source: 'line', ...((reply.fault !== undefined || why !== 'guard') && { why }) };
}

type Listening = { readonly speaking: Speaking; readonly parts: SpeakParts; readonly line: string; readonly reply: ShownReply; readonly patience: Patience };

async function listen({ speaking, parts, line, reply, patience }: Listening): Promise<void> {
  const { setting, played, cacheKey } = speaking;
  const stop = new AbortController();
  const cutter = new SentenceCutter();
  const sampling = { temperature, maxTokens: mostTokens, seed: Math.floor(chanceOf(setting.seed, played.state.turn) * 2 ** 31) };
  let [raw, goesOn] = ['', true];
  try {
    for await (const step of parts.engine.generate({ model: parts.model, cacheKey, messages: promptOf(setting, line), sampling }, AbortSignal.any([patience.signal, stop.signal]))) {
      if (step.kind !== 'delta') continue;
      raw += step.text;
      goesOn = cutter.push(step.text).every((sentence) => reply.add(sentence));
      if (!goesOn) break;
    }
    if (goesOn) cutter.flush().every((sentence) => reply.add(sentence));
  } finally {
    stop.abort();
    parts.judged?.({ raw, fault: reply.fault });
  }
}
