import type { Locale } from '../shared/acts.ts';

const empty: ReadonlySet<string> = new Set(['that', 'this', 'what', 'with', 'have', 'your', 'from', 'they', 'them', 'there', 'then', 'than', 'just', 'about', 'would', 'could', 'will', 'know', 'well', 'really', 'because', 'when', 'where', 'here', 'been', 'were', 'anybody', 'anyone', 'somebody', 'someone', 'everybody', 'everyone', 'anything', 'something', 'everything']);

/** By their beginnings: who, and what was pointed at. */
const emptyInKorean: ReadonlySet<string> = new Set(['그건', '그게', '그걸', '이건', '이게', '그런', '그렇', '이런', '이렇', '나한', '저한', '너한', '내가', '제가', '네가', '나는', '저는', '너는', '나도', '저도', '그럼', '그래', '근데', '정말']);

/** The words that carry a sentence, by their beginnings: endings and particles differ when the same is said in other words. */
export function stems(text: string, locale: Locale): ReadonlySet<string> {
  const words = text.toLowerCase().replaceAll('’', "'").replaceAll(/n't\b|'(?:ll|d|re|ve|m|s)\b/g, '').split(/[^\p{L}\p{N}'%]+/u);
  const carrying = locale === 'en' ? words.filter((word) => word.length > 3 && !empty.has(word)).map((word) => word.slice(0, 5)) : words.filter((word) => word.length > 1).map((word) => word.slice(0, 2)).filter((word) => !emptyInKorean.has(word));
  return new Set(carrying);
}

/** The share (0 to 1) of the carrying words of `meaning` that `said` has too; 0 where none carries. */
export function overlap(said: string, meaning: string, locale: Locale): number {
  const wanted = stems(meaning, locale);
  const found = stems(said, locale);
  return wanted.size === 0 ? 0 : [...wanted].filter((word) => found.has(word)).length / wanted.size;
}
