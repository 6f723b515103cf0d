import { expect, test } from 'vitest';
import { readStory, sentencesOf } from './read-story.ts';

test('each sentence is a page, and a full stop in quotes ends none', () => {
  expect(sentencesOf('A fox wakes up. "Hello. Who is there?" it says! \n The end')).toEqual(['A fox wakes up.', '"Hello. Who is there?" it says!', 'The end']);
});

test('a character keeps what was said of it once', () => {
  const pages = readStory('A blue fox in a forest. The fox finds an apple. A red fox comes.');
  expect(pages.map(({ scene }) => scene.things.find(({ concept }) => concept === 'fox')?.colour)).toEqual(['blue', 'blue', 'red']);
});

test('the place holds on until another is named', () => {
  const pages = readStory('A cat in the forest. The cat sees a bird. The cat is on the beach.');
  expect(pages.map(({ scene }) => scene.place)).toEqual(['forest', 'forest', 'beach']);
});

test('who was spoken of is there where the sentence names nobody', () => {
  const heroes = (text: string) => readStory(text).map(({ scene }) => scene.things[0]?.concept);
  expect(heroes('A rabbit in a garden. It finds a carrot.')).toEqual(['rabbit', 'rabbit']);
  expect(heroes('토끼가 숲에 있다. 당근을 찾았다.')).toEqual(['rabbit', 'rabbit']);
});
