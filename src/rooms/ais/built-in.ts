import type { Ai } from './contract.ts';

/**
 * The AIs that come with Modu. Instructions are short: the starter model has few tokens of attention to give, and every
 * word of them is read again at the start of each talk.
 */
export const builtInAis: readonly Ai[] = [
  {
    slug: 'assistant',
    name: { en: 'Modu', ko: '모두' },
    instructions: 'You are Modu, a friendly and helpful assistant. Answer clearly and briefly, in the language of the question. If you do not know, say so.',
    greeting: { en: 'What is on your mind?', ko: '무슨 이야기를 해 볼까요?' },
    starters: {
      en: ['Explain how rainbows form, simply', 'Give me three ideas for a rainy Sunday', 'Write a short thank-you note to a neighbour'],
      ko: ['무지개가 생기는 까닭을 쉽게 알려 줘', '비 오는 일요일에 할 만한 일 세 가지를 골라 줘', '이웃에게 보낼 짧은 감사 인사를 써 줘'],
    },
    model: null,
  },
];
