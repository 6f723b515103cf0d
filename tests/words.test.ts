import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileWords } from '../scripts/compile-words.ts';

const settings = { baseLocale: 'en', modules: ['./not-here.js'], telemetry: 'off', locales: ['en', 'ko'], 'plugin.inlang.messageFormat': { pathPattern: ['./src/rooms/chat/web/words/{locale}.json'] } };

/** Compiles these catalogues of a room, in a folder that is gone afterwards. */
async function compile(en: unknown, ko: unknown): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'modu-words-'));
  try {
    await mkdir(join(root, 'project.inlang'));
    await mkdir(join(root, 'src/rooms/chat/web/words'), { recursive: true });
    await writeFile(join(root, 'project.inlang/settings.json'), JSON.stringify(settings));
    for (const [locale, words] of Object.entries({ en, ko })) if (words !== undefined) await writeFile(join(root, `src/rooms/chat/web/words/${locale}.json`), JSON.stringify(words));
    await compileWords(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

describe('the words of the page', () => {
  it.each([
    ['a catalogue that is not there', undefined, undefined, 'has no words'],
    ['a word that one language lacks', { chat_a: 'A', chat_b: 'B' }, { chat_a: '가' }, 'chat_b is missing or empty'],
    ['a word that says nothing', { chat_a: 'A' }, { chat_a: ' ' }, 'chat_a is missing or empty'],
    ['a language that leaves out a name', { chat_a: 'Hello, {name}' }, { chat_a: '안녕하세요' }, 'takes other inputs'],
    ['a key that does not say whose it is', { send: 'Send' }, { send: '보내기' }, 'does not begin with chat_'],
  ])('a build refuses %s', async (_, en, ko, why) => {
    await expect(compile(en, ko)).rejects.toThrow(why);
  });

  it('a build refuses a catalogue that a missing plugin left uncompiled', async () => {
    await expect(compile({ chat_a: 'A' }, { chat_a: '가' })).rejects.toThrow('did not load');
  });
});
