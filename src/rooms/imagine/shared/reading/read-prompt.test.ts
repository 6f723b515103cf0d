import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allConcepts } from '../lexicon/all-concepts.ts';
import { indexConcepts } from '../lexicon/find-words.ts';
import { readPrompt } from './read-prompt.ts';

/** As if everything that has art were drawn: what is read does not hang on which drawings are there. */
const lexicon = indexConcepts(allConcepts, ({ art }) => art !== '');
const read = (prompt: string, choices = {}) => readPrompt(prompt, { choices }, lexicon);

/** `cat×3 red small happy as astronaut [on sofa]`, by things. */
function told(prompt: string): string {
  return read(prompt).scene.things.map(({ id, count, colour, extent, roles, relations }) => [id + (count > 1 ? `×${count}` : ''), colour, extent, ...roles.map((role) => `as ${role}`), ...relations.map(({ kind, to }) => `[${kind} ${to}]`)].filter(Boolean).join(' ')).join('; ');
}

const setting = (prompt: string) => {
  const { place, time, weather, season } = read(prompt).scene;
  return [place, time, weather, season].filter((each) => each !== null).join(' ');
};

const became = (prompt: string) => Object.fromEntries(read(prompt).words.map(({ start, end, became: { kind } }) => [prompt.slice(start, end), kind]));

const examples: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ['counts are of the noun they stand with', [
    ['three cats and a dog', 'cat×3; dog'], ['2 foxes', 'fox×2'], ['a pair of swans', 'swan×2'], ['a dozen eggs', 'egg×12'], ['three books', 'book×3'], ['a sheep', 'sheep'],
    ['고양이 세 마리와 강아지', 'cat×3; puppy'], ['세 마리의 토끼', 'rabbit×3'], ['여우 둘', 'fox×2'], ['한 쌍의 백조', 'swan×2'], ['두세 마리의 새', 'bird×3'], ['사과 5개', 'apple×5'], ['두 사람', 'person×2'], ['신발 한 켤레', 'shoes'],
  ]],
  ['a plural without a number is a few, and shoes are one drawing', [['foxes', 'fox×3'], ['여우들', 'fox×3'], ['red shoes', 'shoes red']]],
  ['colours stay with their thing', [
    ['a red apple and a green book', 'apple red; book green'], ['the apple is red and the book is green', 'apple red; book green'], ['an orange cat', 'cat orange'], ['an orange', 'orange-fruit'], ['a red fox', 'fox red'],
    ['빨간 사과와 초록 책', 'apple red; book green'], ['사과가 빨갛다', 'apple red'], ['노란 모자를 쓴 곰', 'bear [wearing hat]; hat yellow'],
  ]],
  ['sizes are read', [['a tiny elephant', 'elephant tiny'], ['거대한 토끼', 'rabbit huge'], ['작은 집', 'house small']]],
  ['places of things to one another', [
    ['a fox in front of a house', 'fox [in-front house]; house'], ['a dog to the right of a teddy bear', 'dog [right teddy-bear]; teddy-bear'], ['a cat between a dog and a fox', 'cat [right dog]; dog; fox [right cat]'], ['a cat in a chair', 'cat [on chair]; chair'],
    ['집 앞에 여우', 'fox [in-front house]; house'], ['여우가 집 앞에 있다', 'fox [in-front house]; house'], ['책상 위의 사과', 'apple [on desk]; desk'], ['집앞에 여우', 'fox [in-front house]; house'], ['사자와 호랑이 사이의 토끼', 'lion; tiger [right rabbit]; rabbit [right lion]'], ['소파에서 자는 고양이', 'cat [on sofa]; sofa'],
  ]],
  ['what is worn, held and ridden', [
    ['a bear in a red scarf drinking tea', 'bear [wearing scarf] [holding tea]; scarf red; tea'], ['a girl wearing a hat and shoes', 'girl [wearing hat] [wearing shoes]; hat; shoes'], ['a knight riding a white horse', 'knight [riding horse]; horse white'], ['a cake eaten by a bear', 'bear [holding cake]; cake'], ['a monkey steals a banana', 'monkey [holding banana]; banana'],
    ['모자를 쓴 곰', 'bear [wearing hat]; hat'], ['말을 탄 기사', 'knight [riding horse]; horse'], ['곰이 꿀을 먹는다', 'bear [holding honey]; honey'], ['치즈 먹는 쥐', 'mouse [holding cheese]; cheese'], ['한복을 입고 그네를 타는 소녀', 'girl [wearing hanbok] [riding swing]; hanbok; swing'], ['바나나를 훔치는 원숭이', 'monkey [holding banana]; banana'],
  ]],
  ['an animal in a role is one body, and people stay themselves', [['a cat astronaut', 'cat as astronaut'], ['a dog dressed as a pirate', 'dog as pirate'], ['고양이 우주비행사', 'cat as astronaut'], ['고양이우주비행사', 'cat as astronaut'], ['a doctor', 'doctor']]],
  ['the last noun is what it is', [['a chocolate cake', 'cake'], ["the king's castle", 'castle'], ['초콜릿 케이크', 'cake'], ['할머니의 집', 'house'], ['a bowl of strawberries', 'strawberry×3']]],
  ['what a thing is only like is not drawn', [['하트 모양의 풍선', 'balloon'], ['고양이 없는 집', 'house'], ['a dog without a hat', 'dog'], ['얼룩말 무늬의 가방', 'backpack']]],
  ['words of several senses', [
    ['a bat and a ball at a baseball game', 'baseball-bat'], ['a bat in a cave', 'bat'], ['a mouse beside a keyboard', 'computer-mouse'], ['a wolf and the moon', 'wolf; full-moon'],
    ['배를 탄 선장', 'ship'], ['달콤한 배를 먹는 아이', 'korean-pear'], ['따뜻한 차', 'tea'], ['빨간 차', 'car red'],
  ]],
];

