import { describe, expect, it } from 'vitest';
import { makeExcerpt } from './excerpt.ts';

const read = (text: string, ...words: string[]) => {
  const found = makeExcerpt(text, words);
  return found && { ...found, lit: found.lit.map(([start, end]) => found.excerpt.slice(start, end)) };
};

describe('the piece of a message that a search shows', () => {
  it('is plain words, with the found ones lit', () => {
    const table = '## Sorting\n\n**Merge sort** and *quick* `sort()`.\n\n| Name | Best |\n| --- | :-: |\n| Merge | fast |';
    expect(read(table, 'sort')).toEqual({ excerpt: 'Sorting  Merge sort and quick sort().   Name Best    Merge fast ', lit: ['Sort', 'sort', 'sort'] });
    expect(read('2 * 3 is 6', '3')?.excerpt).toBe('2 * 3 is 6');
  });

  it('is as it was written where the word holds such signs', () => {
    expect(read('call __init__ first', '__init__')).toEqual({ excerpt: 'call __init__ first', lit: ['__init__'] });
    expect(read('nothing of it', 'else')).toBeUndefined();
  });

  it('comes at once from a megabyte of blanks, bars and stars', () => {
    for (const filler of [' ', '\n', '|', '*', '-', '`']) expect(read(`${filler.repeat(1_000_000)} needle`, 'needle')?.lit).toEqual(['needle']);
  });
});
