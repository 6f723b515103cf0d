import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeExcerpt } from './excerpt.ts';
import { askedTerms, findWord, fold, splitQuery, termsOf } from './search-terms.ts';

const korean = fc.string({ unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)), minLength: 1, maxLength: 20 });
const english = fc.stringMatching(/^[A-Za-z]{1,20}$/);

const offers = async (text: string, word: string): Promise<boolean> => {
  const terms = await termsOf(text);
  return askedTerms(fold(word)).every((asked) => terms.some((term) => (asked.prefix ? term.startsWith(asked.term) : term === asked.term)));
};

describe('the terms of a text', () => {
  it('offer every part of a Korean word, from one syllable on, composed or not', async () => {
    await fc.assert(fc.asyncProperty(korean, fc.nat(19), fc.integer({ min: 1, max: 20 }), fc.boolean(), async (text, start, length, decomposed) => {
      const part = text.slice(start % text.length).slice(0, length);
      expect(await offers(`앞말 ${decomposed ? text.normalize('NFD') : text}에서`, part)).toBe(true);
    }));
  });

  it('offer every beginning of an English word, in capitals or not', async () => {
    await fc.assert(fc.asyncProperty(english, fc.integer({ min: 1, max: 20 }), async (word, length) => {
      expect(await offers(`so (${word.toUpperCase()}), and`, word.slice(0, length))).toBe(true);
    }));
  });

  it('hold what stands side by side without a space, and pictures', async () => {
    for (const [text, word] of [['iPhone15를 샀다', 'iphone15를'], ['e-mail', 'e-mai'], ['東京タワー', '京タ'], ['so 🦊!', '🦊'], ['cafe\u0301', 'CAFÉ']] as const) expect([text, await offers(text, word)]).toEqual([text, true]);
  });

  it('are never more than a database takes', async () => {
    expect(await termsOf('가나다라'.repeat(500_000))).toHaveLength(8);
    const long = Array.from({ length: 300_000 }, (_, i) => `w${i}`).join(' ');
    expect((await termsOf(long)).join('').length).toBeLessThan(300_000);
  });
});

describe('a word in a text', () => {
  it('begins where a word begins, unless it is Korean', () => {
    expect(findWord('start art', 'art')).toBe(6);
    expect(findWord('start', 'art')).toBe(-1);
    expect(findWord('우리집에서', '집')).toBe(2);
    expect(findWord('그art', 'art')).toBe(1);
  });

  it('is lit where it stands in the excerpt', () => {
    fc.assert(fc.property(fc.array(fc.oneof(english, korean, fc.constantFrom('😀', 'İ', 'e\u0301', '\n')), { maxLength: 120 }), fc.oneof(english, korean), (around, word) => {
      const text = [...around, word, ...around].join(' ');
      const found = makeExcerpt(text, splitQuery(word));
      expect(found).toBeDefined();
      expect(found?.lit.length).toBeGreaterThan(0);
      for (const [start, end] of found?.lit ?? []) expect(fold(found?.excerpt.slice(start, end) ?? '')).toContain(fold(word));
      expect(found?.excerpt.isWellFormed()).toBe(true);
    }));
  });
});
