import { describe, expect, it } from 'vitest';
import { createKeySeal } from './seal-key.ts';

describe('a key of an upstream', () => {
  const seal = createKeySeal('one secret of a server');

  it('is read with the same secret for the same upstream, and never looks the same twice', () => {
    const [first, second] = [seal.seal('sk-열쇠', 'cloud'), seal.seal('sk-열쇠', 'cloud')];
    expect(first).not.toBe(second);
    expect(Buffer.from(first, 'base64').toString()).not.toContain('sk-');
    expect(createKeySeal('one secret of a server').open(first, 'cloud')).toBe('sk-열쇠');
  });

  it('is not read with another secret, for another upstream, or when it was changed', () => {
    const sealed = seal.seal('sk-1', 'cloud');
    expect(createKeySeal('another secret').open(sealed, 'cloud')).toBeUndefined();
    expect(seal.open(sealed, 'other')).toBeUndefined();
    const bytes = Buffer.from(sealed, 'base64');
    for (const index of [0, 12, 28]) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(seal.open(changed.toString('base64'), 'cloud')).toBeUndefined();
    }
    for (const rubbish of ['', 'x', '%%%']) expect(seal.open(rubbish, 'cloud')).toBeUndefined();
  });
});
