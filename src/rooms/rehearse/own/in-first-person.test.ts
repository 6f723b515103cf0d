import { describe, expect, it } from 'vitest';
import { asIWant, inFirstPerson } from './in-first-person.ts';

describe('a guessed wish in the mouth of the other', () => {
  it.each([
    ['she needs time to find a place', 'I need time to find a place'], ['her cooking is how she shows love', 'my cooking is how I show love'], ['that somebody sees the pressure he is under', 'that somebody sees the pressure I am under'],
    ['that her mother can reach her', 'that my mother can reach me'], ['that nobody tries to replace his dad', 'that nobody tries to replace my dad'], ["he's afraid of the dark", "I'm afraid of the dark"], ['she never misses a day', 'I never miss a day'],
    ['he worries about his work', 'I worry about my work'], ['peace in the evenings', 'peace in the evenings'], ['time to edit them properly', 'time to edit them properly'],
  ])('%s: %s', (wish, mine) => {
    expect(inFirstPerson(wish)).toBe(mine);
  });

  it.each([
    ['that her cooking is how she shows love', 'it matters to me that my cooking is how I show love'], ['not to lose the Sunday lunches', "I don't want to lose the Sunday lunches"], ['to matter enough', 'I want to matter enough'],
    ['he wants peace', 'I want peace'], ['peace in the evenings', "for me it's about peace in the evenings"],
  ])('%s, as a clause: %s', (wish, clause) => {
    expect(asIWant(wish)).toBe(clause);
  });
});
