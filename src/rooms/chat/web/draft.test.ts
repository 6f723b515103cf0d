import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDraft } from './draft.ts';

describe('a draft, over a scripted server', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const browser = () => {
    const kept = new Map<string, string>();
    return { kept, place: { read: (key: string) => kept.get(key) ?? null, write: (key: string, value: string | null) => void (value === null ? kept.delete(key) : kept.set(key, value)) } };
  };

  test('each letter is in the browser at once, and on the server when the writing pauses', async () => {
    const saved: unknown[] = [];
    const { kept, place } = browser();
    const draft = openDraft('c', { place, ask: async <Answer>(_: string, __: string, body?: unknown) => saved.push(body) as Answer });
    draft.keep('H');
    draft.keep('Hi');
    expect([...kept.values()]).toEqual(['Hi']);
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saved).toEqual([{ draft: 'Hi' }]);
    expect(kept.size).toBe(0);
  });

  test('what the server could not take comes back after a reload', async () => {
    const { place } = browser();
    const parts = { place, ask: () => Promise.reject(new Error('offline')) };
    openDraft('c', parts).keep('Half a th');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(openDraft('c', parts).restore('older')).toBe('Half a th');
  });

  test('with nothing newer in the browser the server knows best', () => {
    expect(openDraft('c', { place: browser().place, ask: () => Promise.reject(new Error('unused')) }).restore('from the phone')).toBe('from the phone');
  });

  test('a field that was emptied stays empty', async () => {
    const saved: unknown[] = [];
    const { place } = browser();
    const draft = openDraft('c', { place, ask: async <Answer>(_: string, __: string, body?: unknown) => saved.push(body) as Answer });
    draft.keep('');
    draft.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(saved).toEqual([{ draft: '' }]);
  });

  test('the home page asks no server', () => {
    const { kept, place } = browser();
    const draft = openDraft(null, { place, ask: () => Promise.reject(new Error('unused')) });
    draft.keep('A thought');
    draft.flush();
    expect([...kept.values()]).toEqual(['A thought']);
    draft.keep('');
    draft.flush();
    expect(kept.size).toBe(0);
  });
});
