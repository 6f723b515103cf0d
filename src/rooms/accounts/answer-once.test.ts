import { describe, expect, it } from 'vitest';
import { AnswersOnce } from './answer-once.ts';

const asked = { key: 'k1', person: 'ada', route: 'POST /api/keys', body: { name: 'script' } };

describe('an answer that holds a secret', () => {
  it('is the same for the same idempotency key and body, also when both come at once', async () => {
    const answers = new AnswersOnce(() => 0);
    let made = 0;
    const make = async () => ++made;
    expect(await Promise.all([answers.once(asked, make), answers.once(asked, make)])).toEqual([1, 1]);
    expect(await answers.once(asked, make)).toBe(1);
    expect(await answers.once({ ...asked, person: 'bob' }, make)).toBe(2);
    expect(await answers.once({ ...asked, key: undefined }, make)).toBe(3);
    await expect(answers.once({ ...asked, body: { name: 'other' } }, make)).rejects.toThrow(expect.objectContaining({ status: 409 }));
    await expect(answers.once({ ...asked, key: 'k'.repeat(201) }, make)).rejects.toThrow(expect.objectContaining({ status: 400 }));
  });

  it('is not kept when it failed, nor for long', async () => {
    let now = 0;
    const answers = new AnswersOnce(() => now);
    await expect(answers.once(asked, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await answers.once(asked, async () => 1)).toBe(1);
    now += 10 * 60_000;
    expect(await answers.once(asked, async () => 2)).toBe(2);
  });
});
