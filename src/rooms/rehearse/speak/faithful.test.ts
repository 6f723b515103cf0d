import { describe, expect, it } from 'vitest';
import { findPart, findUnfaithful } from './faithful.ts';

const judge = (locale: 'en' | 'ko', line: readonly string[], sentence: string) => findUnfaithful(sentence, line, findPart(sentence, line, locale), locale);

describe('a sentence in other words', () => {
  it.each([
    ["If you leave before the warehouse move in spring, I don't know how we'll handle it.", ["If you left before the warehouse move in spring, I don't know how we'd manage it."]],
    ["I don't know how we'd manage it if you left before the warehouse move in spring.", ["If you left before the warehouse move in spring, I don't know how we'd manage it."]],
    ['That should never have happened.', ["That shouldn't have happened."]],
    ['Because you want to stay, I understand.', ['Because you want to stay.', 'Right, that I understand.']],
    ["If I do it for you, there will be five people at my door by Monday, and I won't have an answer.", ['If I do this for you, there will be five people at my door by Monday, and I have no answer for them.']],
  ])('that says the same passes: %s', (sentence, line) => {
    expect(judge('en', line, sentence)).toBeUndefined();
  });

  it.each([
    ["I've looked at it from where you sit.", ["You've looked at it from where I sit."], 'turned-round'],
    ["You're not the one you have to convince.", ["It isn't me you have to convince."], 'turned-round'],
    ['You said you believe the report.', ['I believe the report.'], 'turned-round'],
    ['I count on the report, and I believe it.', ["I don't count on the report."], 'negation'],
    ['Just to be clear.', ['Off the record, then.'], 'off-meaning'],
    ["I'm sorry, if you want to know.", ["I'm ashamed, if you want to know."], 'off-meaning'],
    ['I only hired a colleague for the warehouse.', ['I hired a colleague for the warehouse.'], 'adds'],
    ['I hired a colleague for the warehouse when some customers had complained to the director.', ['I hired a colleague for the warehouse.'], 'adds'],
  ] as const)('%s, for %j: %s', (sentence, line, fault) => {
    expect(judge('en', line, sentence)).toBe(fault);
  });

  it.each([
    ['그렇게 말해 주니 고마워요.', ['그런 사정까지는 몰랐어요.', '그렇게 얘기해 주니 고마워요.'], undefined],
    ['저는 본인만 올려 주면 다음 주에 다섯 명이 찾아와요.', ['본인만 올려 주면 다음 주에 다섯 명이 찾아와요.'], 'turned-round'],
    ['이사회가 예산을 안 닫았어요.', ['이사회가 예산을 닫았어요.'], 'negation'],
    ['그래서 그 얘기는 들었어요.', ['그 얘기는 잘 들었어요.'], 'adds'],
    ['그 얘기만 들었어요.', ['그 얘기는 잘 들었어요.'], 'adds'],
    ['그럼 위에는 그렇게 말해요.', ['그럼 위에는 뭐라고 말해요?'], 'question'],
    ['그건 저한테 알 수 없어요.', ['그건 저한테 안 통해요.'], 'off-meaning'],
    ['말을 해서 헛소리 말고 할 거 있으면 해.', ['헛소리 말고 할 말 있으면 해.'], 'adds'],
    ['아이들 방이 걱정돼요.', ['봄에 센터를 옮겨요.'], 'off-meaning'],
  ] as const)('%s, for %j: %s', (sentence, line, fault) => {
    expect(judge('ko', line, sentence)).toBe(fault);
  });
});
