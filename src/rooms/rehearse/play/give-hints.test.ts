import { describe, expect, it } from 'vitest';
import { difficulties } from '../shared/scenario.ts';
import { giveHints } from './give-hints.ts';
import { playTurn } from './play-turn.ts';
import { rehearse, understand } from './replay.ts';
import type { Setting } from './state.ts';
import { raise } from './test-talk.ts';

const scenario = raise();
const settings = (['en', 'ko'] as const).flatMap((locale) => difficulties.map((difficulty): Setting => ({ scenario, locale, difficulty, seed: 7 })));

describe.each(settings.map((setting) => [`${setting.locale} ${setting.difficulty}`, setting] as const))('hints in %s', (_, setting) => {
  const good = scenario.tests[setting.locale]?.good.say ?? [];
  const poor = scenario.tests[setting.locale]?.poor.say ?? [];

  it('are two or three, of different strategies, and do exactly what they predict', () => {
    for (const { before } of [...rehearse(good, setting).turns, ...rehearse(poor, setting).turns]) {
      const hints = giveHints(before, setting, {});
      expect(hints.length).toBeGreaterThanOrEqual(2);
      expect(hints.length).toBeLessThanOrEqual(3);
      expect(new Set(hints.map(({ strategy }) => strategy)).size).toBe(hints.length);
      for (const { text, predicted } of hints) expect(playTurn(before, understand(text, before, setting), setting).state).toMatchObject(predicted);
    }
  });

  it('never come twice in a rehearsal', () => {
    const used: string[] = [];
    const { state } = rehearse([], setting);
    for (let asked = 0; asked < 10; asked++) {
      const texts = giveHints(state, setting, { used }).map(({ text }) => text);
      expect(texts.length).toBeGreaterThanOrEqual(2);
      expect(texts.filter((text) => used.includes(text))).toEqual([]);
      used.push(...texts);
    }
  });

  it('followed to the letter, lead to an agreement', () => {
    const said: string[] = [];
    let state = rehearse([], setting).state;
    while (state.ending === null) {
      const [best] = giveHints(state, setting, { used: said });
      if (best === undefined) break;
      said.push(best.text);
      state = playTurn(state, understand(best.text, state, setting), setting).state;
    }
    expect(state.ending).toBe('agreement');
  });

  it('are no apology where nothing was done', () => {
    expect(giveHints(rehearse([], setting).state, setting, {}).some(({ strategy }) => strategy === 'apology')).toBe(false);
  });
});
