import type { Locale } from '../../../web/ui/words.ts';

/** What the empty page shows: a place, a role, a number, a colour, lettering, a mood of light. */
export const promptsToTry: Readonly<Record<Locale, readonly string[]>> = {
  en: ['A cat astronaut on the moon', 'Three penguins on a snowy hill', 'A red car beside a blue house', 'A rabbit under a big tree at sunset', 'A whale above a city at night', '"Happy birthday, Mina" and a cake'],
  ko: ['달 위에 우주 비행사 고양이', '눈 덮인 언덕에 펭귄 세 마리', '파란 집 옆에 빨간 자동차', '노을 진 큰 나무 아래 토끼', '밤의 도시 위에 고래', '“생일 축하해, 민지” 그리고 케이크'],
};
