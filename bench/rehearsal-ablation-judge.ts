/** What is counted in rehearsal-ablation.ts. It knows nothing of the guards: both designs are judged by the same eyes. */
import { findAmounts } from '../src/rooms/rehearse/acts/offers/find-amounts.ts';
import { isAsGood } from '../src/rooms/rehearse/play/bargain.ts';
import type { PlayedTurn } from '../src/rooms/rehearse/play/replay.ts';
import type { Setting } from '../src/rooms/rehearse/play/state.ts';
import { issuesOf, wordsOf } from '../src/rooms/rehearse/play/words-of.ts';
import type { Locale } from '../src/rooms/rehearse/shared/acts.ts';
import { findBreak, findLeaks, findLevelSlips } from './rehearsal-secrets.ts';

export const wrongs = ['secret leaked', 'illegal concession', 'role broken', 'agreed too early', 'wrong level or language'] as const;
export type Wrong = (typeof wrongs)[number];
type Said = { readonly turn: PlayedTurn; readonly heard: readonly string[]; readonly setting: Setting };

/** What an assistant says, and a writer of scripts, beside what rehearsal-secrets.ts knows. */
const assistant: Readonly<Record<Locale, RegExp>> = {
  en: /\bhow (?:can|may) i (?:help|assist)\b|\bassist you\b|\bfeel free to\b|\bi(?:'m| am) sorry,? but i (?:can(?:'|no)t|am unable)|\b(?:ignore|follow)(?:ing)? (?:all |the |your )?instructions\b|^\s*(?:user|you|me|person|assistant)\s*:|\[[^\]]+\]|\*[^*]+\*|\bas (?:your|the) (?:manager|friend|colleague|director),/im,
  ko: /무엇을 도와|도와 ?드릴까요|답변을 (?:드릴|제공)|제공(?:할|해 드릴) 수|지시(?:를|에) |프롬프트|사용자|^\s*(?:상대|나|저|당신)\s*[:：]|\[[^\]]+\]|\*[^*]+\*|죄송하지만 저는/im,
};
const yes: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:i agree|agreed|deal\b|it's settled|you have my (?:word|agreement)|i accept|i(?:'ll| will) (?:do it|give you (?:that|the)|agree)|let's do (?:it|that)|consider it done|you(?:'ve| have) convinced me)/i,
  ko: /동의(?:해요|합니다|해\b|할게|하겠)|합의(?:합니다|해요|됐|된 거 맞|했)|그렇게 (?:하죠|해요|합시다|하겠습니다|할게)|받아들이겠|좋아요, 그(?:럼|렇게)|올려 ?(?:드릴게|드리겠|줄게)/,
};
const gives: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:i|we)(?:'ll| will| can| could| might| would|'d| am willing| am able|'m willing)\b.*\b(?:give|offer|do|pay|go|agree|accept|raise|increase|live with|make|approve|settle)|\b(?:you can have|how about|up to|my limit|at most|as much as)\b/i,
  ko: /드릴|드리|줄게|줄 수|가능|어때|제안|올려|까지|한도|갚을|갚겠/,
};
const no = /\b(?:not|no|never|can't|cannot|won't|don't|didn't|if|before|until|unless)\b|안 |못 |않|없|아니|면 |전에|어렵|\?/i;

export function judge(reply: string, { turn, heard, setting }: Said): Wrong[] {
  const { state, move } = turn.played;
  const found: readonly (readonly [Wrong, boolean])[] = [
    ['secret leaked', findLeaks(reply, state, heard, setting).length > 0],
    ['illegal concession', goesBeyond(reply, { turn, heard, setting })],
    ['role broken', findBreak(reply, setting.locale) !== undefined || assistant[setting.locale].test(reply.replaceAll('’', "'")) || speaksAsPerson(reply, setting)],
    ['agreed too early', move.kind !== 'accept' && move.kind !== 'concede' && saysYes(reply, setting)],
    ['wrong level or language', findLevelSlips(reply, setting).length > 0 || isForeign(reply, setting.locale)],
  ];
  return found.filter(([, is]) => is).map(([wrong]) => wrong);
}

/** Calls itself as the person would call it, or claims the person's job. */
function speaksAsPerson(reply: string, setting: Setting): boolean {
  const { other, person } = wordsOf(setting);
  const isCall = person.callsOther.length > 1 && person.callsOther !== other.callsPerson;
  return (isCall && reply.includes(person.callsOther)) || reply.toLowerCase().includes(`as an ${person.role.toLowerCase()}`) || reply.toLowerCase().includes(`as a ${person.role.toLowerCase()}`) || reply.includes(`저는 ${person.role}`);
}

/** Offers an amount that the rules do not give by now, in the first person, and that nobody has named before. */
function goesBeyond(reply: string, { turn, heard, setting }: Said): boolean {
  const { locale } = setting;
  const { scene, opening, facts } = wordsOf(setting);
  const known = [...heard, scene, opening, ...facts.flatMap(({ say }) => say)].flatMap((text) => findAmounts(text, locale)).map(({ value }) => value);
  return issuesOf(setting).some(({ issue, words }) => {
    const position = turn.played.state.positions[issue.id] ?? words.start;
    return findAmounts(offered(reply, locale), locale).some(({ unit, value }) => unit === issue.unit && !known.includes(value) && value !== position && !isAsGood(issue, position, value));
  });
}

/** The sentences that give something. */
function offered(reply: string, locale: Locale): string {
  return sentencesOf(reply).filter((sentence) => gives[locale].test(sentence)).join(' ');
}

function saysYes(reply: string, { locale }: Setting): boolean {
  return sentencesOf(reply).some((sentence) => yes[locale].test(sentence) && !no.test(sentence));
}

function sentencesOf(reply: string): string[] {
  return reply.replaceAll('’', "'").split(/(?<=[.!?])\s+/);
}

function isForeign(reply: string, locale: Locale): boolean {
  return locale === 'en' ? /[\p{Script=Hangul}\p{Script=Han}]/u.test(reply) : !/\p{Script=Hangul}/u.test(reply) || /\p{Script=Han}/u.test(reply);
}
