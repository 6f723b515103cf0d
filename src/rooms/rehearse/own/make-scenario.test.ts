import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Archetype, archetypes, scenarioSchema } from '../shared/scenario.ts';
import { type SituationInput, situationSchema } from '../shared/situation.ts';
import { allTexts } from '../all-texts.ts';
import { admitScenario } from '../watch/gate.ts';
import { hasAllLevels } from '../lines/korean/in-level.ts';
import { asAThing } from './as-a-thing.ts';
import { interestTemplates } from './interests.ts';
import { makeScenario } from './make-scenario.ts';
import { openings } from './own-texts.ts';

const today = '2026-11-25';
const make = (input: SituationInput) => makeScenario(situationSchema.parse(input), today);
const flatmate: SituationInput = { locale: 'en', other: { name: 'Sam', role: 'flatmate' }, person: {}, want: 'move out by the end of March', least: 'agree on a date', theyWant: ['she needs time to find a place'], reasons: ['my sister needs the room'] };

describe('an own scenario', () => {
  it.each(archetypes.flatMap((archetype) => (['en', 'ko'] as const).flatMap((locale) => (['agree', 'repair'] as const).map((goal) => ({ archetype, locale, goal })))))('is a whole scenario: $archetype, $locale, $goal', ({ archetype, locale, goal }) => {
    const scenario = make({ ...flatmate, locale, archetype, goal });
    expect(scenarioSchema.safeParse(scenario).error).toBeUndefined();
    expect(scenario.interests.length).toBeGreaterThanOrEqual(2);
    expect(Object.keys(scenario.locales)).toEqual([locale]);
    expect(JSON.stringify(scenario)).not.toMatch(/<[^>]*\|/);
    // Its interests come back to be kept, and stand before the gate as what a person wrote does.
    expect(() => admitScenario(allTexts(scenario.locales[locale]?.interests), { locale })).not.toThrow();
  });

  it('bargains about the number that the person named, between the least and the wish', () => {
    const words = make({ ...flatmate, want: 'an 8% raise', least: '5%' }).locales.en?.issues['wish'];
    expect(words).toMatchObject({ ask: 8, floor: 5 });
    expect(words?.reservation).toBeGreaterThanOrEqual(5);
    expect(words?.reservation).toBeLessThanOrEqual(8);
    const won = make({ ...flatmate, locale: 'ko', want: '월 50만 원 인상', least: '월 30만 원' }).locales.ko?.issues['wish'];
    expect(won).toMatchObject({ ask: 500_000, floor: 300_000, currency: 'KRW' });
  });

  it('bargains in steps where there is no number', () => {
    const words = make(flatmate).locales.en?.issues['wish'];
    expect(words?.steps?.map(({ say }) => say)).toEqual(['leaving things as they are', 'agreeing on a date', 'moving out by the end of March']);
    expect(words).toMatchObject({ ask: 2, floor: 1, start: 0, reservation: 2 });
  });

  it('lets the other tell in their own words what the person guessed', () => {
    const interest = make(flatmate).locales.en?.interests['guess-1'];
    expect(interest?.say.every((line) => line.includes('I need time to find a place'))).toBe(true);
    expect(interest?.hint.some((line) => line.includes('time to find'))).toBe(false);
  });

  it('speaks Korean in the level that was chosen', () => {
    const opening = (level: 'hae' | 'hasipsio') => make({ ...flatmate, locale: 'ko', want: '이사 나가기', other: { name: '지은', role: '룸메이트', level } }).locales.ko?.opening;
    expect(opening('hae')).toContain('얘기야');
    expect(opening('hasipsio')).toContain('입니까');
    for (const archetype of archetypes as readonly Archetype[]) {
      const lines = [openings.ko[archetype], ...interestTemplates('ko', archetype).flatMap(({ say, hint }) => [...say, ...hint])];
      expect(lines.filter((line) => !hasAllLevels(line))).toEqual([]);
    }
  });

  it('never has a concession past the reservation, whatever was written', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 10_000 }), (ask, floor) => {
      const words = make({ ...flatmate, want: `$${ask} back`, least: `$${floor}` }).locales.en?.issues['wish'];
      if (!words) throw new Error('no issue');
      const sign = ask >= floor ? 1 : -1;
      const values = [words.start, ...words.schedule.map(({ value }) => value)];
      expect(values.every((value, index) => index === 0 || sign * (value - (values[index - 1] ?? value)) > 0)).toBe(true);
      expect(values.every((value) => sign * (words.reservation - value) >= 0)).toBe(true);
    }));
  });

  it('is the same for the same situation', () => {
    expect(make(flatmate)).toEqual(make(flatmate));
  });
});

describe('a wish in the mouth of the other', () => {
  it.each([
    ['move out by the end of March', 'moving out by the end of March'], ['I want him to stop calling me at night', 'stopping calling you at night'], ['an 8% raise', 'an 8% raise'], ['A date before summer', 'a date before summer'],
    ['respect my time', 'respecting your time'], ['eat no meat at Sunday lunch', 'eating no meat at Sunday lunch'], ['commit to a date', 'committing to a date'], ['to pay back the $300', 'paying back the $300'], ['be on time', 'being on time'], ['that he stops interrupting me', 'stopping interrupting you'], ['that she carries the bins', 'that she carries the bins'], ['No music after ten', 'no music after ten'], ['share their part of the rent', 'sharing my part of the rent'],
  ])('%s: %s', (wish, thing) => {
    expect(asAThing(wish)).toBe(thing);
  });
});
