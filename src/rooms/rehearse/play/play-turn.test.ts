import { describe, expect, it } from 'vitest';
import type { Scenario } from '../shared/scenario.ts';
import { firstState, playTurn } from './play-turn.ts';
import type { Move, Played, Setting, State } from './state.ts';
import { hear, normal, raise, type Said, talk } from './test-talk.ts';

const setting = normal(raise());
const start = firstState(setting);
const seeds = Array.from({ length: 30 }, (_, seed) => seed);

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

const play = (said: Said, from: Partial<State> = {}, on: Setting = setting): Played => playTurn({ ...start, ...from }, hear(said), on);
/** What comes with any of thirty seeds. */
const movesOf = (said: Said, from: Partial<State> = {}, on: Setting = setting): ReadonlySet<Move['kind']> => new Set(seeds.map((seed) => play(said, from, { ...on, seed }).move.kind));
const byOf = ({ changes }: Played, meter: string): number => changes.filter((change) => change.meter === meter).reduce((sum, { by }) => sum + by, 0);

describe('a whole talk (hand-made readings)', () => {
  it.each(['easy', 'normal', 'hard'] as const)('that asks, listens and brings facts ends in an agreement at %s, with any seed', (difficulty) => {
    for (const seed of seeds) expect(talk(good, { ...setting, difficulty, seed }).at(-1)?.state.ending).toBe('agreement');
  });

  it('that demands and threatens ends with the other walking away', () => {
    for (const seed of seeds) expect(talk(poor, { ...setting, seed }).at(-1)?.state.ending).toBe('walk-away');
  });

  it('of twenty times begging and commanding wins nothing', () => {
    for (const seed of seeds) {
      const played = talk(Array.from({ length: 20 }, (_, n) => ({ acts: [n % 2 === 0 ? 'begging' : 'command'] })), { ...setting, difficulty: 'easy', seed });
      expect(played.filter(({ move }) => ['concede', 'accept', 'disclose', 'counter'].includes(move.kind))).toEqual([]);
      expect(played.at(-1)?.state).toMatchObject({ agreed: {}, revealed: [], positions: start.positions });
    }
  });
});

describe('meters (hand-made readings)', () => {
  it('change with a reason, the act and its words; and the changes add up', () => {
    const played = play({ acts: [['demand', 'I want it now.']], offers: { raise: 20 } });
    expect(played.changes).toContainEqual({ meter: 'tension', by: 7, reason: 'demanded', act: 'demand', quote: 'I want it now.' });
    for (const meter of ['trust', 'patience', 'tension'] as const) expect(start[meter] + byOf(played, meter)).toBe(played.state[meter]);
  });

  it('move half as far for the same good thing in the next turn, and a quarter after that', () => {
    const [first, second, third] = talk([{ acts: ['ask-interest'] }, { acts: ['ask-interest'] }, { acts: ['ask-interest'] }], setting);
    expect([first, second, third].map((turn) => turn?.changes.find(({ meter }) => meter === 'trust')?.by)).toEqual([6, 3, 1]);
    expect(second?.changes[0]?.reason).toBe('said-again');
  });

  it('move further for a hurtful thing that is repeated, also later', () => {
    const played = talk([{ acts: ['blame'] }, { acts: ['thanks'] }, { acts: ['blame'] }], setting);
    expect(played.map((turn) => turn.changes.find(({ act, meter }) => act === 'blame' && meter === 'tension')?.by)).toEqual([11, undefined, 14]);
    expect(played[2]?.changes.some(({ reason }) => reason === 'blame-repeated')).toBe(true);
  });

  it('bring at most ten points of trust in a turn', () => {
    expect(byOf(play({ acts: ['acknowledge', 'ask-interest', 'apology', 'evidence', 'standard'] }), 'trust')).toBe(10);
  });

  it('stay as they are for an act whose label is not to be trusted', () => {
    const played = play({ doubtful: ['insult', 'threat', 'acknowledge'] });
    expect(played.changes.map(({ reason }) => reason)).toEqual(['time-passes']);
    expect(played.state.heard).toEqual({});
  });

  it('lose patience where nothing was understood', () => {
    expect(play({}).changes.map(({ meter, reason }) => [meter, reason])).toEqual([['patience', 'not-understood'], ['patience', 'time-passes']]);
  });

  it('give more and take less at easy than at hard', () => {
    const at = (difficulty: 'easy' | 'hard') => play({ acts: ['acknowledge', 'blame'] }, { trust: 40, tension: 40 }, { ...setting, difficulty });
    expect(byOf(at('easy'), 'trust')).toBeGreaterThan(byOf(at('hard'), 'trust'));
    expect(byOf(at('easy'), 'tension')).toBeLessThan(byOf(at('hard'), 'tension'));
  });

  it('cost somebody grieving when advice comes, and give them more when they are heard', () => {
    const grieving = normal({ ...raise(), archetype: 'grieving' });
    expect(play({ acts: ['standard'] }, {}, grieving).changes[0]).toMatchObject({ meter: 'trust', reason: 'advice-unwanted' });
    expect(byOf(play({ acts: ['acknowledge'] }, {}, grieving), 'trust')).toBeGreaterThan(byOf(play({ acts: ['acknowledge'] }), 'trust'));
  });

  it('rise higher in front of others', () => {
    const inPublic = normal({ ...raise(), inPublic: true });
    expect(byOf(play({ acts: ['refusal'] }, {}, inPublic), 'tension')).toBeGreaterThan(byOf(play({ acts: ['refusal'] }), 'tension'));
  });
});

