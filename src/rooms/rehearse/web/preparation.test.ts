import { expect, test } from 'vitest';
import { startRehearsalSchema, type ScenarioShown } from '../contract.ts';
import { beginPreparation, toStart } from './preparation.ts';

const scenario = {
  id: 'ask-for-a-raise', locale: 'en', other: { name: 'Dana', role: 'manager', level: null, callsPerson: '' },
  card: { ask: '9%', floor: '5%', alternative: 'another offer', firstSentence: 'Thank you for your time.', reasons: ['The routing', 'The market'] },
  issues: [{ id: 'raise', unit: 'percent', wants: 'more', main: true, name: 'the raise', currency: 'USD', base: 78_000, ask: 9, floor: 5, steps: null }],
} as unknown as ScenarioShown;

test('what was left as it is is not sent as a change', () => {
  const start = startRehearsalSchema.parse(toStart(scenario, beginPreparation(scenario)));
  expect(start.changes).toBeUndefined();
  expect(start.card?.reasons).toEqual(['The routing', 'The market']);
});

test('own names and numbers are', () => {
  const before = beginPreparation(scenario);
  const start = toStart(scenario, { ...before, otherName: ' Kim ', numbers: { raise: { ask: '12', floor: 'much', base: '81,500' } } });
  expect(start.changes).toEqual({ otherName: 'Kim', issues: { raise: { ask: 12, base: 81_500 } } });
});
