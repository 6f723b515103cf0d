import { expect, test } from 'vitest';
import { groupByDay } from './group-by-day.ts';

test('talks stand under today, yesterday, this week and their months', () => {
  const now = new Date(2026, 10, 24, 9).getTime();
  const at = (...date: [number, number, number, number]) => ({ updatedAt: new Date(...date).getTime() });
  const talks = [at(2026, 10, 24, 8), at(2026, 10, 24, 0), at(2026, 10, 23, 23), at(2026, 10, 19, 1), at(2026, 10, 2, 1), at(2026, 10, 1, 1), at(2025, 10, 1, 1)];
  expect(groupByDay(talks, now).map(({ group, things }) => [group, things.length])).toEqual([
    ['today', 2], ['yesterday', 1], ['week', 1], [new Date(2026, 10, 1).getTime(), 2], [new Date(2025, 10, 1).getTime(), 1],
  ]);
});

test('an empty list has no groups', () => {
  expect(groupByDay([], 0)).toEqual([]);
});
