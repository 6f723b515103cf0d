import { expect, test } from 'vitest';
import { readBody, readClay } from './art-packages.ts';

test('every drawing is found by its code, with and without variation selectors in its file\'s name', async () => {
  expect(String(Buffer.from((await readClay('1f98a')) ?? []).subarray(0, 4))).toBe('RIFF');
  expect(await readClay('2600')).toBeDefined();
  expect(await readClay('../../package')).toBeUndefined();
  expect(await readBody('1f98a')).toMatch(/^<path fill="#ff6011"[\s\S]+\/>$/);
  expect(await readBody('nothing')).toBeUndefined();
});
