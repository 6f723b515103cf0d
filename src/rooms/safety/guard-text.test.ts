import { describe, expect, it } from 'vitest';
import type { TextEngine, TextStep } from '../../engines/text/port.ts';
import { guardText, RefusedByPolicyError } from './index.ts';

const hello: readonly TextStep[] = [{ kind: 'delta', text: 'Hello' }, { kind: 'finish', reason: 'stop', usage: { promptTokens: 1, completionTokens: 1 } }];

function scripted(): TextEngine & { asked: number } {
  const engine = {
    asked: 0,
    async *generate() {
      engine.asked++;
      yield* hello;
    },
  };
  return engine;
}

const request = { model: 'm', messages: [{ role: 'user', content: 'Hi' }], sampling: {} } as const;

describe('the guard around every engine (scripted engine)', () => {
  it('lets steps through as they are', async () => {
    expect(await Array.fromAsync(guardText(scripted()).generate(request, AbortSignal.any([])))).toEqual(hello);
  });

  it('asks the policies before the engine, which never sees what they refuse', () => {
    const engine = scripted();
    const refusing = guardText(engine, [() => { throw new RefusedByPolicyError('Not here.'); }]);
    expect(() => refusing.generate(request, AbortSignal.any([]))).toThrow(RefusedByPolicyError);
    expect(engine.asked).toBe(0);
  });
});