describe('Korean levels of speech (hand-made readings)', () => {
  const korean: Setting = { ...setting, locale: 'ko' };
  const levelled = (level: 'hae' | 'haeyo' | 'hasipsio', on: Setting = korean) => play({ acts: ['evidence'], levels: [{ quote: '그렇습니다.', level: 'hasipsio' }, { quote: '이거야.', level }] }, {}, on).changes.filter(({ reason }) => reason.startsWith('level'));

  it('plain speech to somebody above is an event, with its words', () => {
    expect(levelled('hae')).toEqual([{ meter: 'trust', by: -3, reason: 'level-too-low', quote: '이거야.' }, { meter: 'tension', by: 6, reason: 'level-too-low', quote: '이거야.' }]);
  });

  it('both polite levels fit there', () => {
    expect([...levelled('haeyo'), ...levelled('hasipsio')]).toEqual([]);
  });

  it('formal speech among friends is distance, if the whole turn is', () => {
    const pack = structuredClone<Scenario>(raise());
    if (pack.locales.ko) pack.locales.ko.person.levels = ['hae', 'haeyo'];
    expect(levelled('hasipsio', { ...korean, scenario: pack })).toMatchObject([{ meter: 'trust', by: -1, reason: 'level-too-high' }]);
  });
});

describe('the answer of the other (hand-made readings)', () => {
  it('takes up an offer: never a deflection, never a change of subject', () => {
    const moves = movesOf({ acts: ['offer'], offers: { raise: 9 } });
    expect(moves.isSubsetOf(new Set(['counter', 'object', 'probe']))).toBe(true);
    expect(moves.size).toBeGreaterThan(1);
    expect(movesOf({ acts: ['offer'] }).isSubsetOf(new Set(['counter', 'object', 'probe']))).toBe(true);
  });

  it('to a question for what matters shows a little while trust is low', () => {
    expect(play({ acts: ['ask-interest'] }, { trust: 20 }).move).toEqual({ kind: 'probe', interest: 'needs-a-case' });
  });

  it('to the same question tells it once its time has come, with any seed', () => {
    expect(movesOf({ acts: ['ask-interest'] }, { trust: 50 })).toEqual(new Set(['disclose']));
    expect(play({ acts: ['ask-interest'] }, { trust: 50 }).state.revealed).toEqual(['needs-a-case']);
  });

  it('tells the interest that a guess touches before the others', () => {
    const guess = play({ acts: [['acknowledge', 'You must be worried what the rest of the team will say']] }, { trust: 55, heard: { 'ask-interest': 1 } });
    expect(guess.move).toEqual({ kind: 'disclose', interest: 'others-will-ask' });
  });

  it('keeps an interest under pressure, however much trust there is', () => {
    expect(movesOf({ acts: ['ask-interest', 'begging'] }, { trust: 90 }).has('disclose')).toBe(false);
  });

  it('gives way one step of the schedule at a time, never twice in a row', () => {
    const ripe = { trust: 60, turn: 3, heard: { evidence: 1, 'ask-interest': 1 }, asked: { raise: 10 } } satisfies Partial<State>;
    const moves = seeds.map((seed) => play({ acts: ['standard'] }, ripe, { ...setting, seed }).move).filter(({ kind }) => kind === 'concede');
    expect(moves.length).toBeGreaterThan(5);
    expect(moves).toEqual(moves.map(() => ({ kind: 'concede', issue: 'raise', value: 4 })));
    expect(movesOf({ acts: ['standard'] }, { ...ripe, moves: ['concede'] }).has('concede')).toBe(false);
  });

  it('passes over a step whose condition does not hold, when a later one does', () => {
    const other = structuredClone(raise());
    const words = other.locales.en?.issues.raise ?? expect.fail('no raise');
    words.schedule = [{ value: 4, when: { heard: ['evidence'] } }, { value: 6, when: { heard: ['standard'] } }];
    expect(play({ acts: ['standard'] }, { turn: 3, asked: { raise: 10 }, moves: ['counter'] }, normal(other)).move).toEqual({ kind: 'concede', issue: 'raise', value: 6 });
  });

  it('gives way for nothing only to nobody: small talk moves no position', () => {
    expect(movesOf({ acts: ['small-talk'] }, { trust: 70, turn: 4, heard: { evidence: 1, 'ask-interest': 1 }, asked: { raise: 10 } }).has('concede')).toBe(false);
  });

  it('accepts what lies within the schedule, from the third turn on', () => {
    const open = { trust: 60, heard: { evidence: 1, 'ask-interest': 1 } } satisfies Partial<State>;
    expect(play({ acts: ['offer'], offers: { raise: 5 } }, { ...open, turn: 2 })).toMatchObject({ move: { kind: 'accept', issue: 'raise', value: 5 }, state: { ending: 'agreement' } });
    expect(movesOf({ acts: ['offer'], offers: { raise: 5 } }, { ...open, turn: 1 }).has('accept')).toBe(false);
  });

  it('is held to what was voiced, and to nothing else, when the person says yes', () => {
    expect(play({ acts: ['accept'] }, { turn: 4, voiced: ['raise'] })).toMatchObject({ move: { kind: 'accept', issue: 'raise', value: 2 }, state: { ending: 'partial' } });
    expect(movesOf({ acts: ['accept'] }, { turn: 4 }).has('accept')).toBe(false);
  });

  it('settles a late yes at the nearest that it would give by now', () => {
    const later = { trust: 50, turn: 5, heard: { evidence: 1 }, asked: { raise: 7 }, voiced: ['raise'] } satisfies Partial<State>;
    expect(play({ acts: ['accept'] }, { ...later, moves: ['counter', 'object'] }).move).toEqual({ kind: 'accept', issue: 'raise', value: 4 });
    expect(play({ acts: ['accept'] }, { ...later, moves: ['counter'] }).move).toEqual({ kind: 'accept', issue: 'raise', value: 2 });
  });

  it('does not take a yes with a but for an agreement', () => {
    expect(movesOf({ acts: ['accept'], offers: { raise: 9 } }, { turn: 4, voiced: ['raise'] }).has('accept')).toBe(false);
    for (const act of ['refusal', 'open-question', 'evidence', 'blame', 'trade'] as const) {
      expect(movesOf({ acts: ['accept', act] }, { turn: 4, voiced: ['raise'] }).has('accept')).toBe(false);
    }
    for (const act of ['thanks', 'acknowledge', 'postpone'] as const) {
      expect(play({ acts: ['accept', act] }, { turn: 4, voiced: ['raise'] }).move.kind).toBe('accept');
    }
  });

  it('answers a number whose only proposing act is doubtful, and holds nobody to it', () => {
    const open = { trust: 60, turn: 4, heard: { evidence: 1, 'ask-interest': 1 } } satisfies Partial<State>;
    for (const acts of [[], ['evidence'], ['own-interest']] as const) {
      expect(movesOf({ acts, doubtful: ['demand'], offers: { raise: 5 } }, open).has('accept')).toBe(false);
    }
    expect(movesOf({ acts: ['offer'], doubtful: ['demand'], offers: { raise: 5 } }, open)).toEqual(new Set(['accept']));
  });

  it('makes no agreement of nothing', () => {
    expect(movesOf({ acts: ['accept'] }, { turn: 4, voiced: ['home-days'] }).has('accept')).toBe(false);
  });

  it('settles a side issue that was asked for along with the main one', () => {
    const { state } = play({ acts: ['trade'], offers: { raise: 4, 'home-days': 1 } }, { trust: 50, turn: 4, heard: { evidence: 1 } });
    expect(state.agreed).toEqual({ raise: 4, 'home-days': 1 });
  });

  it('does not take a number in evidence for a proposal', () => {
    expect(play({ acts: ['evidence'], offers: { raise: 2 } }, { turn: 4 }).state).toMatchObject({ asked: {}, agreed: {} });
  });

  it('does not offer nothing where it could give something', () => {
    expect(movesOf({ acts: ['offer'], offers: { 'home-days': 2 } }, { trust: 50, turn: 4 }).has('counter')).toBe(false);
    expect(movesOf({ acts: ['offer'], offers: { 'home-days': 2 } }, { trust: 30, turn: 4 }).has('counter')).toBe(true);
  });

  it('does not hold the person to less than it gives already', () => {
    expect(movesOf({ acts: ['offer'], offers: { raise: 1 } }, { turn: 4 }).has('accept')).toBe(false);
  });

  it('gets harsh only with tension', () => {
    expect(movesOf({ acts: ['blame'] }, { tension: 10 }).has('escalate')).toBe(false);
    expect(movesOf({ acts: ['blame'] }, { tension: 60 }).has('escalate')).toBe(true);
  });

  it('makes up after an apology that calms', () => {
    expect(movesOf({ acts: ['apology'] }, { tension: 60 }).has('repair')).toBe(true);
    expect(movesOf({ acts: ['apology'] }, { tension: 5 }).has('repair')).toBe(false);
  });

  it('is never the same three times running', () => {
    for (const seed of seeds) {
      const kinds = talk(Array.from({ length: 12 }, (): Said => ({ acts: ['own-interest'] })), { ...setting, seed }).map(({ move }) => move.kind);
      expect(kinds.some((kind, n) => n > 1 && kind === kinds[n - 1] && kind === kinds[n - 2])).toBe(false);
    }
  });
});

