import { expect, test } from 'vitest';
import { readPrompt } from '../../shared/reading/read-prompt.ts';
import { writeColour } from './colour-words.ts';

function coloured(prompt: string, noun: string, colour: string): string {
  const reading = readPrompt(prompt);
  const word = reading.words.find(({ start, end }) => prompt.slice(start, end) === noun);
  if (!word) throw new Error(`${noun} was not read`);
  return writeColour(prompt, reading, word, colour);
}

test('a colour is written before the noun, in the language of the word', () => {
  expect(coloured('a fox and a house', 'house', 'blue')).toBe('a fox and a blue house');
  expect(coloured('숲속에 여우', '여우', 'blue')).toBe('숲속에 파란 여우');
});

test('a colour that stands there already gives way', () => {
  expect(coloured('a red car', 'car', 'green')).toBe('a green car');
  expect(readPrompt(coloured('빨간 자동차', '자동차', 'green')).scene.things.map(({ colour }) => colour)).toEqual(['green']);
});
