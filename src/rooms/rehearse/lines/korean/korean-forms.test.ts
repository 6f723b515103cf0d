import { describe, expect, it } from 'vitest';
import { asThing } from './as-thing.ts';
import { hasAllLevels, inLevel } from './in-level.ts';
import { fillParticles, withParticle } from './with-particle.ts';

describe('a Korean line', () => {
  it('is said in each level of speech', () => {
    const line = '시간이 {필요하다}. 그건 {나:저}도 {알다}.';
    expect(inLevel(line, 'hae')).toBe('시간이 필요해. 그건 나도 알아.');
    expect(inLevel(line, 'haeyo')).toBe('시간이 필요해요. 그건 저도 알아요.');
    expect(inLevel(line, 'hasipsio')).toBe('시간이 필요합니다. 그건 저도 압니다.');
    expect(inLevel(line, 'haera')).toBe('시간이 필요하다. 그건 나도 안다.');
    expect(hasAllLevels('좋{아|아요}')).toBe(false);
  });

  it.each([
    ['{어렵다}', '어려워', '어려워요', '어렵습니다', '어렵다'],
    ['{왜 그러다^?}', '왜 그래?', '왜 그러세요?', '왜 그러십니까?', '왜 그러니?'],
    ['{말하다^!}', '말해', '말씀하세요', '말씀하십시오', '말해라'],
    ['{듣다^!}', '들어', '들으세요', '들으십시오', '들어라'],
    ['{생각하다+}', '생각할게', '생각할게요', '생각하겠습니다', '생각하마'],
    ['{돕다+}', '도울게', '도울게요', '돕겠습니다', '돕겠다'],
    ['{힘들다-네}', '힘드네', '힘드네요', '힘듭니다', '힘들구나'],
    ['{모르다-데}', '모르는데', '모르는데요', '모릅니다', '모른다'],
    ['{어떻다-까}', '어떨까?', '어떨까요?', '어떻겠습니까?', '어떻겠니?'],
    ['{몰랐다}', '몰랐어', '몰랐어요', '몰랐습니다', '몰랐다'],
    ['{아니다-잖아}', '아니잖아', '아니잖아요', '아닙니까?', '아니잖니'],
    ['쉽지는 {않다}', '쉽지는 않아', '쉽지는 않아요', '쉽지는 않습니다', '쉽지는 않다'],
    ['가지는 {않다}', '가지는 않아', '가지는 않아요', '가지는 않습니다', '가지는 않는다'],
    ['마음{이다-지}?', '마음이지?', '마음이죠?', '마음입니까?', '마음이니?'],
    ['그런 {거다-네}', '그런 거네', '그런 거네요', '그런 겁니다', '그런 거구나'],
    ['할 수 {있다^?}', '할 수 있어?', '할 수 있으세요?', '할 수 있으십니까?', '할 수 있니?'],
  ])('turns %s into its four forms', (line, ...forms) => {
    expect((['hae', 'haeyo', 'hasipsio', 'haera'] as const).map((level) => inLevel(line, level))).toEqual(forms);
  });

  it('takes the particle that fits how a word is read', () => {
    expect(withParticle('민수', '와/과')).toBe('민수와');
    expect(withParticle('지은', '와/과')).toBe('지은과');
    expect(withParticle('8%', '을/를')).toBe('8%를');
    expect(withParticle('3', '을/를')).toBe('3을');
    expect(withParticle('Sam', '이/가')).toBe('Sam이');
    expect(withParticle('Joe', '은/는')).toBe('Joe는');
    expect(withParticle("'보증금'", '은/는')).toBe("'보증금'은");
    expect(fillParticles('8%{이에요/예요}, 서울{으로/로}, 500만 원{으로/로}')).toBe('8%예요, 서울로, 500만 원으로');
    expect(withParticle('🙂', '은/는')).toBe('🙂는');
  });

  it.each([
    ['내 방에 들어오지 말았으면 좋겠어', '방에 들어오지 않기'], ['집안일을 나눠서 했으면 좋겠어.', '집안일을 나눠서 하기'], ['나한테 먼저 물어봐 주세요', '먼저 물어봐 주기'], ['주말에는 쉬고 싶다', '주말에는 쉬기'],
    ['다음 달 말까지 나가 주기', '다음 달 말까지 나가 주기'], ['월 50만 원 인상', '월 50만 원 인상'],
  ])('names the wish "%s" as a thing of the other', (wish, thing) => {
    expect(asThing(wish)).toBe(thing);
  });
});
