const [firstSyllable, lastSyllable, vowels, finals] = [0xac00, 0xd7a3, 21, 28];
const leads = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
/** As they are typed on a 2-set keyboard: ㅘ is ㅗㅏ, ㄺ is ㄹㄱ. */
const middles = ['ㅏ', 'ㅐ', 'ㅑ', 'ㅒ', 'ㅓ', 'ㅔ', 'ㅕ', 'ㅖ', 'ㅗ', 'ㅗㅏ', 'ㅗㅐ', 'ㅗㅣ', 'ㅛ', 'ㅜ', 'ㅜㅓ', 'ㅜㅔ', 'ㅜㅣ', 'ㅠ', 'ㅡ', 'ㅡㅣ', 'ㅣ'];
const ends = ['', 'ㄱ', 'ㄲ', 'ㄱㅅ', 'ㄴ', 'ㄴㅈ', 'ㄴㅎ', 'ㄷ', 'ㄹ', 'ㄹㄱ', 'ㄹㅁ', 'ㄹㅂ', 'ㄹㅅ', 'ㄹㅌ', 'ㄹㅍ', 'ㄹㅎ', 'ㅁ', 'ㅂ', 'ㅂㅅ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ'];
const joined: Readonly<Record<string, string>> = { ㅘ: 'ㅗㅏ', ㅙ: 'ㅗㅐ', ㅚ: 'ㅗㅣ', ㅝ: 'ㅜㅓ', ㅞ: 'ㅜㅔ', ㅟ: 'ㅜㅣ', ㅢ: 'ㅡㅣ', ㄳ: 'ㄱㅅ', ㄵ: 'ㄴㅈ', ㄶ: 'ㄴㅎ', ㄺ: 'ㄹㄱ', ㄻ: 'ㄹㅁ', ㄼ: 'ㄹㅂ', ㄽ: 'ㄹㅅ', ㄾ: 'ㄹㅌ', ㄿ: 'ㄹㅍ', ㅀ: 'ㄹㅎ', ㅄ: 'ㅂㅅ' };

/** The keys that type a text: 여욱 -> ㅇㅕㅇㅜㄱ. What is no Korean stays. */
export function jamoOf(text: string): string {
  let keys = '';
  for (const sign of text) {
    const code = sign.charCodeAt(0);
    if (code < firstSyllable || code > lastSyllable) keys += joined[sign] ?? sign;
    else {
      const at = code - firstSyllable;
      keys += (leads[Math.floor(at / (vowels * finals))] ?? '') + (middles[Math.floor(at / finals) % vowels] ?? '') + (ends[at % finals] ?? '');
    }
  }
  return keys;
}

/** Whether a word ends with a consonant, which its particles follow. */
export function hasFinal(word: string): boolean {
  const code = word.charCodeAt(word.length - 1);
  return code >= firstSyllable && code <= lastSyllable && (code - firstSyllable) % finals > 0;
}
