import { describe, expect, it } from 'vitest';
import type { PullProgress } from '../rooms/models/index.ts';
import { showPull } from './show-pull.ts';

const at = (receivedBytes: number, more: Partial<PullProgress> = {}): PullProgress => ({
  model: 'tiny', state: 'fetching', receivedBytes, totalBytes: 100e6, bytesPerSecond: 10e6, secondsLeft: (100e6 - receivedBytes) / 10e6, error: null, note: null, code: null, ...more,
});

async function* steps(...all: PullProgress[]): AsyncGenerator<PullProgress> {
  yield* all;
}

const never = new AbortController().signal;

function paper(isTTY: boolean): { out: { write(text: string): unknown; isTTY: boolean; columns: number }; read: () => string } {
  let written = '';
  return { out: { isTTY, columns: 80, write: (text) => (written += text) }, read: () => written };
}

describe('a pull in the terminal, with scripted steps', () => {
  it('is a line every tenth of the way where nothing can be redrawn', async () => {
    const { out, read } = paper(false);
    const fine = Array.from({ length: 101 }, (_, percent) => at(percent * 1e6));
    expect(await showPull(steps(...fine, at(100e6, { state: 'checking' }), at(100e6, { state: 'done' })), { out, signal: never })).toBe('tiny');
    const lines = read().trimEnd().split('\n');
    expect(lines).toHaveLength(13);
    expect(lines[5]).toBe('Fetching tiny  50 %  50 MB of 100 MB  5 s left');
    expect(lines.slice(-2)).toEqual(['Checking tiny', 'tiny is here (100 MB, checked)']);
  });

  it('is a bar that redraws itself on a terminal, no wider than that', async () => {
    const { out, read } = paper(true);
    await showPull(steps(at(50e6), at(100e6, { state: 'done' })), { out, signal: never });
    const [bar = '', end] = read().split('\r\u001B[K').slice(1);
    expect(bar).toContain('████████████░░░░░░░░░░░░  50 %');
    expect(bar.length).toBeLessThan(80);
    expect(read().endsWith('tiny is here (100 MB, checked)\n')).toBe(true);
    expect(end).toBeDefined();
  });

  it('tells once that a source gave way', async () => {
    const { out, read } = paper(false);
    const note = 'The hub does not answer. Trying the package registry.';
    await showPull(steps(at(0, { state: 'waiting' }), at(0, { note }), at(1, { note }), at(2, { note })), { out, signal: never });
    expect(read().split(note)).toHaveLength(2);
  });

  it('ends at once when it is told to, though the next step is long in coming', async () => {
    const stop = new AbortController();
    async function* slow(): AsyncGenerator<PullProgress> {
      yield at(1e6);
      stop.abort();
      await new Promise(() => undefined);
    }
    const { out } = paper(false);
    expect(await showPull(slow(), { out, signal: stop.signal })).toBeUndefined();
  });
});
