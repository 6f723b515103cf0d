import { describe, expect, it } from 'vitest';
import { changeNames } from './change-names.ts';
import type { ScenarioWords } from './shared/scenario.ts';
import { raise } from './test-house.ts';

const words = (scene: string, other: Partial<ScenarioWords['other']> = {}): ScenarioWords => {
  const base = raise.locales.en;
  if (!base) throw new Error('The raise is there in English.');
  return { ...base, scene, other: { ...base.other, name: 'Dana Whitfield', ...other } };
};
const scene = (text: string, otherName: string, other: Partial<ScenarioWords['other']> = {}) => changeNames(words(text, other), { otherName, personName: 'Ada', called: false }).scene;

describe('one\'s own names in a scenario', () => {
  it('stand wherever the old ones stood, the first name alone too, and nowhere else', () => {
    expect(scene('Dana Whitfield waits. Dana nods. Danas are not Dana.', 'Kim Lee')).toBe('Kim Lee waits. Kim nods. Danas are not Kim.');
    expect(scene('$& Dana', 'A$&B{echo}')).toBe('$& A$&Becho');
  });

  it('take the Korean particles that fit them', () => {
    expect(scene('윤하나가 웃어요. 윤하나는 대표예요. 윤하나와 윤하나를. 윤하나답게.', '박정민', { name: '윤하나' })).toBe('박정민이 웃어요. 박정민은 대표예요. 박정민과 박정민을. 박정민답게.');
  });

  it('fill the place of the person\'s name, and change how they are called only when they said so', () => {
    const named = (callsPerson: string, called: boolean) => changeNames(words('Well, {person}.', { callsPerson }), { otherName: undefined, personName: '민수', called });
    expect(named('{person} 님', false)).toMatchObject({ scene: 'Well, 민수.', other: { callsPerson: '민수 님' } });
    expect(JSON.stringify(changeNames(words('x'), { otherName: undefined, personName: '민수', called: false }))).not.toContain('{person}');
    expect(named('선배', false).other.callsPerson).toBe('선배');
    expect(changeNames(words('Hi {person}.'), { otherName: undefined, personName: '$& {quote}', called: false }).scene).toBe('Hi $& quote.');
    expect(named('선배', true).other.callsPerson).toBe('민수');
  });
});
