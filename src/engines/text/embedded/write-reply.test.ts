import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { TextMessage, TextStep } from '../port.ts';
import { loadModel, type LoadedModel } from './load-model.ts';
import { starter } from './test-engine.ts';
import { writeReply } from './write-reply.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe.skipIf(starter === undefined)('with the real starter', () => {
  let loaded: LoadedModel;
  beforeAll(async () => {
    loaded = await loadModel({ path: String(starter), slots: 1, threads: 1, contextLength: 512, logger: () => undefined });
  });
  afterAll(() => loaded.llama.dispose());

  const hello: readonly TextMessage[] = [{ role: 'user', content: 'Say hello.' }];
  const reply = async (cacheKey: string, messages: readonly TextMessage[], onFinish: () => void = () => undefined): Promise<TextStep[]> => {
    const steps: TextStep[] = [];
    await writeReply(loaded, { model: 'starter', messages, cacheKey, sampling: { temperature: 0, maxTokens: 8 } }, new AbortController().signal, (step) => {
      steps.push(step);
      if (step.kind === 'finish') onFinish();
    });
    return steps;
  };
  const usageOf = (steps: readonly TextStep[]) => steps.flatMap((step) => (step.kind === 'finish' ? [step.usage] : []))[0];
  const textOf = (steps: readonly TextStep[]) => steps.map((step) => (step.kind === 'delta' ? step.text : '')).join('');

  test('the end is told before anything is read ahead', async () => {
    const ahead = vi.spyOn(loaded.prompts, 'beforeNext');
    const calls: number[] = [];
    await reply('ann:1', hello, () => calls.push(ahead.mock.calls.length));
    expect([...calls, ahead.mock.calls.length]).toEqual([0, 1]);
    ahead.mockRestore();
  });

  test('a message that comes while the place is being left finds its talk held', async () => {
    let second: Promise<TextStep[]> | undefined;
    const first: TextStep[] = [];
    await writeReply(loaded, { model: 'starter', messages: hello, cacheKey: 'ann:2', sampling: { temperature: 0, maxTokens: 8 } }, new AbortController().signal, (step) => {
      first.push(step);
      if (step.kind === 'finish') second = reply('ann:2', [...hello, { role: 'assistant', content: textOf(first) }, { role: 'user', content: 'And then?' }]);
    });
    const { promptTokens = Infinity, cachedTokens = 0 } = usageOf((await second) ?? []) ?? {};
    expect(promptTokens - cachedTokens).toBeLessThan(12);
  });

  test('what fails while it is read ahead costs no reply, and leaves nothing behind', async () => {
    const ahead = vi.spyOn(loaded.prompts, 'beforeNext').mockImplementation(() => {
      throw new Error('A template broke.');
    });
    const first = await reply('ann:3', hello);
    expect(first.at(-1)).toMatchObject({ kind: 'finish' });
    ahead.mockRestore();
    expect(usageOf(await reply('ann:3', hello))?.cachedTokens).toBe(0);
    expect(loaded.slots.busy).toBe(0);
  });
});
