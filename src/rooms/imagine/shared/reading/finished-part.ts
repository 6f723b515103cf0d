import type { Lexicon } from '../lexicon/find-words.ts';
import { plainEnglish } from '../lexicon/find-words.ts';

const jamoAtEnd = /[\u3131-\u318e]+$/;
const wordAtEnd = /[\p{L}\p{N}'’-]+$/u;

/**
 * The prompt without the word that is being typed at the caret, unless that word is one already as it stands: a word on its way
 * draws only on a strong match ("a fo" is no fog). Korean syllables in the making count without what was just begun: 여욱 and 여우ㄱ are 여우.
 */
export function finishedPart(prompt: string, caret: number, lexicon: Lexicon): string {
  const [before, after] = [prompt.slice(0, caret), prompt.slice(caret)];
  const word = wordAtEnd.exec(before)?.[0];
  if (word === undefined || /^[\p{L}\p{N}]/u.test(after)) return prompt;
  const kept = /[\u3131-\u318e\uac00-\ud7a3]/.test(word) ? finishedKorean(word, lexicon) : lexicon.english(plainEnglish(word)) ? word : '';
  return before.slice(0, before.length - word.length) + kept.padEnd(word.length) + after;
}

const [firstSyllable, finals] = [0xac00, 28];

function finishedKorean(word: string, lexicon: Lexicon): string {
  const whole = word.replace(jamoAtEnd, '');
  const final = (whole.charCodeAt(whole.length - 1) - firstSyllable) % finals;
  const open = final > 0 ? whole.slice(0, -1) + String.fromCharCode(whole.charCodeAt(whole.length - 1) - final) : whole;
  return [whole, open].find((text) => text !== '' && lexicon.korean(text)) ?? whole;
}
