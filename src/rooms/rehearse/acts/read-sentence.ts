import { type Act, type Locale, acts } from '../shared/acts.ts';
import { commandsTheSimulation } from './command-cues.ts';
import { type CueHit, findCues } from './cue.ts';
import { bars as englishBars } from './english/bars.ts';
import { hardCues as englishHard } from './english/hard-cues.ts';
import { matterCues as englishMatter } from './english/matter-cues.ts';
import { warmCues as englishWarm } from './english/warm-cues.ts';
import { alone as aloneInKorean, neverAlone as neverAloneInKorean, withRule as withRuleInKorean } from './korean/bars.ts';
import { hardCues as koreanHard } from './korean/hard-cues.ts';
import { matterCues as koreanMatter } from './korean/matter-cues.ts';
import { warmCues as koreanWarm } from './korean/warm-cues.ts';
import { headOf } from './learnt/heads.ts';
import { flatten } from './split-text.ts';

const cues = {
  en: [...englishWarm, ...englishHard, ...englishMatter],
  ko: [...koreanWarm, ...koreanHard, ...koreanMatter],
};

/** Chosen on the tuning half: what the head finds likely stands without a rule, and what it finds most unlikely does not stand with one. */
const likely = { en: 0.5, ko: 0.45 };
const unlikely = 0.09;
const bars: Readonly<Record<Locale, typeof englishBars>> = {
  en: englishBars,
  ko: { alone: aloneInKorean, withRule: withRuleInKorean, withCertainRule: Object.fromEntries([...neverAloneInKorean].map((act) => [act, withRuleInKorean[act] ?? unlikely])) },
};
/** A rule this sure needs nobody's consent, but for the acts that have a bar of their own. */
const certain = 0.9;

/** In one sentence the first act says more than those behind it, which only look alike. */
const saysMore: readonly (readonly [Act, readonly Act[]])[] = [
  ['command', ['demand', 'begging', 'accept', 'blame', 'open-question', 'ask-interest', 'change-subject', 'refusal', 'insult', 'offer', 'apology', 'concession']],
  ['ask-interest', ['open-question', 'own-interest', 'offer']],
  ['threat', ['trade', 'offer', 'own-interest', 'concession', 'demand']],
  ['trade', ['offer', 'concession', 'own-interest', 'accept', 'demand']],
  ['concession', ['offer']],
  ['begging', ['demand', 'offer', 'own-interest']],
  ['postpone', ['offer', 'own-interest', 'refusal', 'open-question', 'demand', 'change-subject', 'accept']],
  ['small-talk', ['open-question', 'ask-interest']],
  ['standard', ['evidence']],
  ['change-subject', ['open-question', 'small-talk', 'offer']],
  ['apology', ['own-interest']],
  ['thanks', ['acknowledge']],
];

/** "Won't you just do it?" has a condition's ending in Korean, and gives nothing in return; that something was agreed is a claim and no proposal. */
const pleading = /(?:그냥|제발)[^.!?]{0,14}(?:주시|주|하|해 ?주시|해 ?주)면 ?안 ?(?:돼|되|될)|(?:합의|약속|동의)(?:했|하셨|하신|하시)[^.!?]{0,4}(?:잖|거죠|거지)/;

/** The language of a sentence is the one whose letters it has most of: people mix them. */
export function languageOf(text: string): Locale | undefined {
  const korean = text.match(/[가-힣ㄱ-ㅎㅏ-ㅣ]/g)?.length ?? 0;
  const latin = text.match(/[a-z]/gi)?.length ?? 0;
  if (korean === 0 && latin === 0) return undefined;
  return korean * 2 >= latin ? 'ko' : 'en';
}

/** What rules and the learnt head see in a sentence together. */
export function readSentence(sentence: string, read: (language: Locale, sentence: string) => readonly number[] = (language, text) => headOf(language).read(text)): CueHit[] {
  const flat = flatten(sentence);
  const language = languageOf(flat);
  if (language === undefined) return [];
  const cued = new Map(findCues(flat, cues[language]).map((hit) => [hit.act, hit]));
  if (commandsTheSimulation(flat)) cued.set('command', { act: 'command', at: 0, sure: 0.95 });
  const probabilities = read(language, sentence);
  const hits = withoutLookalikes(acts.flatMap((act, i) => join({ act, language, cued: cued.get(act), probability: probabilities[i] ?? 0 })));
  return pleading.test(flat) ? hits.filter(({ act }) => act !== 'trade' && act !== 'offer' && act !== 'concession') : hits;
}

function join({ act, language, cued, probability }: { act: Act; language: Locale; cued: CueHit | undefined; probability: number }): CueHit[] {
  const { alone, withRule, withCertainRule } = bars[language];
  if (cued === undefined) return probability >= (alone[act] ?? likely[language]) ? [{ act, at: 0, sure: probability }] : [];
  const bar = cued.sure >= certain ? (withCertainRule[act] ?? 0) : (withRule[act] ?? unlikely);
  return probability >= bar ? [{ ...cued, sure: Math.max(cued.sure * 0.9, probability) }] : [];
}

function withoutLookalikes(hits: readonly CueHit[]): CueHit[] {
  const found = new Set(hits.map(({ act }) => act));
  for (const [act, lesser] of saysMore) {
    if (found.has(act)) for (const other of lesser) found.delete(other);
  }
  return hits.filter(({ act }) => found.has(act));
}
