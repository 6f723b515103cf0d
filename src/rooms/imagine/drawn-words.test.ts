import { expect, test } from 'vitest';
import { picturePolicy } from '../safety/index.ts';
import { allConcepts } from './shared/lexicon/all-concepts.ts';

test('whatever the lexicon knows by name is drawn, but for a corpse', () => {
  const refused = allConcepts.flatMap(({ en, ko }) => [...en, ...ko]).filter((name) => picturePolicy(name, 'en') !== undefined);
  expect(refused).toEqual(['시체']);
});
