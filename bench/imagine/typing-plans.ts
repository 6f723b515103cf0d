/** What is typed in each trace, by hand: the sentences, and where the person stops, goes back, pastes, changes their mind. */
import type { Locale } from './lists.ts';

/** How somebody types: ms between keys, and how long they look up between words. */
export type Hand = 'fluent' | 'usual' | 'slow' | 'bursts';

/** A string is typed key by key. `back` counts presses, `pause` ms; `after` sets the caret, `over` types over what is selected. */
export type Step =
  | string
  | { readonly pause: number }
  | { readonly back: number; readonly held?: true }
  | { readonly after: string }
  | { readonly over: string; readonly with: string }
  | { readonly paste: string }
  | { readonly clear: true };

export type Plan = { readonly id: string; readonly locale: Locale; readonly hand: Hand; readonly steps: readonly Step[] };

const clear = { clear: true } as const;

export const plans: readonly Plan[] = [
  { id: 'en-fox-grows', locale: 'en', hand: 'fluent', steps: ['a fox', { pause: 700 }, ' in a snowy forest', { pause: 500 }, ' in front of a small house'] },
  { id: 'en-cat-astronaut', locale: 'en', hand: 'fluent', steps: ['a cat astronaut on the moon at sunset'] },
  { id: 'en-child-dinosaur', locale: 'en', hand: 'slow', steps: ['dinasor', { back: 4 }, 'osaur eating cake'] },
  {
    id: 'en-count-changes',
    locale: 'en',
    hand: 'usual',
    steps: ['two cats on a sofa', { pause: 1200 }, { over: 'two', with: 'three' }, { pause: 900 }, { over: 'three', with: 'five' }],
  },
  { id: 'en-colour-in-the-middle', locale: 'en', hand: 'usual', steps: ['a car in front of a bakery', { pause: 800 }, { after: 'a ' }, 'red '] },
  { id: 'en-paste', locale: 'en', hand: 'usual', steps: [{ paste: 'an old lighthouse on a cliff during a storm' }, { pause: 1500 }, ', oil painting'] },
  { id: 'en-clear-and-anew', locale: 'en', hand: 'fluent', steps: ['a dragon eating spaghetti', { pause: 1100 }, clear, { pause: 300 }, 'a penguin on a bicycle'] },
  { id: 'en-held-backspace', locale: 'en', hand: 'usual', steps: ['a horse galloping over green hills', { back: 34, held: true }, 'a boat on a lake'] },
  { id: 'en-bursts', locale: 'en', hand: 'bursts', steps: ['grandma knitting in her rocking chair by the fire while the cat sleeps'] },
  {
    id: 'en-season-replaced',
    locale: 'en',
    hand: 'usual',
    steps: ['a tree by the river in summer', { pause: 900 }, { over: 'summer', with: 'autumn' }, { pause: 900 }, { over: 'autumn', with: 'winter' }],
  },
  { id: 'en-one-word', locale: 'en', hand: 'slow', steps: ['robot'] },
  { id: 'en-thinks-long', locale: 'en', hand: 'usual', steps: ['a knight', { pause: 2600 }, ' and a', { pause: 1900 }, ' dragon drinking', { pause: 2200 }, ' tea'] },
  { id: 'en-head-replaced', locale: 'en', hand: 'fluent', steps: ['a dog under a red umbrella in the rain', { pause: 700 }, { over: 'dog', with: 'rabbit' }] },
  { id: 'en-lettering', locale: 'en', hand: 'usual', steps: ['a birthday cake that says "happy birthday sam"', { pause: 600 }, { over: 'sam', with: 'mina' }] },
  { id: 'en-typos-at-once', locale: 'en', hand: 'fluent', steps: ['an elepj', { back: 1 }, 'hant im', { back: 1 }, 'n a batht', { back: 1 }, 'tub'] },
  { id: 'en-paste-over', locale: 'en', hand: 'usual', steps: ['a small boat', { pause: 500 }, clear, { paste: 'a big ship with white sails on a calm sea at dawn' }] },
  {
    id: 'en-story',
    locale: 'en',
    hand: 'fluent',
    steps: ['A little snail left home. ', { pause: 900 }, 'It met a frog by the pond. ', { pause: 900 }, 'They watched the stars together.'],
  },
  { id: 'en-empty-again', locale: 'en', hand: 'usual', steps: ['a whale', { pause: 600 }, { back: 7 }] },
  {
    id: 'en-relation-flips',
    locale: 'en',
    hand: 'usual',
    steps: ['a ball under a table', { pause: 800 }, { over: 'under', with: 'on' }, { pause: 700 }, { over: 'on', with: 'beside' }],
  },
  { id: 'en-insert-before', locale: 'en', hand: 'usual', steps: ['sitting on a bench', { after: '' }, 'an old couple '] },
  { id: 'en-three-things', locale: 'en', hand: 'fluent', steps: ['one cat, two dogs and three birds'] },
  { id: 'en-fast-last-key', locale: 'en', hand: 'fluent', steps: ['a bea', { pause: 400 }, 'r'] },
  {
    id: 'en-shorter-and-shorter',
    locale: 'en',
    hand: 'usual',
    steps: ['a pirate with a parrot on a ship in a storm', { pause: 500 }, { back: 11 }, { pause: 500 }, { back: 10 }, { pause: 500 }, { back: 14 }],
  },
  { id: 'en-abstract', locale: 'en', hand: 'slow', steps: ['loneliness'] },
  { id: 'en-homograph', locale: 'en', hand: 'usual', steps: ['a bat', { pause: 1000 }, ' and a ball', { pause: 1000 }, { back: 11 }, ' in a cave'] },
  { id: 'en-style-last', locale: 'en', hand: 'bursts', steps: ['a sparrow on a branch in the snow, watercolor'] },
  {
    id: 'en-undone-adjective',
    locale: 'en',
    hand: 'usual',
    steps: ['a tiny pink elephant', { pause: 800 }, { over: 'tiny ', with: '' }, { pause: 500 }, { over: 'pink ', with: '' }],
  },
  { id: 'en-two-fingers', locale: 'en', hand: 'slow', steps: ['my dog at the beach with a yellow ball'] },
  {
    id: 'en-double-paste',
    locale: 'en',
    hand: 'usual',
    steps: [{ paste: 'a castle' }, { pause: 150 }, { paste: ' on a mountain' }, { pause: 150 }, { paste: ' at night with fireworks' }],
  },
  { id: 'en-night-and-day', locale: 'en', hand: 'fluent', steps: ['a city at night', { back: 5 }, 'noon', { pause: 500 }, { back: 4 }, 'dawn'] },
  { id: 'en-emoji-in-it', locale: 'en', hand: 'usual', steps: ['i love ', { paste: '🐢' }, ' and pizza'] },
  { id: 'en-all-thrown-away', locale: 'en', hand: 'bursts', steps: ['a queen playing chess with a robot', { pause: 400 }, clear] },

  { id: 'ko-여우가-자란다', locale: 'ko', hand: 'fluent', steps: ['여우', { pause: 600 }, '가 눈 덮인 숲속', { pause: 500 }, ' 집 앞에'] },
  { id: 'ko-받침이-넘어간다', locale: 'ko', hand: 'usual', steps: ['닭이 알을 품고 있어요'] },
  { id: 'ko-겹받침', locale: 'ko', hand: 'slow', steps: ['값비싼 흙 항아리 앞에 앉은 여덟 명'] },
  { id: 'ko-겹모음', locale: 'ko', hand: 'usual', steps: ['왕관을 쓴 돼지와 꽤 큰 의자'] },
  { id: 'ko-수가-바뀐다', locale: 'ko', hand: 'usual', steps: ['고양이 두 마리', { pause: 900 }, { over: '두', with: '세' }, { pause: 800 }, { over: '세', with: '다섯' }] },
  { id: 'ko-색을-끼워-넣기', locale: 'ko', hand: 'usual', steps: ['우산을 쓴 토끼', { pause: 700 }, { after: '' }, '빨간 '] },
  { id: 'ko-자모-지우기', locale: 'ko', hand: 'usual', steps: ['바다 위에 뜬 볼', { back: 1 }, '름달'] },
  { id: 'ko-글자-지우기', locale: 'ko', hand: 'fluent', steps: ['강아지가 공원에서', { back: 10 }, '바닷가에서 논다'] },
  { id: 'ko-붙여넣기', locale: 'ko', hand: 'usual', steps: [{ paste: '벚꽃 아래에서 도시락을 먹는 가족' }, { pause: 1300 }, ', 수채화'] },
  { id: 'ko-모두-지우고-다시', locale: 'ko', hand: 'fluent', steps: ['떡볶이 먹는 곰', { pause: 900 }, clear, { pause: 400 }, '바이올린 켜는 여우'] },
  { id: 'ko-길게-지우기', locale: 'ko', hand: 'usual', steps: ['하늘을 나는 고래와 아이들', { back: 18, held: true }, '달에 간 햄스터'] },
  { id: 'ko-몰아치기', locale: 'ko', hand: 'bursts', steps: ['할머니가 마루에 앉아 귤을 까고 고양이는 햇볕에서 자요'] },
  { id: 'ko-한-단어', locale: 'ko', hand: 'slow', steps: ['공룡'] },
  { id: 'ko-주인공-바꾸기', locale: 'ko', hand: 'usual', steps: ['자전거를 탄 펭귄', { pause: 700 }, { over: '펭귄', with: '코알라' }] },
  { id: 'ko-말의-뜻', locale: 'ko', hand: 'usual', steps: ['말', { pause: 1100 }, '을 탄 장군', { pause: 900 }, { over: '을 탄 장군', with: '풍선' }] },
  { id: 'ko-눈의-뜻', locale: 'ko', hand: 'usual', steps: ['눈', { pause: 900 }, '이 큰 부엉이', { pause: 900 }, { over: '이 큰 부엉이', with: ' 내리는 밤' }] },
  { id: 'ko-배의-뜻', locale: 'ko', hand: 'fluent', steps: ['배 한 상자', { pause: 800 }, { back: 3 }, '척이 바다에'] },
  { id: 'ko-글자-새기기', locale: 'ko', hand: 'usual', steps: ["'생일 축하해, 민지'라고 쓴 케이크", { pause: 700 }, { over: '민지', with: '준호' }] },
  { id: 'ko-오타', locale: 'ko', hand: 'fluent', steps: ['코끼이', { back: 1 }, { back: 1 }, '리가 목욕르', { back: 2 }, '을 한다'] },
  { id: 'ko-천천히-생각', locale: 'ko', hand: 'slow', steps: ['호랑이', { pause: 2100 }, '랑 까치', { pause: 1600 }, '가 춤춘다'] },
  { id: 'ko-이야기', locale: 'ko', hand: 'fluent', steps: ['달팽이가 길을 떠났어요. ', { pause: 800 }, '연못에서 개구리를 만났어요. ', { pause: 800 }, '둘은 함께 별을 봤어요.'] },
  { id: 'ko-다시-빈칸', locale: 'ko', hand: 'usual', steps: ['고래', { pause: 500 }, { back: 3 }] },
  {
    id: 'ko-자리-바꾸기',
    locale: 'ko',
    hand: 'usual',
    steps: ['책상 위에 고양이', { pause: 700 }, { over: '위에', with: '밑에' }, { pause: 700 }, { over: '밑에', with: '옆에' }],
  },
  { id: 'ko-앞에-덧붙이기', locale: 'ko', hand: 'usual', steps: ['벤치에 앉아 있다', { after: '' }, '노부부가 '] },
  { id: 'ko-외로움', locale: 'ko', hand: 'slow', steps: ['외로움'] },
  { id: 'ko-영어-섞기', locale: 'ko', hand: 'usual', steps: ['KTX 타고 부산 가는 곰'] },
  { id: 'ko-두-번-붙여넣기', locale: 'ko', hand: 'usual', steps: [{ paste: '기와집' }, { pause: 150 }, { paste: ' 마당의 장독대' }, { pause: 150 }, { paste: '에 쌓인 눈' }] },
  {
    id: 'ko-계절-바꾸기',
    locale: 'ko',
    hand: 'usual',
    steps: ['봄날의 언덕과 나무 한 그루', { pause: 800 }, { over: '봄날', with: '가을' }, { pause: 800 }, { over: '가을', with: '겨울' }],
  },
  { id: 'ko-아직-조합-중', locale: 'ko', hand: 'fluent', steps: ['사자가 왕관을 ㅆ', { pause: 1400 }, 'ㅓㅆ다'] },
  { id: 'ko-쌍자음', locale: 'ko', hand: 'usual', steps: ['까만 염소와 빨간 떡 찌는 솥'] },
  { id: 'ko-부탁하는-말', locale: 'ko', hand: 'bursts', steps: ['우리 집 강아지가 우주에 간 그림 그려 주세요'] },
  { id: 'ko-모두-버리기', locale: 'ko', hand: 'fluent', steps: ['로봇이랑 바둑 두는 할아버지', { pause: 400 }, clear] },
];
