import { expect, test } from 'vitest';
import { partingOf } from './parting-of.ts';

const said = (...texts: string[]) => ({ turns: texts.map((text) => ({ user: { text } })) });

test('two attempts part where the first other words are said', () => {
  expect(partingOf(said('a', 'b', 'c'), said('a', 'b', 'd'))).toBe(3);
  expect(partingOf(said('a'), said('b'))).toBe(1);
});

test('an attempt that goes on parts after the end of the other', () => {
  expect(partingOf(said('a', 'b'), said('a', 'b', 'c'))).toBe(3);
  expect(partingOf(said('a', 'b', 'c'), said('a', 'b'))).toBe(3);
});
