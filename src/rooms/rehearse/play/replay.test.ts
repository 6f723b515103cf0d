import { describe, expect, it } from 'vitest';
import { rehearse } from './replay.ts';
import type { Setting } from './state.ts';
import { raise } from './test-talk.ts';

const scenario = raise();
const setting: Setting = { scenario, locale: 'en', difficulty: 'normal', seed: 11, today: '2026-03-02' };
const texts = scenario.tests.en?.good.say ?? [];

describe('a talk that is played again', () => {
  it('up to any turn comes to the same state as then, so that a retry goes on from what was', () => {
    const whole = rehearse(texts, setting);
    for (const { index, before } of whole.turns) expect(rehearse(texts.slice(0, index - 1), setting).state).toEqual(before);
  });

  it('leaves unsaid what comes after its ending', () => {
    const { turns, state } = rehearse([...texts, 'One more thing.', 'And another.'], setting);
    expect(state.ending).toBe('agreement');
    expect(turns.length).toBeLessThanOrEqual(texts.length);
  });

  it('counts its turns from 1', () => {
    expect(rehearse(texts.slice(0, 3), setting).turns.map(({ index, played }) => [index, played.state.turn])).toEqual([[1, 1], [2, 2], [3, 3]]);
  });
});
