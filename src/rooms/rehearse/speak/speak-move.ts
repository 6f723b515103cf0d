import type { TextEngine } from '../../../engines/text/port.ts';
import { Problem } from '../../../platform/problem.ts';
import { composeReply, type Reply } from '../lines/compose-reply.ts';
import type { Asked } from '../lines/talk.ts';
import type { PlayedTurn } from '../play/replay.ts';
import { chanceOf } from '../play/pick.ts';
import { wordsOf } from '../play/words-of.ts';
import { type Fault, rulesOf } from './guards.ts';
import { firstSentenceMs, mostTokens, tries, wholeReplyMs } from './limits.ts';
import { meaningOf } from './meaning.ts';
import { type Limits, Patience } from './patience.ts';
import { promptOf } from './prompt.ts';
import { SentenceCutter } from './sentence-cutter.ts';
import { ShownReply } from './shown-reply.ts';

/** A turn whose move is decided, to be put into words. */
export type Speaking = Asked & {
  /** The turns before, the oldest first; the opening stands in the scenario. */
  readonly earlier: readonly PlayedTurn[];
  /** The same for all turns of a rehearsal, with its owner in it: an engine finds again what it read of it. */
  readonly cacheKey: string;
  /** Aborted when nobody waits for the turn any more. */
  readonly signal: AbortSignal;
  /** Told each sentence that may be shown, as soon as it is guarded. Where nothing is told, the whole reply is shown at its end. */
  readonly onSentence: (text: string) => void;
};

/** Why a line was taken: it would have taken too long, what was said broke a rule twice, the engine did not answer, or somebody else in the scene speaks. */
export type WhyLine = 'slow' | 'guard' | 'failed' | 'other-voice';
export type Spoken = Reply & ({ readonly source: 'model' } | { readonly source: 'line'; readonly why: WhyLine });

/** `judged` hears of each try, for benches. */
export type SpeakParts = { readonly engine: TextEngine; readonly model: string; readonly limits?: Limits; readonly judged?: (tried: Tried) => void };
export type Tried = { readonly raw: string; readonly fault: Fault | undefined };

/**
 * The move in a model's words, or in the scenario's line where the model has none that may be shown. A sentence that was told stays: after
 * it no line comes, and what breaks a rule behind it is left out.
 * @throws AbortError when `signal` fired, and what is no problem of the engine
 */
export async function speakMove(speaking: Speaking, parts: SpeakParts): Promise<Spoken> {
  const line = composeReply(speaking);
  if (line.speaker !== wordsOf(speaking.setting).other.name) return { ...line, source: 'line', why: 'other-voice' };
  const patience = new Patience(speaking.signal, parts.limits ?? { firstSentenceMs, wholeReplyMs });
  const meaning = meaningOf(speaking, line.text);
  const reply = new ShownReply(rulesOf(speaking, { meaning: meaning.text, line: [meaning.lead ?? '', line.text].join(' ') }), meaning.lead, (sentence) => {
    patience.begun();
    speaking.onSentence(sentence);
  });
  try {
    for (let at = 0; at < tries && !reply.isDone; at++) await tryOnce({ speaking, parts, meaning: meaning.text, reply, patience, at });
  } catch (error) {
    speaking.signal.throwIfAborted();
    if (!patience.isOver && !(error instanceof Problem)) throw error;
    if (reply.text === '') return { ...line, source: 'line', why: patience.isOver ? 'slow' : 'failed' };
  } finally {
    patience.end();
  }
  return reply.text === '' ? { ...line, source: 'line', why: 'guard' } : { speaker: line.speaker, text: reply.text, source: 'model' };
}

type Try = { readonly speaking: Speaking; readonly parts: SpeakParts; readonly meaning: string; readonly reply: ShownReply; readonly patience: Patience; readonly at: number };

async function tryOnce({ speaking, parts, meaning, reply, patience, at }: Try): Promise<void> {
  const { setting, played } = speaking;
  const stop = new AbortController();
  const cutter = new SentenceCutter();
  const request = {
    model: parts.model, cacheKey: speaking.cacheKey, messages: promptOf({ ...speaking, meaning }, at > 0),
    sampling: { temperature: at === 0 ? 0.7 : 0.3, maxTokens: mostTokens, seed: Math.floor(chanceOf(setting.seed + at, played.state.turn) * 2 ** 31) },
  };
  let raw = '';
  reply.begin();
  try {
    for await (const step of parts.engine.generate(request, AbortSignal.any([patience.signal, stop.signal]))) {
      if (step.kind !== 'delta') continue;
      raw += step.text;
      if (!cutter.push(step.text).every((sentence) => reply.add(sentence))) break;
    }
    if (reply.isOpen) cutter.flush().every((sentence) => reply.add(sentence));
    reply.close();
  } finally {
    stop.abort();
    parts.judged?.({ raw, fault: reply.fault });
  }
}
