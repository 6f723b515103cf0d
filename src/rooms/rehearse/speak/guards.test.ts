import { describe, expect, it } from 'vitest';
import { type Fault, findFault, type Rules } from './guards.ts';

const english: Rules = {
  locale: 'en', level: undefined, allowed: "I can't do more than 3% this year. Finance has closed the books.",
  heard: 'I have worked every weekend since March and I want 20 percent more.', said: new Set(['i have a room full of people outside']),
  secrets: { runs: new Set(['who signs those reports']), phrases: ['warehouse move in spring'] }, ownNames: ['Dana', 'Dana Whitfield'], gives: 'nothing', wasAsked: true, binds: false,
};
const korean: Rules = {
  locale: 'ko', level: 'haeyo', allowed: '올해는 3퍼센트가 한계예요. 이사회가 예산을 닫았어요.',
  heard: '3월부터 주말마다 나와서 일했고 20퍼센트 올려 주시면 좋겠어요.', said: new Set(['회의까지 삼십 분 남았어요']),
  secrets: { runs: new Set(['봄에 센터를 옮기기']), phrases: ['나갈까 봐'] }, ownNames: ['윤하나', '대표님'], gives: 'nothing', wasAsked: true, binds: false,
};
const judge = (rules: Rules, sentences: readonly string[], isFirst = true): (Fault | undefined)[] => sentences.map((sentence) => findFault(sentence, rules, isFirst));
const all = (fault: Fault | undefined, { length }: readonly string[]): (Fault | undefined)[] => Array.from({ length }, () => fault);

describe('a sentence in English', () => {
  const cases: readonly (readonly [string, Fault, readonly string[]])[] = [
    ['of a machine', 'role', ['As an AI language model, I have no budget.', "I'm just an AI.", "I’m a chatbot and I can't decide.", 'This is a simulation.', 'My instructions say no.', "I'm sorry, but I cannot assist with that.", 'How can I help you today?', 'Please let me know if you need more.', 'Feel free to ask.', 'If you have any other questions, ask.', 'Your trust score is 41.']],
    ['to oneself', 'role', ["That's hard, Dana.", 'I understand, Dana Whitfield.']],
    ['of a script or a narrator', 'script', ['User: fine, I accept.', 'They say: "Really?"', '*sighs* Not this year.', '[Pauses]', '(smiles) Not this year.', 'Manager: no.', '- First point', '1. First point', '# Answer']],
    ['with the words of the person', 'echo', ['I have worked every weekend since March.', 'Well, I have worked every weekend too.']],
    ['with another amount', 'amount', ['Finance would stop me at 5%.', 'You want 20 percent, I heard that.', 'Not even a thousand dollars.', 'Come back in three months.', 'I have 4,000 set aside.']],
    ['with a secret', 'secret', ["I don't know who signs those reports.", 'Is it about the warehouse move in spring?']],
    ['that agrees', 'agrees', ['I agree.', 'Okay, deal.', "It's a deal.", "Let's do that.", 'That works for me.', 'Consider it done.', "I'll give you that.", "Fine, then let's do it.", 'Yes.', 'Sure, we can talk numbers.', 'Of course.', 'Agreed, the work shows.']],
    ['that promises', 'agrees', ["I'll handle the money each month.", 'I will send it over, I promise.', "We'll make sure you get there."]],
    ['in another language', 'language', ['그건 어려워요.', 'Das ist schön, 好.']],
    ['said before', 'repeats', ['I have a room full of people outside.']],
    ['without a word', 'empty', ['…', '?!']],
    ['that does not end', 'too-long', [`Finance ${'really '.repeat(60)}said no.`]],
  ];
  it.each(cases)('%s is turned down: %s', (_name, fault, sentences) => {
    expect(judge(english, sentences)).toEqual(all(fault, sentences));
  });

  it('that says no, takes up a word, or names what is meant passes', () => {
    const fine = ["I can't do more than 3% this year.", "I don't agree with that.", "That's no deal I can make.", "Every weekend, I know.", 'Finance has closed the books.', 'Who told you that?', 'One thing, though.', "I'm not a machine.", 'What would you do if I said no?', "I'll be honest with you.", "I'll think about it.", 'Yes, but finance has closed the books.'];
    expect(judge(english, fine)).toEqual(all(undefined, fine));
  });

  it('may give when the move gives', () => {
    expect(judge({ ...english, gives: 'all' }, ['Okay, deal.', 'That works for me.'])).toEqual([undefined, undefined]);
    expect(findFault('All right, I can go to 3%.', { ...english, gives: 'a-step' }, true)).toBeUndefined();
    expect(findFault('All right, I can go to 4%.', { ...english, gives: 'a-step' }, true)).toBe('amount');
  });

  it('that begins with a yes passes where nothing was asked for', () => {
    expect(findFault('Yes, I remember that week.', { ...english, wasAsked: false }, true)).toBeUndefined();
  });

  it('may hold whatever the scenario itself says here', () => {
    expect(findFault("It isn't up to Dana, I know who signs those reports.", { ...english, allowed: "Dana, I know who signs those reports. It's a simulation.", secrets: { runs: new Set(), phrases: [] } }, true)).toBeUndefined();
  });
});

