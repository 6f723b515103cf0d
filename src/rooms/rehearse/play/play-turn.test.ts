import { describe, expect, it } from 'vitest';
import { firstState, playTurn } from './play-turn.ts';
import type { Played, Setting, State } from './state.ts';
import { hear, normal, raise, type Said } from './test-talk.ts';

const setting = normal(raise());

/** Plays readings one after the other, up to an ending. */
function talk(said: readonly Said[], on: Setting = setting, from: State = firstState(on)): readonly Played[] {
  const played: Played[] = [];
  let state = from;
  for (const one of said) {
    if (state.ending !== null) break;
    const turn = playTurn(state, hear(one), on);
    played.push(turn);
    state = turn.state;
  }
  return played;
}

const good: readonly Said[] = [
  { acts: ['thanks', 'open-question'] },
  { acts: ['acknowledge', 'ask-interest'] },
  { acts: ['evidence'] },
  { acts: ['acknowledge', 'ask-interest'] },
  { acts: ['standard', 'own-interest'] },
  { acts: ['acknowledge', 'trade'], offers: { raise: 7 } },
  { acts: ['thanks', 'ask-interest'] },
  { acts: ['trade'], offers: { raise: 5.5 } },
  { acts: ['accept'] },
];
const poor: readonly Said[] = [
  { acts: ['demand'], offers: { raise: 20 } }, { acts: ['blame'] }, { acts: ['justification'] }, { acts: ['threat', 'demand'], offers: { raise: 20 } }, { acts: ['insult'] }, { acts: ['threat'] },
];

describe('a whole talk (hand-made readings)', () => {
  it.each(['easy', 'normal', 'hard'] as const)('that asks, listens and brings facts ends in an agreement at %s, with any seed', (difficulty) => {
    for (let seed = 0; seed < 20; seed++) {
      expect(talk(good, { ...setting, difficulty, seed }).at(-1)?.state.ending).toBe('agreement');
    }
  });

  it('that demands and threatens ends with the other walking away', () => {
    for (let seed = 0; seed < 20; seed++) expect(talk(poor, { ...setting, seed }).at(-1)?.state.ending).toBe('walk-away');
  });
});
