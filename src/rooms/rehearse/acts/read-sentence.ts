import type { Act, Locale } from '../shared/acts.ts';
import { commandsTheSimulation } from './command-cues.ts';
import { type CueHit, findCues } from './cue.ts';
import { hardCues as englishHard } from './english/hard-cues.ts';
import { matterCues as englishMatter } from './english/matter-cues.ts';
import { warmCues as englishWarm } from './english/warm-cues.ts';
import { hardCues as koreanHard } from './korean/hard-cues.ts';
import { matterCues as koreanMatter } from './korean/matter-cues.ts';
import { warmCues as koreanWarm } from './korean/warm-cues.ts';
import { flatten } from './split-text.ts';

const cues = {
  en: [...englishWarm, ...englishHard, ...englishMatter],
  ko: [...koreanWarm, ...koreanHard, ...koreanMatter],
};

/** In one sentence the first act says more than those behind it, which only look alike. */
const saysMore: readonly (readonly [Act, readonly Act[]])[] = [
  ['command', ['demand', 'begging', 'accept', 'blame', 'open-question', 'ask-interest', 'change-subject', 'refusal', 'insult', 'offer']],
  ['ask-interest', ['open-question', 'own-interest', 'offer']],
  ['threat', ['trade', 'offer', 'own-interest', 'concession']],
  ['trade', ['offer', 'concession', 'own-interest', 'accept', 'demand']],
  ['concession', ['offer', 'accept']],
  ['begging', ['demand', 'offer']],
  ['postpone', ['offer', 'own-interest', 'refusal', 'open-question', 'demand', 'change-subject']],
  ['small-talk', ['open-question', 'ask-interest']],
  ['standard', ['evidence']],
  ['change-subject', ['open-question', 'small-talk', 'offer']],
  ['apology', ['own-interest']],
  ['thanks', ['acknowledge']],
];

/** The language of a sentence is the one whose letters it has most of: people mix them. */
export function languageOf(text: string): Locale | undefined {
  const korean = text.match(/[가-힣ㄱ-ㅎㅏ-ㅣ]/g)?.length ?? 0;
  const latin = text.match(/[a-z]/gi)?.length ?? 0;
  if (korean === 0 && latin === 0) return undefined;
  return korean * 2 >= latin ? 'ko' : 'en';
}

/** What the rules see in a sentence, before anything learnt is asked. */
export function readSentence(sentence: string): CueHit[] {
  const flat = flatten(sentence);
  const language = languageOf(flat);
  const hits = language === undefined ? [] : findCues(flat, cues[language]);
  if (commandsTheSimulation(flat)) hits.push({ act: 'command', at: 0, sure: 0.92 });
  return withoutLookalikes(hits);
}

export function withoutLookalikes<T extends { readonly act: Act }>(hits: readonly T[]): T[] {
  const acts = new Set(hits.map(({ act }) => act));
  for (const [act, lesser] of saysMore) {
    if (acts.has(act)) for (const other of lesser) acts.delete(other);
  }
  return hits.filter(({ act }) => acts.has(act));
}
