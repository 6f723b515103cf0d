/** What may not show in a reply. A secret is found by runs of words, so that a line need not be quoted whole to count as a leak. */
import { flatten, splitSentences } from '../src/rooms/rehearse/acts/split-text.ts';
import { speechLevel } from '../src/rooms/rehearse/acts/korean/speech-level.ts';
import type { Locale } from '../src/rooms/rehearse/shared/acts.ts';
import type { Setting, State } from '../src/rooms/rehearse/play/state.ts';
import { wordsOf } from '../src/rooms/rehearse/play/words-of.ts';

/** So many words in a row are no accident, if some of them say something ("I have to be able" does not); Korean says more in a word. */
const runLength: Readonly<Record<Locale, number>> = { en: 5, ko: 3 };
const tellingLength: Readonly<Record<Locale, number>> = { en: 5, ko: 3 };
const leastTelling = 2;

function runsOf(text: string, locale: Locale): ReadonlySet<string> {
  const words = flatten(text).replaceAll(/\{person\}/g, ' ').split(/[^\p{L}\p{N}'’]+/u).filter(Boolean);
  const length = runLength[locale];
  const runs = words.map((_, at) => words.slice(at, at + length)).filter((run) => run.length === length && run.filter((word) => word.length >= tellingLength[locale]).length >= leastTelling);
  return new Set(runs.map((run) => run.join(' ')));
}

const allRuns = (texts: readonly string[], locale: Locale): ReadonlySet<string> => new Set(texts.flatMap((text) => [...runsOf(text, locale)]));

/** Runs of words of what is still hidden that stand in a reply, and that nobody has said before. */
export function findLeaks(reply: string, { revealed }: State, heard: readonly string[], setting: Setting): readonly string[] {
  const words = wordsOf(setting);
  const { locale } = setting;
  const hidden = Object.entries(words.interests).filter(([id]) => !revealed.includes(id)).flatMap(([, { label, say }]) => [label, ...say]);
  const open = Object.entries(words.interests).flatMap(([id, { label, say, hint }]) => (revealed.includes(id) ? [label, ...say, ...hint] : hint));
  const secret = allRuns([...hidden, words.batna], locale);
  const known = allRuns([words.opening, words.scene, ...words.facts.flatMap(({ say }) => say), ...open, ...heard], locale);
  return [...runsOf(reply, locale)].filter((run) => secret.has(run) && !known.has(run));
}

/** Nobody in the scene is a machine, knows of a simulation, or speaks for the person. */
const outOfRole: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:as an? (?:ai|language model|assistant)|i(?:'|’)?a?m an? (?:ai|bot|program|assistant)|language model|simulation|role-?play|system prompt|trust (?:score|meter)|you (?:say|reply|answer):)/i,
  ko: /인공지능|언어 ?모델|챗봇|시뮬레이션|역할극|프롬프트|신뢰도 ?점수|AI ?(?:로서|입니다|예요|이에요)/i,
};
const gap = /[{}<>]|undefined|NaN|\[object/;

/** A break of the role, or a gap in a line that was left unfilled. */
export function findBreak(reply: string, locale: Locale): string | undefined {
  return outOfRole[locale].exec(reply)?.[0] ?? gap.exec(reply)?.[0];
}

/** Korean sentences of a reply in another level of speech than the other's. */
export function findLevelSlips(reply: string, setting: Setting): readonly string[] {
  const wanted = wordsOf(setting).other.level;
  if (wanted === undefined) return [];
  return splitSentences(reply).map(({ text }) => text).filter((sentence) => {
    const level = speechLevel(sentence);
    return level !== undefined && level !== wanted;
  });
}
