import { expect, it } from 'vitest';
import { allConcepts } from './lexicon/all-concepts.ts';
import { indexConcepts } from './lexicon/find-words.ts';
import { altText } from './alt-text.ts';
import { readPrompt } from './reading/read-prompt.ts';

const lexicon = indexConcepts(allConcepts, ({ art }) => art !== '');
const alt = (prompt: string) => (['en', 'ko'] as const).map((language) => altText(readPrompt(prompt, {}, lexicon).scene, language, lexicon));

it.each([
  ['a bear in a red scarf drinking tea', 'A bear wearing a red scarf and holding tea.', '빨간 목도리를 두르고 차를 든 곰'],
  ['three cats sleeping on a sofa', 'Three cats sleeping on a sofa.', '소파 위에서 자는 고양이 세 마리'],
  ['a fox in a snowy forest at night', 'A fox in a forest at night while it snows.', '여우, 배경은 눈 내리는 밤의 숲'],
  ['하얀 말을 탄 기사', 'A knight riding a white horse.', '하얀 말을 탄 기사'],
  ['빨간 사과와 초록 책', 'A red apple and a green book.', '빨간 사과, 초록 책'],
  ['두 사람', 'Two people.', '사람 두 명'],
  ["'생일 축하해'라고 쓴 케이크", 'A cake, with the words “생일 축하해”.', '케이크, ‘생일 축하해’라는 글씨'],
  ['sunset over the ocean', 'Nothing but the background, at sea at sunset.', '해 질 녘의 바다'],
  ['', 'An empty picture.', '빈 그림'],
])('%s', (prompt, english, korean) => expect(alt(prompt)).toEqual([english, korean]));
