/** Korean, polite (해요체) for everyone: the first small book. */
import type { Book, Tongue } from '../book.ts';

const none: Book = { answers: {}, again: {}, first: {}, questions: {}, moves: {}, whole: [] };

const everyone: Book = {
  ...none,
  answers: {
    unclear: {
      soft: ['네, 무슨 말씀인지 알 것 같아요.', '조금 더 얘기해 주세요.', '듣고 있어요.'],
      firm: ['무슨 뜻인지 아직 잘 모르겠어요.', '그 얘기가 어디로 가는 건지 모르겠네요.', '말씀은 들었어요.'],
    },
    wordless: { soft: ['천천히 말씀하셔도 돼요.'], firm: ['방금 뭐라고 하셨는지 못 알아들었어요.'] },
  },
  moves: {
    deflect: ['그건 다음에 다시 얘기하면 어떨까요.', '지금 바로 답하기는 어려워요.', '조금만 더 생각해 볼게요.'],
    probe: ['그게 왜 그렇게 중요한지 궁금해요.', '어떤 점이 제일 힘드셨어요?', '그렇게 되면 뭐가 달라질까요?'],
    object: ['제 입장에서는 그게 쉽지 않아요.', '그렇게 하면 저는 많이 곤란해져요.', '아직은 그렇다고 말하기가 어렵네요.'],
    counter: ['지금은 {value} 정도가 맞을 것 같아요.', '제 생각에는 {value}예요.', '{value} 정도면 어때요?'],
    'counter-none': ['지금으로서는 드릴 수 있는 게 없어요.', '아직은 움직이기가 어려워요.', '오늘은 이대로 둘 수밖에 없어요.'],
    'counter-still': ['아직은 {value}에서 더 못 가요.', '말씀드린 대로 {value}예요.', '지금도 {value} 그대로예요.'],
    concede: ['좋아요, {value}까지는 해 볼게요.', '그럼 {value}로 맞춰 볼게요.', '말씀 듣고 보니 {value}까지는 되겠어요.'],
    accept: ['좋아요, {value}로 해요.', '그래요, {value}로 정해요.', '네, {value} 좋아요.'],
    escalate: ['그렇게 말씀하시면 저도 힘들어요.', '이런 식이면 더 얘기하기 어려워요.', '자꾸 이러시면 저도 참기 어려워요.'],
    repair: ['우리 다시 차분히 얘기해 봐요.', '싸우고 싶지는 않아요.', '처음부터 다시 얘기해 봐요.'],
    'walk-away': ['오늘은 여기까지 할게요.', '더는 얘기하기 어렵겠어요. 먼저 갈게요.', '그만할게요.'],
    postponed: ['오늘은 여기까지 하고 다시 얘기해요.', '그럼 며칠 뒤에 다시 봐요.', '조금 쉬었다가 이어서 얘기해요.'],
    repaired: ['얘기해 줘서 고마워요. 마음이 좀 풀렸어요.', '이제 괜찮아요. 정말이에요.', '이렇게 말해 줘서 다행이에요.'],
  },
};

export const korean: Tongue = {
  locale: 'ko',
  books: {
    'budget-holder': none, 'hurt-partner': none, avoider: none, accuser: none, 'anxious-junior': none, 'friend-in-debt': none, 'rule-keeper': none, grieving: none,
  },
  everyone,
  hear: (text) => ({ question: /[?？]/.test(text) ? { kind: 'what', text } : null, wordless: !/[가-힣]/.test(text) && !/\d/.test(text) }),
  takeOver: () => ({}),
  sayAmount: (issue, words, value) => {
    if (issue.unit === 'step') return words.steps?.[value]?.say ?? `${value}`;
    const endings = { percent: '%', money: '원', 'days-per-week': '일', day: '일 뒤', weeks: '주', months: '개월', hours: '시간', count: '' } as const;
    return `${issue.unit === 'days-per-week' ? '주 ' : ''}${value.toLocaleString('ko-KR')}${endings[issue.unit]}`;
  },
  finish: (text) => text.replaceAll(/\{person\}\S*,? ?/g, '').trim(),
};
