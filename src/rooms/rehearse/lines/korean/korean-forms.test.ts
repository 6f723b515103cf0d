import { describe, expect, it } from 'vitest';
import { hasAllLevels, inLevel } from './in-level.ts';
import { withParticle } from './with-particle.ts';

describe('a Korean line', () => {
  it('is said in each level of speech', () => {
    const line = '시간이 필요<해|해요|합니다|하다>. 그건 <나|저|저|나>도 알<아|아요|고 있습니다|고 있다>.';
    expect(inLevel(line, 'hae')).toBe('시간이 필요해. 그건 나도 알아.');
    expect(inLevel(line, 'haeyo')).toBe('시간이 필요해요. 그건 저도 알아요.');
    expect(inLevel(line, 'hasipsio')).toBe('시간이 필요합니다. 그건 저도 알고 있습니다.');
    expect(inLevel(line, 'haera')).toBe('시간이 필요하다. 그건 나도 알고 있다.');
    expect(hasAllLevels(line)).toBe(true);
    expect(hasAllLevels('좋<아|아요>')).toBe(false);
  });

  it('takes the particle that fits how a word is read', () => {
    expect(withParticle('민수', '와/과')).toBe('민수와');
    expect(withParticle('지은', '와/과')).toBe('지은과');
    expect(withParticle('8%', '을/를')).toBe('8%를');
    expect(withParticle('3', '을/를')).toBe('3을');
    expect(withParticle('Sam', '이/가')).toBe('Sam이');
    expect(withParticle('Joe', '은/는')).toBe('Joe는');
    expect(withParticle("'보증금'", '은/는')).toBe("'보증금'은");
    expect(withParticle('🙂', '은/는')).toBe('🙂는');
  });
});
