import { expect, test } from 'vitest';
import { picturePolicy } from './picture-policy.ts';

const category = (prompt: string) => picturePolicy(prompt, 'en')?.category;

test('what is not drawn says which kind it is, in the language of the person', () => {
  expect(['a naked woman', '야한 그림', 'nude boys', '벌거벗은 소녀', 'a beheaded man', '고문하는 장면', 'a nazi salute', '나치 깃발', 'a man hanging himself', '자살하는 사람'].map(category)).toEqual([
    'sexual', 'sexual', 'sexual-minors', 'sexual-minors', 'gore', 'gore', 'hate', 'hate', 'self-harm', 'self-harm',
  ]);
  expect(picturePolicy('누드', 'ko')?.message).toContain('그리지 않아요');
  expect(picturePolicy('자해', 'ko')?.message).toContain('109');
});

test('what only looks dangerous is drawn', () => {
  const harmless = [
    'a killer whale', 'blood orange juice', 'shot of espresso', 'a knife on a kitchen table', 'chicken breast', 'a cock crowing on a farm', 'a butt of a joke', 'a witch burning a candle', 'a child in a bath', 'naked mole rat', 'corpse flower', 'a bomb-shaped cake',
    'a boy with a toy gun', 'a skeleton on halloween', 'Essex', 'a Muslim family eating', 'dead leaves', 'a shooting star', 'a hanging plant', 'cutting a cake',
    '총각김치', '아이가 목욕하는 그림', '피 같은 노을', '죽 한 그릇', '칼국수', '자전거 타는 소녀', '시체놀이 말고 인형놀이', '성을 지키는 기사', '목을 매만지는 고양이', '야구하는 아이들', '색소폰 부는 사람', '고문서가 있는 도서관',
  ].filter((prompt) => category(prompt) !== undefined);
  expect(harmless).toEqual([]);
});
