import { expect, it } from 'vitest';
import { Field } from './field.ts';

function typed(text: string): string[] {
  const field = new Field();
  return Field.keysOf(text).map((key) => {
    field.press(key);
    return field.value;
  });
}

it('a final consonant moves on to the next syllable', () => {
  expect(typed('가가')).toEqual(['ㄱ', '가', '각', '가가']);
  expect(typed('여우')).toEqual(['ㅇ', '여', '영', '여우']);
});

it('of a double final consonant only the second moves on', () => {
  expect(typed('달가')).toEqual(['ㄷ', '다', '달', '닭', '달가']);
});

it('backspace takes a jamo of the open syllable and whole syllables before it', () => {
  const field = new Field();
  for (const key of Field.keysOf('고래')) field.press(key);
  const left = [1, 2, 3].map(() => {
    field.backspace();
    return field.value;
  });
  expect(left).toEqual(['고ㄹ', '고', '']);
});

it('a space ends the syllable, and what is selected gives way to the first key', () => {
  const field = new Field();
  for (const key of Field.keysOf('두 곰')) field.press(key);
  expect(field.composing).toBe(true);
  field.select('두');
  expect([field.value, field.composing]).toEqual(['두 곰', false]);
  field.press('ㅅ');
  expect([field.value, field.composing]).toEqual(['ㅅ 곰', true]);
});
