import { describe, expect, it } from 'vitest';
import { ScriptedEngine } from '../../../../tests/support/scripted-engine.ts';
import { meterText } from './index.ts';

const request = { model: 'm', messages: [{ role: 'user' as const, content: 'one two three' }], sampling: {} };

function openMeter(engine: ScriptedEngine) {
  const counted: Record<string, number> = {};
  let running = () => 0 as number | Promise<number>;
  const metered = meterText(engine, {
    counter: (name, help) => ({ name, help, type: 'counter', samples: () => [], add: (amount, labels = {}) => { const key = [name, ...Object.values(labels)].join(' '); counted[key] = (counted[key] ?? 0) + amount; } }),
    gauge: (_name, _help, read) => void (running = read),
  });
  return { metered, counted, running: () => running() };
}

describe('metering a scripted engine', () => {
  it('counts its tokens, and passes every step through', async () => {
    const { metered, counted, running } = openMeter(new ScriptedEngine());
    const steps = await Array.fromAsync(metered.generate(request, new AbortController().signal));
    expect(steps.map(({ kind }) => kind)).toEqual(['delta', 'delta', 'delta', 'delta', 'delta', 'finish']);
    expect(counted).toEqual({ 'modu_replies_total finished': 1, 'modu_tokens_total prompt': 7, 'modu_tokens_total completion': 5 });
    expect(running()).toBe(0);
  });

  it('tells what failed from what was left, and counts each once', async () => {
    const engine = new ScriptedEngine({ failWith: () => new Error('broken') });
    const { metered, counted, running } = openMeter(engine);
    await expect(Array.fromAsync(metered.generate(request, new AbortController().signal))).rejects.toThrow('broken');
    for await (const step of metered.generate(request, new AbortController().signal)) if (step.kind === 'delta') break;
    const stop = new AbortController();
    engine.script = { msBetween: 60_000 };
    const waiting = metered.generate(request, stop.signal)[Symbol.asyncIterator]().next();
    expect(running()).toBe(1);
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    expect(counted).toEqual({ 'modu_replies_total failed': 1, 'modu_replies_total left': 2 });
    expect([running(), engine.running]).toEqual([0, 0]);
  });
});
