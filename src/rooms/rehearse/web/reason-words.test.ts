import { expect, test } from 'vitest';
import { reasons } from '../play/reasons.ts';
import { reasonIds } from './reason-words.ts';

test('every reason for which a meter moves has words', () => {
  expect(reasonIds.toSorted()).toEqual([...reasons].sort());
});
