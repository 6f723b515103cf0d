import { type Lexicon, plainEnglish } from '../lexicon/find-words.ts';
import type { Reading, ReadOptions } from './reading.ts';

const hangul = /[\u3131-\u318e\uac00-\ud7a3]/;
const wordAtEnd = /[\p{L}\p{N}'’-]+$/u;

/**
 * The prompt without the word that is being typed at the caret, unless that word is one already as it stands: a word on its way
 * draws only on a strong match ("a fo" is no fog). What was read at the same place before is held as long as the word may still
 * become it or begins with it, so that nothing vanishes between fox and foxes; a Korean syllable in the making counts without what
 * was just begun: 여욱 and 여우ㄱ are 여우.
 */
export function finishedPart(prompt: string, { caret, before }: NonNullable<ReadOptions['typing']>, lexicon: Lexicon): string {
  const [left, right] = [prompt.slice(0, caret), prompt.slice(caret)];
  const word = wordAtEnd.exec(left)?.[0];
  if (word === undefined || /^[\p{L}\p{N}]/u.test(right)) return prompt;
  const start = left.length - word.length;
  const kept = hangul.test(word) ? finishedKorean(word, lexicon) : finishedEnglish(word, lexicon);
  const held = kept ?? heldFrom(word, start, before, lexicon) ?? '';
  return left.slice(0, start) + held.slice(0, Math.max(word.length, held.length)).padEnd(word.length) + right;
}

function finishedEnglish(word: string, lexicon: Lexicon): string | undefined {
  return lexicon.english(plainEnglish(word)) ? word : undefined;
}

/** Korean is read as it stands: an unfinished word is seldom another one. */
function finishedKorean(word: string, lexicon: Lexicon): string | undefined {
  const whole = word.replace(jamoAtEnd, '');
  const final = (whole.charCodeAt(whole.length - 1) - firstSyllable) % finals;
  const open = final > 0 ? whole.slice(0, -1) + String.fromCharCode(whole.charCodeAt(whole.length - 1) - final) : whole;
  return [whole, open].find((text) => text !== '' && lexicon.korean(text) !== undefined) ?? whole;
}

function heldFrom(_word: string, _start: number, _before: Reading | null, _lexicon: Lexicon): string | undefined {
  return undefined;
}

const jamoAtEnd = /[\u3131-\u318e]+$/;
const [firstSyllable, finals] = [0xac00, 28];
