import { describe, expect, it } from 'vitest';
import type { Scenario } from '../shared/scenario.ts';
import { raise } from '../play/test-talk.ts';
import { PackError } from './pack-error.ts';
import { type parsePack, readPack } from './read-pack.ts';

type Draft = { -readonly [K in keyof Scenario]: Scenario[K] };

/** The raise, with something broken in it. */
function broken(breakIt: (pack: Draft & Record<string, unknown>) => void): string {
  const pack = structuredClone(raise()) as Draft & Record<string, unknown>;
  breakIt(pack);
  return JSON.stringify(pack);
}

function refusal(json: string, ...languages: readonly Parameters<typeof parsePack>[2][]): PackError {
  try {
    readPack(json, 'mine.json', languages[0]);
  } catch (error) {
    if (error instanceof PackError) return error;
    throw error;
  }
  throw new Error('It was taken.');
}

const english = (pack: Draft) => {
  const words = pack.locales.en;
  if (words === undefined) throw new Error('The raise has lost its English.');
  return words;
};
const raiseWords = (pack: Draft) => english(pack).issues.raise ?? expect.fail('no raise');
const interest = (pack: Draft, index: number) => pack.interests[index] ?? expect.fail('no such interest');

describe('a pack', () => {
  it('is taken when all fits', () => {
    expect(readPack(JSON.stringify(raise()), 'mine.json').id).toBe('ask-for-a-raise');
  });

  it.each<[string, (pack: Draft & Record<string, unknown>) => void, string, RegExp]>([
    ['a missing language', (pack) => delete pack.locales.ko, '$.locales.ko', /missing/],
    ['a circle of interests that wait for each other', (pack) => Object.assign(interest(pack, 0).revealIf, { revealed: ['fears-losing-you'] }), '$.interests[0].revealIf.revealed', /needs-a-case -> fears-losing-you -> needs-a-case/],
    ['an interest that waits for itself', (pack) => Object.assign(interest(pack, 1).revealIf, { revealed: ['others-will-ask'] }), '$.interests[1].revealIf.revealed', /others-will-ask -> others-will-ask/],
    ['an interest that waits for one that is not there', (pack) => Object.assign(interest(pack, 1).revealIf, { revealed: ['love'] }), '$.interests[1].revealIf.revealed[0]', /no interest "love"/],
    ['a reservation beyond the target', (pack) => Object.assign(raiseWords(pack), { reservation: 1, start: 1, schedule: [] }), '$.locales.en.issues.raise.reservation', /beyond the target/],
    ['a schedule that passes the reservation', (pack) => Object.assign(raiseWords(pack), { reservation: 6 }), '$.locales.en.issues.raise.schedule[2].value', /passes the reservation/],
    ['a schedule out of order', (pack) => raiseWords(pack).schedule.reverse(), '$.locales.en.issues.raise.schedule[1].value', /no step towards/],
    ['a floor that asks more than the ask', (pack) => Object.assign(raiseWords(pack), { floor: 12 }), '$.locales.en.issues.raise.floor', /more than their ask/],
    ['an act that nobody knows', (pack) => Object.assign(interest(pack, 0).revealIf, { heard: ['singing'] }), '$.interests[0].revealIf.heard[0]', /expected one of/],
    ['an id that is there twice', (pack) => Object.assign(interest(pack, 1), { id: 'needs-a-case' }), '$.interests[1].id', /twice/],
    ['Korean without a level of speech', (pack) => delete pack.locales.ko?.other.level, '$.locales.ko.other.level', /level/],
    ['a gap that nothing fills', (pack) => Object.assign(english(pack), { opening: 'Sit down, {friend}.' }), '$.locales.en.opening', /\{friend\}/],
    ['words for an issue that is not there', (pack) => Object.assign(english(pack).issues, { bonus: raiseWords(pack) }), '$.locales.en.issues.bonus', /knows none/],
    ['an interest without words', (pack) => delete english(pack).interests['needs-a-case'], '$.locales.en.interests.needs-a-case', /missing/],
    ['a criterion without words', (pack) => delete english(pack).criteria.listens, '$.locales.en.criteria.listens', /missing/],
    ['a repair that nothing can bring about', (pack) => Object.assign(pack, { goal: 'repair' }), '$.goal', /repairedIf/],
    ['something that the format does not know', (pack) => Object.assign(pack, { mood: 'sunny' }), '$', /mood/],
    ['another version', (pack) => Object.assign(pack, { version: 2 }), '$.version', /expected 1/],
  ])('with %s is refused with its file, the place and the reason', (_, breakIt, path, reason) => {
    const error = refusal(broken(breakIt));
    expect(error.message).toContain('mine.json');
    expect(error.errors).toContainEqual({ path, message: expect.stringMatching(reason) });
  });

  it('with several faults is told of all of them at once', () => {
    const error = refusal(broken((pack) => {
      delete pack.locales.ko;
      Object.assign(raiseWords(pack), { floor: 12, ask: 1 });
    }));
    expect(error.errors.map(({ path }) => path)).toEqual(['$.locales.ko', '$.locales.en.issues.raise.floor', '$.locales.en.issues.raise.ask']);
  });

  it('that is no JSON is refused as such', () => {
    expect(refusal('{"format":').errors[0]).toEqual({ path: '$', message: expect.stringContaining('not JSON') });
  });

  it("of a person's own may speak one language, but not none", () => {
    expect(readPack(broken((pack) => delete pack.locales.ko), 'mine.json', 'any').locales.ko).toBeUndefined();
    expect(refusal(broken((pack) => Object.assign(pack, { locales: {} })), 'any').errors[0]?.path).toBe('$.locales');
  });
});
