import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scopes } from '../src/platform/http/caller.ts';
import { findFaults } from '../scripts/compile-words.ts';

const root = join(import.meta.dirname, '..');

describe('words', () => {
  it('say the same things in English and in Korean', () => {
    expect(findFaults(root), 'Write the missing words by hand: en.json and ko.json stand side by side in a words/ folder.').toEqual([]);
  });

  it('are Korean in the Korean catalogues', () => {
    const english = globSync('src/**/words/ko.json', { cwd: root }).flatMap((file) => {
      const words = Object.entries(JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, unknown>);
      return words.filter(([, text]) => typeof text === 'string' && text.split(/\s+/).length > 3 && !/[가-힣]/.test(text)).map(([key]) => `${file}: ${key}`);
    });
    expect(english, 'These are whole sentences without a Korean letter.').toEqual([]);
  });

  it('in docs/keys.md name every scope', () => {
    const text = readFileSync(join(root, 'docs/keys.md'), 'utf8');
    expect(Object.keys(scopes).filter((scope) => !text.includes(`| \`${scope}\` |`)), 'Add a row that says which routes it opens.').toEqual([]);
  });
});
