/** Hangul syllables by their parts (Unicode, chapter 3.12): the final consonant is put in, taken away, looked at. */
const first = 0xac00;
const last = 0xd7a3;
const vowelCount = 21;
const finalCount = 28;

export const finals = ['', 'ㄱ', 'ㄲ', 'ㄳ', 'ㄴ', 'ㄵ', 'ㄶ', 'ㄷ', 'ㄹ', 'ㄺ', 'ㄻ', 'ㄼ', 'ㄽ', 'ㄾ', 'ㄿ', 'ㅀ', 'ㅁ', 'ㅂ', 'ㅄ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ'];
const vowels = ['ㅏ', 'ㅐ', 'ㅑ', 'ㅒ', 'ㅓ', 'ㅔ', 'ㅕ', 'ㅖ', 'ㅗ', 'ㅘ', 'ㅙ', 'ㅚ', 'ㅛ', 'ㅜ', 'ㅝ', 'ㅞ', 'ㅟ', 'ㅠ', 'ㅡ', 'ㅢ', 'ㅣ'];

const codeOf = (word: string): number => word.charCodeAt(word.length - 1);
const isHangul = (code: number): boolean => code >= first && code <= last;

/** The final consonant of a word, '' for none (or for what is no Hangul). */
export function finalOf(word: string): string {
  const code = codeOf(word);
  return isHangul(code) ? (finals[(code - first) % finalCount] ?? '') : '';
}

export function vowelOf(word: string): string {
  const code = codeOf(word);
  return isHangul(code) ? (vowels[Math.floor((code - first) / finalCount) % vowelCount] ?? '') : '';
}

/** The word with another final consonant in its last syllable; '' takes it away. */
export function withFinal(word: string, final: string): string {
  const code = codeOf(word);
  return word.slice(0, -1) + String.fromCharCode(code - ((code - first) % finalCount) + finals.indexOf(final));
}

/** The word with another vowel in its last syllable, which has no final consonant. */
export function withVowel(word: string, vowel: string): string {
  const code = codeOf(word);
  const lead = Math.floor((code - first) / finalCount / vowelCount);
  return word.slice(0, -1) + String.fromCharCode(first + (lead * vowelCount + vowels.indexOf(vowel)) * finalCount);
}
