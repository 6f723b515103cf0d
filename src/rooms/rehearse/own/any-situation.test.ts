import fc from 'fast-check';
import { describe, it } from 'vitest';
import { parsePack } from '../packs/read-pack.ts';
import { rehearse } from '../play/replay.ts';
import { writeDebrief } from '../play/write-debrief.ts';
import { archetypes } from '../shared/scenario.ts';
import { situationSchema } from '../shared/situation.ts';
import { makeScenario } from './make-scenario.ts';

const text = fc.oneof(
  fc.constantFrom('move out by the end of March', '10% more pay', '5k', '0%', '-5%', '1/2', '$', '{person}', '<b>', '💥', '?', '3일만 재택', '빌려준 돈 500만원', '다음 주 금요일까지', '100000000000000'),
  fc.string({ maxLength: 40 }),
);
const situations = fc.record({
  locale: fc.constantFrom('en', 'ko'), other: fc.record({ name: text, role: text, callsPerson: text }), person: fc.record({ role: text, callsOther: text }), archetype: fc.constantFrom(...archetypes),
  standing: fc.constantFrom('above', 'equal', 'below'), goal: fc.constantFrom('agree', 'repair'),
  scene: text, want: text, least: text, alternative: text, reasons: fc.array(text, { maxLength: 6 }), theyWant: fc.array(text, { maxLength: 4 }), firstSentence: text,
});

describe('an own scenario', () => {
  it('can be played whatever is written into the form', () => {
    fc.assert(fc.property(situations, (filled) => {
      const { data: situation } = situationSchema.safeParse(filled);
      if (!situation) return;
      const scenario = makeScenario(situation, '2026-11-25');
      parsePack(scenario, 'own', 'any');
      const setting = { scenario, locale: situation.locale, difficulty: 'normal', seed: 1 } as const;
      writeDebrief(rehearse(['How do you feel about it?', `I want this: ${situation.want}`, '그렇게 해요'], setting).turns, setting);
    }), { numRuns: 300 });
  });
});
