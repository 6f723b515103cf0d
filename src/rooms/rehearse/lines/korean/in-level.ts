import { speechLevels, type SpeechLevel } from '../../shared/acts.ts';
import { conjugate, copulaForms, type Mood } from './conjugate.ts';
import { finalOf } from './syllable.ts';

const order = ['hae', 'haeyo', 'hasipsio', 'haera'] as const satisfies readonly SpeechLevel[];

/**
 * A Korean line written once for all levels of speech. What shows the level stands in braces, so a character never slips: the level is
 * built in, not hoped for.
 * - `{어렵다}` a predicate in its dictionary form, with a mood behind it: `{그러다?}` asks, `{말하다!}` bids, `{하다+}` vows (-ㄹ게), `{그렇다-지}`,
 *   -네, -거든, -잖아, -까, -데 colour it. `^` before the mood honours the person in the polite levels: `{그러다^?}` is 그래?, 그러세요?
 * - `{이다}` behind a noun or a slot, with the same moods.
 * - `{나:저}` plain levels (해체, 해라체) : polite ones (해요체, 하십시오체). Either may be empty.
 * - `{필요해|필요해요|필요합니다|필요하다}` the four forms, where nothing else will do.
 * Slots (`{value}`) and particles (`{을/를}`) stay for later.
 */
export function inLevel(text: string, level: SpeechLevel): string {
  return tidy(text.replaceAll(/\{([^{}]*)\}/g, (brace, inside: string, at: number) => {
    if (inside.includes('|')) return inside.split('|')[order.indexOf(level)] ?? '';
    if (inside.includes(':')) return inside.split(':')[level === 'haeyo' || level === 'hasipsio' ? 1 : 0] ?? '';
    const predicate = /^(.*다)(\^?)([?!+]|-[가-힣]+)?$/.exec(inside);
    return predicate === null ? brace : inMood(predicate, level, { before: text.slice(0, at), after: text.slice(at + brace.length) });
  }));
}

const marks: Readonly<Record<string, Mood>> = { '?': 'ask', '!': 'bid', '+': 'vow', '-지': '지', '-네': '네', '-거든': '거든', '-잖아': '잖아', '-까': '까', '-데': '데' };

type Around = { readonly before: string; readonly after: string };

function inMood([, dictionary = '', honours, mark = '']: RegExpExecArray, level: SpeechLevel, { before, after }: Around): string {
  const coloured = marks[mark] ?? 'say';
  const asks = after.startsWith('?') && (level === 'hasipsio' || level === 'haera');
  const mood = coloured === '지' && asks ? 'ask' : coloured;
  const end = mood === 'ask' || mood === '까' || (mood === '잖아' && level === 'hasipsio') ? '?' : '';
  if (dictionary === '이다') return `${afterNoun(mood, level, before)}${end}`;
  const clause = /^(.+ )?거다$/.exec(dictionary);
  if (clause !== null) return `${clause[1] ?? ''}${thing(mood, level)}${end}`;
  const word = /\S*\s?$/.exec(before)?.[0] ?? '';
  return `${conjugate(`${word}${dictionary}`, mood, level, honours === '^').slice(word.length)}${end}`;
}

/** Behind a slot the form waits, as a particle does, until the slot is filled. */
function afterNoun(mood: Mood, level: SpeechLevel, before: string): string {
  const [afterFinal, afterVowel] = copulaForms(mood, level);
  if (afterFinal === afterVowel) return afterFinal;
  if (before.endsWith('}') || before.endsWith("'")) return `{${afterFinal}/${afterVowel}}`;
  return finalOf(before) === '' ? afterVowel : afterFinal;
}

function thing(mood: Mood, level: SpeechLevel): string {
  const [, form] = copulaForms(mood, level);
  return level === 'hasipsio' ? `거${form}`.replace('거입', '겁').replace('거가', '것이') : `거${form}`.replace(/^거일/, '걸').replace(/^거인/, '건');
}

/** A brace that came to nothing leaves no gap, and a question mark stands once. */
function tidy(text: string): string {
  return text.replaceAll(/\?[?.]/g, '?').replaceAll(/ {2,}/g, ' ').replaceAll(/ (?=[.,?!])/g, '').trim();
}

/** For tests: every place where the forms are given has one for each level. */
export function hasAllLevels(text: string): boolean {
  return [...text.matchAll(/\{([^{}]*\|[^{}]*)\}/g)].every(([, forms = '']) => forms.split('|').length === speechLevels.length);
}