describe.each(examples)('%s', (_, own) => {
  it.each(own)('%s', (prompt, wanted) => expect(told(prompt)).toContain(wanted));
});

describe('the setting', () => {
  it.each([['a fox in a forest at night', 'forest night'], ['snow in the city', 'city snow'], ['in the church', 'church'], ['숲속의 여우', 'forest'], ['비 오는 밤 거리', 'street night rain'], ['병원에 있는 의사', 'hospital'], ['눈 덮인 숲속 집 앞에 여우', 'forest snow']])('of “%s”', (prompt, wanted) => expect(setting(prompt)).toBe(wanted));

  it('a place that stands for itself is a thing', () => {
    expect(told('a church')).toBe('church-building');
    expect(told('교회 앞의 나무')).toBe('tree [in-front church-building]; church-building');
  });
});

describe('a wrong picture is worse than none', () => {
  it.each(['a maneki neko waving in a shop window', 'a caveman inventing the wheel', '꿀 먹는 벌새'])('without its head “%s” is only the background', (prompt) => expect(read(prompt).scene.things).toEqual([]));

  it('what is not drawn can be tapped and brings six that are', () => {
    const prompt = 'a hummingbird';
    const word = read(prompt).words.find(({ became: { kind } }) => kind === 'unsure');
    expect(word?.became).toHaveProperty('near');
    expect(word && 'near' in word.became ? word.became.near : []).toHaveLength(6);
  });

  it('a small word is no animal', () => expect(told('what does a fox say')).toBe('fox'));
});

describe('events', () => {
  it('are told by an arrangement, and their word is drawn', () => {
    expect(told('negotiation')).toContain('man [left shake-hands]');
    expect(became('loneliness')).toEqual({ loneliness: 'drawn' });
    expect(became('협상')).toEqual({ 협상: 'drawn' });
  });

  it('beside a subject they are only heard', () => expect(told('a fox at a wedding')).toBe('fox'));

  it('a feeling alone has a face', () => expect(told('happiness')).toBe('happy'));
});

describe('misspelt words', () => {
  it.each([['a dinosuar', 'dinosaur'], ['an elephnat', 'elephant'], ['a pengiun', 'penguin']])('%s', (prompt, wanted) => expect(told(prompt)).toBe(wanted));
  it('a word of its own is none', () => expect(told('going')).toBe(''));
});

describe('what a person chose', () => {
  it('is drawn instead, or left out', () => {
    expect(read('a bat', { bat: 'baseball-bat' }).scene.things.map(({ concept }) => concept)).toEqual(['baseball-bat']);
    expect(read('a fox and a cat', { cat: null }).scene.things.map(({ concept }) => concept)).toEqual(['fox']);
    expect(read('여우와 고양이', { 고양이: null }).scene.things.map(({ concept }) => concept)).toEqual(['fox']);
    expect(read('a zorgon', { zorgon: 'robot' }).scene.things.map(({ concept }) => concept)).toEqual(['robot']);
  });
});

describe('several sentences, languages and emoji', () => {
  it('are read one after another', () => {
    expect(told('A fox runs. 고양이가 잔다.')).toBe('fox; cat');
    expect(told('🦊 🌲')).toBe('emoji-1f98a; pine');
    expect(read("'생일 축하해'라고 쓴 케이크").scene.lettering).toEqual(['생일 축하해']);
  });
});

describe('whatever is typed', () => {
  const odd = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom('<svg onload=alert(1)>', '\u0000', 'مرحبا بالعالم', '👨‍👩‍👧‍👦🏳️‍🌈', '{"a":1}', '여우가ㅋㅋㅋ', "'''", '1e999 999999999999 -3 cats', 'constructor __proto__ toString'));

  it('is read, and every word lies in the prompt', () => {
    fc.assert(fc.property(fc.array(odd, { maxLength: 8 }), fc.boolean(), (parts, typing) => {
      const prompt = parts.join(' ');
      const { words, scene } = readPrompt(prompt, typing ? { typing: { caret: prompt.length, before: null } } : {}, lexicon);
      for (const { start, end } of words) expect(start >= 0 && start < end && end <= prompt.length).toBe(true);
      for (const { relations } of scene.things) for (const { to } of relations) expect(scene.things.some(({ id }) => id === to)).toBe(true);
      expect(new Set(scene.things.map(({ id }) => id)).size).toBe(scene.things.length);
    }));
  });

  it('10,000 characters are read', () => {
    for (const part of ['a red fox on a chair, ', '빨간 여우가 의자 위에 ', '🦊', 'x', '가']) expect(() => readPrompt(part.repeat(10_000 / part.length))).not.toThrow();
  });
});
