import { describe, expect, it } from 'vitest';
import type { TextEngine } from '../../engines/text/port.ts';
import { guardText } from '../safety/index.ts';
import type { Parts } from './parts.ts';
import { reply } from './reply.ts';
import { mostSlowTurns, restMs } from './speak/limits.ts';
import { Pace } from './speak/pace.ts';
import { settingOf, speakingOf } from './speak/test-speaking.ts';
import { whoSpeaks } from './who-speaks.ts';

const model = { id: 'scripted-7b', sizeBytes: 4e9, starter: false } as Awaited<ReturnType<Parts['models']['choose']>>;

describe('the reply of a scripted engine that was slow in the turns before', () => {
  it('is the line at once, which says so; after the rest the engine is asked again', async () => {
    let [now, asked] = [0, 0];
    const engine: TextEngine = {
      async *generate() {
        asked += 1;
        yield { kind: 'delta', text: line };
      },
    };
    const pace = new Pace(() => now);
    const parts = { engine: guardText(engine), models: { choose: async () => model }, pace };
    const { speaking, line } = speakingOf(settingOf('ask-for-a-raise', 'en'), ['How do you see my work over the last year?']);
    for (let turn = 0; turn < mostSlowTurns; turn++) pace.took(model.id, true);
    expect(await reply(parts, speaking)).toMatchObject({ text: line, source: 'line', why: 'resting' });
    expect([asked, await whoSpeaks(parts, 'en')]).toEqual([0, { by: 'lines', why: 'too-slow', model: model.id }]);
    now += restMs;
    expect(await reply(parts, speaking)).toEqual({ speaker: 'Dana Whitfield', text: line, source: 'line' });
    expect([asked, await whoSpeaks(parts, 'en')]).toEqual([1, { by: 'model', model: model.id }]);
  });
});
