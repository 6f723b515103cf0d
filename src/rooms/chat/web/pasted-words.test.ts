import { describe, expect, it } from 'vitest';
import { joinWords, longWords, splitWords } from './pasted-words.ts';

const long = 'x'.repeat(longWords);

describe('a long pasted text beside the field', () => {
  it('is sent after the words, and alone where there are none', () => {
    expect(joinWords('What is this?', [long])).toBe(`What is this?\n\n${long}`);
    expect(joinWords('', [long, long])).toBe(`${long}\n\n${long}`);
    expect(joinWords('', [])).toBe('');
  });

  it.each([
    ['short words', 'short\n\nwords', 'short\n\nwords', 0],
    ['words before it', `What is this?\n\n${long}`, 'What is this?', 1],
    ['no words before it', long, '', 1],
    ['paragraphs within it', `${long}\n\n${long}`, '', 1],
    ['a beginning of its own', `\n\n${long}`, '', 1],
    ['a short end', `${long.slice(0, -3)}\n\nend`, '', 1],
  ])('comes back from a draft as it was: %s', (_, draft, words, texts) => {
    const split = splitWords(draft);
    expect(split).toMatchObject({ words });
    expect(split.long).toHaveLength(texts);
    expect(joinWords(split.words, split.long)).toBe(draft);
  });
});
