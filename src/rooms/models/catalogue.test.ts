import { describe, expect, it } from 'vitest';
import { catalogue, recommend, withRecommended } from './catalogue.ts';

describe('the catalogue', () => {
  it('gives a model what its makers recommend, for what a request leaves open', () => {
    expect(withRecommended('smollm2-135m', { temperature: 1, maxTokens: 9 })).toEqual({ temperature: 1, topP: 0.9, maxTokens: 9 });
    expect(withRecommended('a-file-of-mine', { seed: 1 })).toEqual({ seed: 1 });
  });

  it('offers the best that the machine can hold, and never the starter', () => {
    expect(recommend(16 * 2 ** 30)?.id).toBe('qwen2.5-coder-1.5b');
    expect(recommend(3 * 2 ** 30)?.id).toBe('qwen2.5-coder-0.5b');
    expect(recommend(2 ** 30)).toBeUndefined();
  });

  it('names each file by a whole checksum, and parts that make up its size', () => {
    for (const { sha256, sizeBytes, packages } of catalogue) {
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(Math.ceil(sizeBytes / packages.partBytes)).toBe(packages.parts.length);
    }
  });
});
