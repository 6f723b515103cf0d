import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { createLog } from '../../../platform/log/log.ts';
import { EngineCrashedError, EngineUnavailableError } from '../port.ts';
import type { EmbeddedEngine } from './index.ts';
import { ask, openStarter, starter } from './test-engine.ts';

const longReply = { temperature: 0.8, seed: 1, maxTokens: 600 };
const patient = { timeout: 60_000, interval: 20 };

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function pidOf(engine: EmbeddedEngine): number {
  const { pid } = engine;
  if (pid === undefined) throw new Error('No process.');
  return pid;
}

// A model that is computed on a machine that does much else may take its time.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

describe.skipIf(starter === undefined)('with the real starter', () => {
  test('kill -9 of the engine ends the reply in progress, and the next one is answered', async () => {
    await using engine = openStarter();
    const reply = ask(engine, { messages: 'Tell me a long story.', sampling: longReply });
    await reply.begun;
    process.kill(pidOf(engine), 'SIGKILL');
    await expect(reply.whole).rejects.toBeInstanceOf(EngineCrashedError);
    expect(engine.status().kind).toBe('restarting');
    expect((await ask(engine, { messages: 'Say hello.' }).whole).length).toBeGreaterThan(0);
    expect(engine.status().kind).toBe('ready');
  });

  test('an engine that hangs is ended and comes back', async () => {
    await using engine = openStarter({ timing: { pingMs: 300, pings: 10, idlePings: 100 } });
    const reply = ask(engine, { messages: 'Tell me a long story.', sampling: longReply });
    await reply.begun;
    process.kill(pidOf(engine), 'SIGSTOP');
    await expect(reply.whole).rejects.toBeInstanceOf(EngineCrashedError);
    expect((await ask(engine, { messages: 'Say hello.' }).whole).length).toBeGreaterThan(0);
  });

  test('an engine that answers but computes nothing more is ended', async () => {
    const log = createLog('silent');
    const told = vi.spyOn(log, 'error');
    // A look each millisecond finds that even a sound engine stands still: one batch takes far longer.
    await using engine = openStarter({ log, timing: { pingMs: 1, pings: 100_000, idlePings: 3 } });
    await expect(ask(engine, { messages: 'The lamp was lit. '.repeat(100) }).whole).rejects.toBeInstanceOf(EngineCrashedError);
    expect(told).toHaveBeenCalledWith(expect.objectContaining({ why: 'stood still' }), expect.any(String));
  });

  test('an engine that dies while it opens the model is tried once more, then the waiting are told', async () => {
    const pids = new Set<number>();
    await using engine: EmbeddedEngine = openStarter({
      onStatus: () => {
        if (engine.pid !== undefined) pids.add(engine.pid);
      },
    });
    const reply = ask(engine, { messages: 'Say hello.' });
    const killing = setInterval(() => {
      if (engine.pid === undefined) return;
      pids.add(engine.pid);
      process.kill(engine.pid, 'SIGKILL');
    }, 20);
    await expect(reply.whole).rejects.toBeInstanceOf(EngineUnavailableError);
    clearInterval(killing);
    expect(pids.size).toBe(2);
    expect(engine.status().kind).toBe('off');
  });

  test('without use the engine goes, and comes when it is needed', async () => {
    await using engine = openStarter({ idleMs: 50 });
    await ask(engine, { messages: 'Say hello.' }).whole;
    const pid = pidOf(engine);
    await vi.waitFor(() => expect(engine.status().kind).toBe('off'), patient);
    await vi.waitFor(() => expect(alive(pid)).toBe(false), patient);
    expect((await ask(engine, { messages: 'Say hello.' }).whole).length).toBeGreaterThan(0);
  });

  test('a stop while the model is still being opened is at once', async () => {
    await using engine = openStarter();
    const reply = ask(engine, { messages: 'Say hello.' });
    expect(engine.status()).toMatchObject({ kind: 'starting', queued: 1 });
    reply.stop();
    await expect(reply.whole).rejects.toMatchObject({ name: 'AbortError' });
    expect(engine.status().queued).toBe(0);
  });

  test('after the end nothing runs and nothing hangs', async () => {
    const engine = openStarter();
    const reply = ask(engine, { messages: 'Tell me a long story.', sampling: longReply });
    await reply.begun;
    const pid = pidOf(engine);
    await engine[Symbol.asyncDispose]();
    await expect(reply.whole).rejects.toBeInstanceOf(EngineUnavailableError);
    await expect(ask(engine, { messages: 'x' }).whole).rejects.toBeInstanceOf(EngineUnavailableError);
    expect(alive(pid)).toBe(false);
  });

  test('kill -9 of the server leaves no engine behind', async () => {
    const script = `
      const { openStarter } = await import(${JSON.stringify(new URL('./test-engine.ts', import.meta.url).href)});
      const engine = openStarter();
      await engine.warm('starter');
      console.log(engine.pid);
    `;
    const server = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(server.stdout, 'data')) as [Buffer];
    const pid = Number(line.toString());
    expect(alive(pid)).toBe(true);
    server.kill('SIGKILL');
    await vi.waitFor(() => expect(alive(pid)).toBe(false), patient);
  });
});
