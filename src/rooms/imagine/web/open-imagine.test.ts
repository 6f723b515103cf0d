import { expect, test } from 'vitest';
import { imagineOrder } from './open-imagine.ts';

test('an order to draw is told from words about it', () => {
  expect(['/imagine a fox', '/imagine', '/그리기 여우', '/그려줘  두 마리\n고양이', '/IMAGINE it'].map(imagineOrder)).toEqual(['a fox', '', '여우', '두 마리\n고양이', 'it']);
  expect(['imagine a fox', '/imagined', 'see /imagine a fox', '/그리'].map(imagineOrder)).toEqual([undefined, undefined, undefined, undefined]);
});
