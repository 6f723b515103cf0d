import { describe, expect, it } from 'vitest';
import { allConcepts } from '../lexicon/all-concepts.ts';
import { indexConcepts } from '../lexicon/find-words.ts';
import { readPrompt } from './read-prompt.ts';
import type { Reading } from './reading.ts';

const lexicon = indexConcepts(allConcepts, ({ art }) => art !== '');

/** Types one state after another and says what is there after each. */
function typed(states: readonly string[]): string[] {
  let before: Reading | null = null;
  return states.map((prompt) => {
    before = readPrompt(prompt, { typing: { caret: prompt.length, before } }, lexicon);
    return before.scene.things.map(({ id }) => id).join(' ');
  });
}

describe('while it is typed', () => {
  it('a word draws when it is one', () => expect(typed(['a f', 'a fo', 'a fox'])).toEqual(['', '', 'fox']));

  it('what was there is held while the word goes on', () => expect(typed(['a fox', 'a foxe', 'a foxes'])).toEqual(['fox', 'fox', 'fox']));

  it('and while a hand goes back over it', () => expect(typed(['a fox', 'a fo', 'a f', 'a fr'])).toEqual(['fox', 'fox', 'fox', '']));

  it('a Korean syllable in the making changes nothing', () => expect(typed(['여우', '여욱', '여우ㄱ', '여우가', '여우가 '])).toEqual(['fox', 'fox', 'fox', 'fox', 'fox']));

  it('nor does a particle in the making', () => expect(typed(['고양이', '고양인', '고양이느', '고양이는'])).toEqual(['cat', 'cat', 'cat', 'cat']));

  it('one syllable is nearly always the beginning of more', () => expect(typed(['달', '달ㄹ', '달려', '달려가는 ', '달려가는 개'])).toEqual(['', '', '', 'run', 'run']));

  it('a finished word is read when the caret has gone on', () => expect(typed(['달 '])).toEqual(['full-moon']));
});
