import { flatten } from '../split-text.ts';

/** What a head looks at: 2^`bits` buckets of hashed word and character n-grams. */
export type FeatureKind = {
  readonly bits: number;
  /** Longest run of words. */
  readonly words: number;
  /** Shortest and longest run of characters, within words and their edges. */
  readonly characters: readonly number[];
  /** Also runs of characters over the gaps between words, for a language whose spaces people leave out. */
  readonly across?: boolean;
  /** The length of all runs of characters together, where that of the words is one; 1 unless said. */
  readonly characterLength?: number;
};

/** Bucket and weight, without what the training knows of them; each kind of n-gram has a length of its own. */
export type Features = readonly (readonly [bucket: number, value: number])[];

/** FNV-1a over UTF-16 units. */
function hash(text: string, seed: number): number {
  let state = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i += 1) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return (state ^ (state >>> 15)) >>> 0;
}

/** Words, figures as one sign, and the marks that tell a question or a shout. */
export function tokensOf(text: string): string[] {
  return flatten(text).normalize('NFC').match(/\p{L}+(?:'\p{L}+)?|\d[\d,.]*|[?!$£€%]|\p{Extended_Pictographic}/gu)?.map((token) => (/^\d/.test(token) ? '0' : token)) ?? [];
}

/**
 * @param idf what a bucket is worth; undefined counts every bucket the same.
 * @param extra names of signs that were seen otherwise (a rule that fired, the sentence's place), each its own bucket.
 */
export function featuresOf(text: string, kind: FeatureKind, idf?: ArrayLike<number>, extra: readonly string[] = []): Features {
  const tokens = tokensOf(text);
  const mask = 2 ** kind.bits - 1;
  const wordGrams = new Map<number, number>();
  const padded = ['^', ...tokens, '$'];
  for (let n = 1; n <= kind.words; n += 1) {
    for (let i = 0; i + n <= padded.length; i += 1) count(wordGrams, hash(padded.slice(i, i + n).join(' '), n) & mask);
  }
  const charGrams = new Map<number, number>();
  const [shortest = 2, longest = 5] = kind.characters;
  for (const token of tokens) {
    const edged = ` ${token} `;
    for (let n = shortest; n <= Math.min(longest, edged.length); n += 1) {
      for (let i = 0; i + n <= edged.length; i += 1) count(charGrams, hash(edged.slice(i, i + n), 100 + n) & mask);
    }
  }
  if (kind.across === true) {
    const joined = `^${tokens.join('')}$`;
    for (let n = 2; n <= longest; n += 1) {
      for (let i = 0; i + n <= joined.length; i += 1) count(charGrams, hash(joined.slice(i, i + n), 200 + n) & mask);
    }
  }
  return [...toLength(1, wordGrams, idf), ...toLength(kind.characterLength ?? 1, charGrams, idf), ...extra.map((name) => [hash(name, 999) & mask, 0.7] as const)];
}

const count = (counts: Map<number, number>, bucket: number): void => void counts.set(bucket, (counts.get(bucket) ?? 0) + 1);

function toLength(wanted: number, counts: ReadonlyMap<number, number>, idf: ArrayLike<number> | undefined): [number, number][] {
  const values = [...counts].map(([bucket, times]): [number, number] => [bucket, (1 + Math.log(times)) * (idf?.[bucket] ?? 1)]);
  const length = Math.sqrt(values.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
  return values.map(([bucket, value]) => [bucket, (wanted * value) / length]);
}
