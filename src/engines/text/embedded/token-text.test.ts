import type { LlamaModel, Token } from 'node-llama-cpp';
import { expect, test } from 'vitest';
import { TokenText } from './token-text.ts';

/** Scripted: a vocabulary in which every byte is a token, the hardest there is. */
const bytes: Pick<LlamaModel, 'detokenize'> = { detokenize: (tokens) => new TextDecoder().decode(Uint8Array.from(tokens)) };

function pieces(encoded: Uint8Array): string[] {
  const text = new TokenText(bytes);
  return [...[...encoded].map((byte) => text.push(byte as Token)), text.flush()].filter((piece) => piece !== '');
}

test('a character of several tokens comes whole (scripted vocabulary)', () => {
  expect(pieces(new TextEncoder().encode('안녕 👋!'))).toEqual(['안', '녕', ' ', '👋', '!']);
});

test('a character that was never finished is dropped, what stood before it is kept (scripted vocabulary)', () => {
  const cut = new TextEncoder().encode('네, 안').slice(0, -1);
  expect(pieces(cut).join('')).toBe('네, ');
});

test('bytes that are no character do not hold back what follows for long (scripted vocabulary)', () => {
  const broken = Uint8Array.from([...Array.from({ length: 12 }, () => 0xff), ...new TextEncoder().encode('ok')]);
  expect(pieces(broken).join('').endsWith('ok')).toBe(true);
});
