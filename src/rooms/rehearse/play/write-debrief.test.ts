import { describe, expect, it } from 'vitest';
import { debriefSchema } from '../shared/debrief.ts';
import { difficulties } from '../shared/scenario.ts';
import { rankOf } from './endings.ts';
import { type PlayedTurn, rehearse } from './replay.ts';
import type { Setting, State } from './state.ts';
import { hear, normal, raise, type Said } from './test-talk.ts';
import { firstState } from './first-state.ts';
import { playTurn } from './play-turn.ts';
import { writeDebrief } from './write-debrief.ts';

const scenario = raise();
const setting = normal(scenario);

/** Turns whose text is their quotes one after the other. */
function turnsOf(said: readonly Said[], on: Setting = setting): readonly PlayedTurn[] {
  let before: State = firstState(on);
  return said.map((one, n) => {
    const reading = hear(one);
    const played = playTurn(before, reading, on);
    const turn = { index: n + 1, text: reading.acts.map(({ quote }) => quote).join(' '), reading, before, played };
    before = played.state;
    return turn;
  });
}

const scoreOf = (said: readonly Said[], criterion: string) => writeDebrief(turnsOf(said), setting).rubric.find((one) => one.criterion === criterion);

describe.each((['en', 'ko'] as const).flatMap((locale) => difficulties.map((difficulty) => [locale, difficulty] as const)))('a debrief in %s at %s', (locale, difficulty) => {
  const on: Setting = { scenario, locale, difficulty, seed: 3 };
  const tests = scenario.tests[locale] ?? expect.fail('no tests');

  it.each(['good', 'poor', 'begging'] as const)('of the %s script has its shape, and only quotes that were said in that turn', (script) => {
    const { turns } = rehearse(tests[script].say, on);
    const debrief = writeDebrief(turns, on);
    expect(debriefSchema.parse(debrief)).toEqual(debrief);
    const quotes = [...debrief.rubric.flatMap(({ evidence, against = [] }) => [...evidence, ...against]), ...(debrief.turningPoint === null ? [] : [debrief.turningPoint])];
    for (const { turn, quote } of quotes) expect(turns.find(({ index }) => index === turn)?.text).toContain(quote);
    expect(quotes.every(({ quote }) => quote !== '')).toBe(true);
  });

  it('puts the good script above the poor one and above begging, in score and ending', () => {
    const [good, poor, begging] = [tests.good, tests.poor, tests.begging].map(({ say }) => writeDebrief(rehearse(say, on).turns, on));
    expect(good?.score).toBeGreaterThan((poor?.score ?? 0) + 30);
    expect(good?.score).toBeGreaterThan((begging?.score ?? 0) + 30);
    expect(rankOf(good?.ending ?? null)).toBeGreaterThan(rankOf(poor?.ending ?? null));
  });
});

describe('a debrief (hand-made readings)', () => {
  it('counts the first good act more than the fourth, and takes away for what costs', () => {
    const asked = (times: number): Said[] => Array.from({ length: times }, (_, n) => ({ acts: [['ask-interest', `question ${n}`]] }));
    expect([1, 2, 3, 4].map((times) => scoreOf(asked(times), 'listens')?.score)).toEqual([40, 65, 82, 92]);
    expect(scoreOf([...asked(3), { acts: [['blame', 'your fault']] }], 'listens')).toMatchObject({ score: 62, against: [{ turn: 4, quote: 'your fault' }] });
  });

  it('counts no act whose label is not to be trusted', () => {
    expect(scoreOf([{ acts: ['thanks'], doubtful: ['ask-interest', 'blame'] }], 'listens')).toMatchObject({ score: 0, evidence: [] });
  });

  it('says when an interest came out, or when it nearly did and what was missing', () => {
    const { otherSide } = writeDebrief(turnsOf([{ acts: ['own-interest'] }, { acts: ['ask-interest'] }]), setting);
    expect(otherSide.interests[0]).toMatchObject({ id: 'needs-a-case', revealed: true, turn: 2 });
    const cold = writeDebrief(turnsOf([{ acts: ['evidence'] }]), setting).otherSide.interests[0];
    expect(cold).toMatchObject({ revealed: false, nearly: { turn: 1, missing: 'trust 1 higher, a question about what matters to them' } });
  });

  it('finds the turning point where the talk swung most, with a line that would have done better', () => {
    const { turningPoint } = writeDebrief(turnsOf([{ acts: ['evidence'] }, { acts: [['insult', 'You fool.']] }, { acts: ['thanks'] }]), setting);
    expect(turningPoint).toMatchObject({ turn: 2, quote: 'You fool.' });
    expect(turningPoint?.better?.predicted.trust).toBeGreaterThan(turningPoint?.why.length ?? 0);
    expect(turningPoint?.why.some(({ reason }) => reason === 'insulted')).toBe(true);
  });

  it('names what to leave out when that is what cost most, and what to say instead', () => {
    const { nextTry } = writeDebrief(turnsOf([{ acts: ['evidence', 'ask-interest', 'acknowledge'] }, { acts: ['standard', 'open-question'] }, { acts: ['demand'] }, { acts: ['demand', 'evidence'] }, { acts: ['evidence'] }]), setting);
    expect(nextTry).toMatchObject({ criterion: 'gives-and-takes', text: expect.stringContaining('demand'), example: expect.any(String) });
  });

  it('draws the curve from before the first word on', () => {
    const { timeline } = writeDebrief(turnsOf([{ acts: ['thanks'] }]), setting);
    expect(timeline.map(({ turn }) => turn)).toEqual([0, 1]);
    expect(timeline[0]).toMatchObject({ trust: 40, patience: 70, tension: 30, move: null });
  });

  it('of a talk that the person ended takes that ending', () => {
    expect(writeDebrief(turnsOf([{ acts: ['thanks'] }]), setting).ending).toBe('postponed');
    expect(writeDebrief(turnsOf([{ acts: ['thanks'] }]), setting, 'walk-away').ending).toBe('walk-away');
  });

  it('says how far the other would have gone', () => {
    expect(writeDebrief(turnsOf([{ acts: ['thanks'] }]), setting).otherSide.limits[0]).toEqual({ issue: 'raise', name: 'the raise', limit: 8, text: '8%', reached: null });
  });
});
