import { expect, test } from 'vitest';
import { countSpoken } from './spoken.ts';

test('pace, pauses, fillers and one\'s own part are counted, in English by words', () => {
  const spoken = [{ turn: 1, text: 'Um I would like, you know, a raise', ms: 30_000, pauses: 1 }, { turn: 2, text: 'It is nine percent', ms: 30_000, pauses: 0 }];
  expect(countSpoken(spoken, { 1: 'Why now, of all times, tell me?', 2: 'No.' }, 'en')).toMatchObject({ turns: 2, pace: 12, pauses: 1, fillers: 2 });
});

test('and in Korean by syllables; a word that only begins like a filler is none', () => {
  const figures = countSpoken([{ turn: 1, text: '음 그 연봉을 어렵게 말씀드려요', ms: 60_000, pauses: 0 }], {}, 'ko');
  expect(figures).toMatchObject({ pace: 13, fillers: 2, share: 1 });
});

test('where nothing was spoken nothing is said of it', () => {
  expect(countSpoken([], {}, 'en')).toBeUndefined();
});
