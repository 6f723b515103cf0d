import { expect, test } from 'vitest';
import { pathOf, sheet, xOf, yOf } from './curve-points.ts';

const point = (turn: number, trust: number) => ({ turn, trust, patience: 50, tension: 50, changes: [], move: null });

test('the curve runs from the left edge to the right, and never leaves the sheet', () => {
  expect(xOf(0, 4)).toBe(sheet.left);
  expect(xOf(4, 4)).toBe(sheet.width - sheet.right);
  expect(yOf(130)).toBe(sheet.top);
  expect(yOf(-5)).toBe(sheet.height - sheet.bottom);
});

test('each turn is a point of the line', () => {
  expect(pathOf([point(0, 0), point(1, 100)], 'trust', 1)).toBe('M48.0 234.0L628.0 14.0');
});