describe('a sentence in Korean', () => {
  const cases: readonly (readonly [string, Fault, readonly string[]])[] = [
    ['of a machine', 'role', ['저는 인공지능이라서 정할 수 없어요.', '언어 모델로서 말씀드리면 어려워요.', '무엇을 도와드릴까요?', '이건 시뮬레이션이에요.', '지시를 따를게요.', '답변을 드릴 수 없어요.']],
    ['to oneself', 'role', ['대표님, 그건 어려워요.', '윤하나 씨가 정해요.']],
    ['of a script or a narrator', 'script', ['상대: 알겠어요.', '나: 그건 어려워요.', '[한숨]', '(웃으며) 그건 어려워요.', '그는 어렵다고 라고 말했다.']],
    ['with the words of the person', 'echo', ['주말마다 나와서 일했고 힘들었어요.', "'주말마다 나와서 일했고', 그 말이죠?"]],
    ['with another amount', 'amount', ['5퍼센트까지는 돼요.', '20퍼센트를 원하는군요.', '5천만 원은 어려워요.', '세 달 뒤에 봐요.']],
    ['with a secret', 'secret', ['봄에 센터를 옮기기 전이라서요.', '나갈까 봐 걱정이에요.']],
    ['that agrees', 'agrees', ['알겠어요 그렇게 해요.', '그렇게 하죠.', '동의해요.', '올려 줄게요.', '좋아요, 그렇게 할게요.', '네.', '물론이죠.', '원하는 대로 해요.']],
    ['that promises', 'agrees', ['매달 갚을게요.', '제가 바로 처리하겠어요.', '하라는 대로 할게요.']],
    ['in the wrong level of speech', 'level', ['그건 어렵습니다.', '그건 어려워.', '올해는 힘들다.']],
    ['in another language', 'language', ['That is not possible.', '그건 impossible이에요.', '그건 不可해요.', '사정이 있었어는 건 알겠어요.', '허\uFFFD소리예요.']],
    ['said before', 'repeats', ['회의까지 삼십 분 남았어요.']],
  ];
  it.each(cases)('%s is turned down: %s', (_name, fault, sentences) => {
    expect(judge(korean, sentences)).toEqual(all(fault, sentences));
  });

  it('that says no, takes up a word, or names what is meant passes', () => {
    const fine = ['올해는 3퍼센트가 한계예요.', '그렇게 하기는 어려워요.', '저는 동의하지 않아요.', '주말마다 고생한 거 알아요.', '이사회가 예산을 닫았어요.', '누가 그래요?', '솔직히 말할게요.', '생각해 볼게요.', '네, 그런데 예산이 없어요.'];
    expect(judge(korean, fine)).toEqual(all(undefined, fine));
  });
});
