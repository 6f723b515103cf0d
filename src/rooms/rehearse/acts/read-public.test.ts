import { expect, it } from 'vitest';
import { readPublic } from './read-public.ts';

it('the heads of the public data sets give labels of their own', () => {
  expect(readPublic('casino', 'Hello! How are you today?')).toEqual(['small-talk']);
  expect(readPublic('persuasion', 'Have you heard of an organization called Save the Children?')).toEqual(['have-you-heard-of-the-org']);
  expect(readPublic('persuasion', '')).toHaveLength(1);
});
