import { expect, test } from 'vitest';
import { sendsMessage } from './sends-message.ts';

const enter = { key: 'Enter', shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, keyCode: 13, isComposing: false };

test('Enter sends, with Ctrl and Command too; with Shift it makes a line', () => {
  expect(sendsMessage(enter, Infinity)).toBe(true);
  expect(sendsMessage({ ...enter, metaKey: true }, Infinity)).toBe(true);
  expect(sendsMessage({ ...enter, shiftKey: true }, Infinity)).toBe(false);
  expect(sendsMessage({ ...enter, key: 'a', keyCode: 65 }, Infinity)).toBe(false);
});

test('an Enter that ends a Korean syllable sends nothing, in every browser', () => {
  expect(sendsMessage({ ...enter, isComposing: true }, Infinity)).toBe(false);
  expect(sendsMessage({ ...enter, keyCode: 229 }, Infinity)).toBe(false);
  expect(sendsMessage(enter, 3)).toBe(false);
});

test('the next Enter does', () => {
  expect(sendsMessage(enter, 400)).toBe(true);
});