describe('an ending (hand-made readings)', () => {
  it('comes when the person asks to go on another day', () => {
    expect(play({ acts: ['postpone'] }, { turn: 3 }).state.ending).toBe('postponed');
    expect(play({ acts: ['postpone'] }, { turn: 3, agreed: { 'home-days': 1 } }).state.ending).toBe('partial');
  });

  it('does not come before the talk has begun', () => {
    expect(play({ acts: ['postpone'] }, { turn: 0 }).state.ending).toBeNull();
  });

  it('does not come when a later day is part of what is proposed', () => {
    expect(play({ acts: ['postpone', 'offer'], offers: { 'next-review': 6 } }, { turn: 3 }).state.ending).toBeNull();
  });

  it('comes when patience is at its end, or calm, or after threats again and again', () => {
    expect(play({ acts: ['begging'] }, { patience: 4 }).move.kind).toBe('walk-away');
    expect(play({ acts: ['insult'] }, { tension: 90 }).move.kind).toBe('walk-away');
    expect(play({ acts: ['threat'] }, { heard: { threat: 2 } }).state.ending).toBe('walk-away');
  });

  it('comes with the sixteenth turn', () => {
    expect(play({ acts: ['evidence'] }, { turn: 15 }).state.ending).toBe('postponed');
    expect(play({ acts: ['evidence'] }, { turn: 14 }).state.ending).toBeNull();
  });

  it('is a partial agreement below what the person wanted at least', () => {
    expect(play({ acts: ['offer'], offers: { raise: 4 } }, { trust: 50, turn: 4, heard: { evidence: 1 } }).state.ending).toBe('partial');
  });

  it('is a repair where that is the goal, as soon as the other is reconciled', () => {
    const apology = normal({ ...raise(), goal: 'repair', repairedIf: { trust: 50, tension: 30, heard: ['apology'] } });
    expect(play({ acts: ['apology'] }, { trust: 48, turn: 3, tension: 30 }, apology)).toMatchObject({ move: { kind: 'repair' }, state: { ending: 'repaired' } });
    expect(play({ acts: ['apology'] }, { trust: 48, turn: 1, tension: 30 }, apology).state.ending).toBeNull();
  });
});
