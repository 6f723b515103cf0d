import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acts, type Act, type Reading } from '../shared/acts.ts';
import { difficulties } from '../shared/scenario.ts';
import { isAsGood } from './bargain.ts';
import { holds } from './conditions.ts';
import { hearTurn } from './hear-turn.ts';
import { firstState, playTurn } from './play-turn.ts';
import { meters, type Played, type Setting, type State } from './state.ts';
import { raise } from './test-talk.ts';
import { issuesOf } from './words-of.ts';

const scenario = raise();
const harmful: readonly Act[] = ['demand', 'blame', 'threat', 'insult', 'begging', 'command', 'justification', 'refusal', 'fairness', 'change-subject'];

const someAct = fc.constantFrom(...acts);
const someReading: fc.Arbitrary<Reading> = fc.record({
  acts: fc.uniqueArray(fc.record({ act: someAct, quote: fc.constantFrom('what worries you', 'the team', 'spring', 'nothing'), confidence: fc.double({ min: 0, max: 1, noNaN: true }), counts: fc.boolean() }), { maxLength: 5, selector: ({ act }) => act }),
  offers: fc.array(fc.record({ issue: fc.constantFrom('raise', 'home-days', 'next-review', 'unknown'), value: fc.oneof(fc.integer({ min: -5, max: 30 }), fc.double({ noNaN: true })), quote: fc.constant('8') }), { maxLength: 3 }),
  levels: fc.array(fc.record({ quote: fc.constant('그래'), level: fc.constantFrom('hasipsio', 'haeyo', 'hae', 'haera') }), { maxLength: 2 }),
});
const someSetting: fc.Arbitrary<Setting> = fc.record({ scenario: fc.constant(scenario), locale: fc.constantFrom('en', 'ko'), difficulty: fc.constantFrom(...difficulties), seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }) });
/** Mostly kind turns, so that talks get far enough for secrets and concessions to be at stake. */
const kindReading = fc.tuple(fc.uniqueArray(fc.constantFrom<Act>('ask-interest', 'acknowledge', 'evidence', 'standard', 'trade', 'own-interest'), { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 15 }))
  .map(([kind, value]): Reading => ({ acts: kind.map((act) => ({ act, quote: 'the team', confidence: 1, counts: true })), offers: [{ issue: 'raise', value, quote: '8' }], levels: [] }));
const someTalk = fc.array(fc.oneof({ arbitrary: kindReading, weight: 3 }, { arbitrary: someReading, weight: 2 }), { minLength: 1, maxLength: 18 });

type Step = { readonly before: State; readonly reading: Reading; readonly played: Played };

function walk(readings: readonly Reading[], setting: Setting): readonly Step[] {
  const steps: Step[] = [];
  let before = firstState(setting);
  for (const reading of readings) {
    if (before.ending !== null) break;
    const played = playTurn(before, reading, setting);
    steps.push({ before, reading, played });
    before = played.state;
  }
  return steps;
}

const always = (check: (step: Step, setting: Setting) => void): void =>
  fc.assert(fc.property(someTalk, someSetting, (readings, setting) => { for (const step of walk(readings, setting)) check(step, setting); }), { numRuns: 300 });

describe('whatever is said (hand-made readings)', () => {
  it('the meters stay between 0 and 100, whole, and their changes add up', () => {
    always(({ before, played }) => {
      for (const meter of meters) {
        const value = played.state[meter];
        expect(value).toBe(Math.min(100, Math.max(0, Math.round(value))));
        expect(value - before[meter]).toBe(played.changes.filter((change) => change.meter === meter).reduce((sum, { by }) => sum + by, 0));
      }
    });
  });

  it('no interest is told before its condition holds, and none twice', () => {
    always(({ before, reading, played }, setting) => {
      if (played.move.kind !== 'disclose') return expect(played.state.revealed).toEqual(before.revealed);
      const { interest } = played.move;
      const told = scenario.interests.find(({ id }) => id === interest) ?? expect.fail('an unknown interest');
      expect(holds(told.revealIf, hearTurn(before, reading, setting).state, setting)).toBe(true);
      expect(before.revealed).not.toContain(interest);
      return undefined;
    });
  });

  it('no position and no agreement passes the reservation, and positions only come nearer', () => {
    always(({ before, played: { state } }, setting) => {
      for (const { issue, words } of issuesOf(setting)) {
        const position = state.positions[issue.id] ?? words.start;
        expect(isAsGood(issue, words.reservation, position)).toBe(true);
        expect(isAsGood(issue, position, before.positions[issue.id] ?? words.start)).toBe(true);
        expect(isAsGood(issue, words.reservation, state.agreed[issue.id] ?? words.reservation)).toBe(true);
      }
    });
  });

  it('the other gives way only for what holds at that moment, never twice in a row, and agrees to nothing before the third turn', () => {
    always(({ before, reading, played: { move, state } }, setting) => {
      if (Object.keys(state.agreed).length > 0) expect(state.turn).toBeGreaterThanOrEqual(3);
      if (move.kind !== 'concede') return;
      expect(before.moves.at(-1)).not.toBe('concede');
      const { issue, words } = issuesOf(setting).find((one) => one.issue.id === move.issue) ?? expect.fail('an unknown issue');
      const heard = hearTurn(before, reading, setting).state;
      expect(words.schedule.some(({ value, when }) => isAsGood(issue, value, move.value) && holds(when, heard, setting))).toBe(true);
    });
  });

  it('the move is one of the legal ones, and an ended talk has a move that fits its ending', () => {
    always(({ played: { move, legal, state } }) => {
      if (state.turn < 16) expect(legal).toContain(move.kind);
      expect(state.ending === 'walk-away').toBe(move.kind === 'walk-away');
      if (state.ending === 'agreement') expect(move.kind).toBe('accept');
    });
  });

  it('the same words, scenario and seed give the same play', () => {
    fc.assert(fc.property(someTalk, someSetting, (readings, setting) => { expect(walk(readings, setting)).toEqual(walk(structuredClone(readings), structuredClone(setting))); }), { numRuns: 50 });
  });

  it('leaving a harmful act out of a turn never makes trust, patience or calm worse', () => {
    fc.assert(fc.property(someTalk, someReading, fc.constantFrom(...harmful), someSetting, (readings, last, act, setting) => {
      const before = walk(readings, setting).at(-1)?.played.state ?? firstState(setting);
      const without: Reading = { ...last, acts: last.acts.filter((one) => one.act !== act) };
      // Nothing left that was understood is another case: it costs patience.
      if (without.acts.length === 0) return;
      const withIt: Reading = { ...without, acts: [...without.acts, { act, quote: 'x', confidence: 1, counts: true }] };
      const [worse, better] = [hearTurn(before, withIt, setting).state, hearTurn(before, without, setting).state];
      expect(better.trust).toBeGreaterThanOrEqual(worse.trust);
      expect(better.patience).toBeGreaterThanOrEqual(worse.patience);
      expect(better.tension).toBeLessThanOrEqual(worse.tension);
    }), { numRuns: 500 });
  });

  it('a talk ends by its sixteenth turn', () => {
    fc.assert(fc.property(fc.array(someReading, { minLength: 16, maxLength: 16 }), someSetting, (readings, setting) => { expect(walk(readings, setting).at(-1)?.played.state.ending).not.toBeNull(); }));
  });
});
