import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutLit } from './cut-lit.ts';

const draw = (text: string, lit: [number, number][]) => cutLit(text, lit).map((piece) => (piece.lit ? `[${piece.text}]` : piece.text)).join('');

test('found places are lit, and nothing else', () => {
  expect(draw('다음 회의는 월요일', [[3, 5]])).toBe('다음 [회의]는 월요일');
  expect(draw('plain', [])).toBe('plain');
});

test('places that overlap or reach too far light each letter once', () => {
  expect(draw('abcdef', [[1, 4], [2, 5], [5, 99]])).toBe('a[bcd][e][f]');
});

test('whatever the places, no letter is lost', () => {
  fc.assert(fc.property(fc.string(), fc.array(fc.tuple(fc.nat(30), fc.nat(30))), (text, lit) => {
    expect(cutLit(text, lit).map((piece) => piece.text).join('')).toBe(text);
  }));
});
