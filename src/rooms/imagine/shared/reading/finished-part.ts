import { type Lexicon, plainEnglish } from '../lexicon/find-words.ts';
import { tieOf } from './english-words.ts';
import { jamoOf } from './jamo.ts';
import { doneNoun, spotNoun, splitAt, withoutParticle } from './korean-nouns.ts';
import { counters, dealings } from './korean-words.ts';
import type { Reading, ReadOptions } from './reading.ts';

const hangul = /[\u3131-\u318e\uac00-\ud7a3]/;
const wordAtEnd = /[\p{L}\p{N}'’-]+$/u;
const jamoAtEnd = /[\u3131-\u318e]+$/;
const [firstSyllable, lastSyllable, finals] = [0xac00, 0xd7a3, 28];

/**
 * The prompt without the word that is being typed at the caret, unless that word is one already as it stands: a word on its way
 * draws only on a strong match ("a fo" is no fog). What was read at the same place before is held as long as the word begins with
 * it or may still become it, so that nothing vanishes between fox and foxes, and while a Korean syllable is being made: 여욱 and
 * 여우ㄱ are 여우, 고양인 on its way to 고양이는 is 고양이.
 */
export function finishedPart(prompt: string, { caret, before }: NonNullable<ReadOptions['typing']>, lexicon: Lexicon): string {
  const [left, right] = [prompt.slice(0, caret), prompt.slice(caret)];
  const word = wordAtEnd.exec(left)?.[0];
  if (word === undefined || /^[\p{L}\p{N}]/u.test(right)) return prompt;
  const typed: Typed = { word, start: left.length - word.length, left, atEnd: right.trim() === '' };
  const kept = hangul.test(word) ? keepKorean(typed, before, lexicon) : keepEnglish(typed, before, lexicon);
  return left.slice(0, typed.start) + kept.padEnd(word.length) + right;
}

type Typed = { readonly word: string; readonly start: number; readonly left: string; readonly atEnd: boolean };
type Before = Reading | null;

function keepEnglish({ word, start, left, atEnd }: Typed, before: Before, lexicon: Lexicon): string {
  const plain = plainEnglish(word);
  if (lexicon.english(plain) || tieOf.has(plain) || hangul.test(word)) return word;
  const held = before?.words.findLast((each) => each.start <= start && each.end > start && (each.became.kind === 'drawn' || each.became.kind === 'heard'));
  if (!held) return '';
  if (held.end <= left.length && held.end < start + word.length) return left.slice(start, held.end);
  // Going back over a word: it stays until something else is begun.
  const name = held.start === start && atEnd ? namesAt(held, lexicon, 'en').find((each) => each.startsWith(plain)) : undefined;
  return name ?? '';
}

function keepKorean({ word, start, atEnd }: Typed, before: Before, lexicon: Lexicon): string {
  const whole = word.replace(jamoAtEnd, '');
  const read = [whole, openEnd(whole)].find((text) => text !== '' && readsKorean(text, lexicon));
  const held = before?.words.find((each) => each.start === start && (each.became.kind === 'drawn' || each.became.kind === 'heard'));
  // One syllable is nearly always the beginning of a longer word.
  if (read !== undefined && (whole.length > 1 || held !== undefined)) return read;
  if (!held) return whole.length > 1 ? whole : '';
  const keys = jamoOf(word);
  const names = namesAt(held, lexicon, 'ko');
  const begun = names.filter((name) => name.length === held.end - held.start || held.became.kind === 'drawn').find((name) => keys.startsWith(jamoOf(name)));
  if (begun !== undefined) return begun;
  const ahead = atEnd ? names.find((name) => jamoOf(name).startsWith(keys)) : undefined;
  return ahead ?? (whole.length > 1 ? whole : '');
}

function namesAt({ became }: Reading['words'][number], lexicon: Lexicon, language: 'en' | 'ko'): readonly string[] {
  const id = became.kind === 'drawn' || became.kind === 'heard' ? became.concept : null;
  const names = (id === null ? undefined : lexicon.byId(id)?.[language]) ?? [];
  return names.map((name) => (language === 'ko' ? name.replaceAll(' ', '') : (name.split('/')[0] ?? ''))).toSorted((a, b) => b.length - a.length);
}

const readsKorean = (text: string, lexicon: Lexicon): boolean =>
  withoutParticle(text, lexicon) !== undefined || splitAt(text, lexicon) !== undefined || doneNoun(text, lexicon) !== undefined || spotNoun(text, lexicon) !== undefined || counters.test(text) || dealings.some(([pattern]) => pattern.test(text));

/** Without the consonant that was just begun, which may belong to the next syllable. */
function openEnd(text: string): string {
  const code = text.charCodeAt(text.length - 1);
  const final = code >= firstSyllable && code <= lastSyllable ? (code - firstSyllable) % finals : 0;
  return final > 0 ? text.slice(0, -1) + String.fromCharCode(code - final) : text;
}
