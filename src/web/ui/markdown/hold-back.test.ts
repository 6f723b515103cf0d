import { expect, test } from 'vitest';
import { holdBackTableHead } from './hold-back.ts';

const whole = 'Words.\n\n| a | b |\n| - | - |\n| 1 | 2 |';

test('the head of a table waits for the line below it', () => {
  const shown = Array.from({ length: whole.length + 1 }, (_, end) => holdBackTableHead(whole.slice(0, end)));
  expect(shown.filter((text) => text.includes('|')).every((text) => text.includes('| - | - |\n'))).toBe(true);
  expect(shown.at(-1)).toBe(whole);
});

test('what only begins with a bar is shown once the next line is no table', () => {
  expect(holdBackTableHead('|x| is\nthe size')).toBe('|x| is\nthe size');
  expect(holdBackTableHead('a | b')).toBe('a | b');
});
