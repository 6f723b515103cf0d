/** What to try, by act, in the words of the debrief: `name` is part of a sentence, `tip` stands alone. For what costs, the tip says what to do instead. */
import type { Act, Locale } from '../shared/acts.ts';

type Words = { readonly name: string; readonly tip: string };

const english: Readonly<Record<Act, Words>> = {
  'open-question': { name: 'an open question', tip: 'Begin with a question that cannot be answered by yes or no, and let them talk.' },
  'ask-interest': { name: 'a question about what matters to them', tip: 'Before you say what you want, ask what holds them back, and wait for the answer.' },
  'own-interest': { name: 'a word on why it matters to you', tip: 'Say why it matters to you, not only what you want.' },
  acknowledge: { name: 'a sign that you had heard them', tip: 'Before you go on, say in your own words what you heard from them.' },
  evidence: { name: 'a fact', tip: 'Bring one fact that can be checked, and let it stand on its own.' },
  offer: { name: 'a proposal', tip: 'Make one clear proposal, small enough that they can say yes to it.' },
  concession: { name: 'a step towards them', tip: 'Give way on something small, and say what you would like for it.' },
  trade: { name: 'something for them in exchange', tip: 'Put something for them beside what you ask for: "If you …, I will …".' },
  standard: { name: 'a standard', tip: 'Name a measure that depends on neither of you: a market figure, a rule, how it was done before.' },
  fairness: { name: 'an appeal to fairness', tip: 'Fair means something else to each of you. Name the measure you have in mind instead.' },
  'small-talk': { name: 'a friendly word', tip: 'Open with one friendly sentence, then come to the point.' },
  apology: { name: 'an apology', tip: 'Take responsibility for your part in one sentence, without a "but" after it.' },
  thanks: { name: 'thanks', tip: 'Thank them for one thing that they did in this talk.' },
  blame: { name: 'blame', tip: 'Say what you saw and what it did to you, instead of whose fault it is.' },
  insult: { name: 'contempt', tip: 'When you feel the sharp word coming, ask for a minute instead.' },
  threat: { name: 'a threat', tip: 'Keep your alternative to yourself until it is needed, and ask what would make a yes possible.' },
  demand: { name: 'a demand', tip: 'Turn the demand into a proposal with a reason, or into a question.' },
  begging: { name: 'begging', tip: 'You do not have to plead. Give one reason that they can pass on to others.' },
  refusal: { name: 'a no', tip: 'Let a no be followed by what you could say yes to.' },
  accept: { name: 'a yes', tip: 'When what is on the table is good enough, say yes clearly, and repeat what was agreed.' },
  postpone: { name: 'a pause', tip: 'If it gets too much, ask for a pause and name the day when you go on.' },
  justification: { name: 'an excuse', tip: 'Leave the explanation out, and say what you will do from now on.' },
  'change-subject': { name: 'another subject', tip: 'Stay with the matter, also when it is uncomfortable, for one more sentence.' },
  command: { name: 'a command', tip: 'Talk to the person in front of you. Nothing else moves them here.' },
};

const korean: Readonly<Record<Act, Words>> = {
  'open-question': { name: '열린 질문', tip: '예, 아니요로 끝나지 않는 질문으로 시작하고, 상대가 말할 틈을 주세요.' },
  'ask-interest': { name: '상대에게 중요한 것을 묻는 질문', tip: '원하는 것을 말하기 전에, 상대가 무엇 때문에 망설이는지 먼저 묻고 기다려 보세요.' },
  'own-interest': { name: '나에게 왜 중요한지에 대한 말', tip: '무엇을 원하는지에 그치지 말고, 그것이 왜 중요한지 말해 보세요.' },
  acknowledge: { name: '상대의 말을 들었다는 표시', tip: '다음 말로 넘어가기 전에, 들은 것을 내 말로 한 번 되짚어 주세요.' },
  evidence: { name: '사실 한 가지', tip: '확인할 수 있는 사실을 하나만 꺼내고, 덧붙이지 말고 두세요.' },
  offer: { name: '제안', tip: '상대가 그러자고 할 수 있을 만큼 작고 분명한 제안을 하나 해 보세요.' },
  concession: { name: '한발 물러서기', tip: '작은 것 하나를 양보하고, 그 대신 바라는 것을 말해 보세요.' },
  trade: { name: '주고받는 제안', tip: '부탁 옆에 상대에게 좋은 것을 하나 놓아 보세요. "…해 주시면 저는 …할게요."처럼요.' },
  standard: { name: '객관적인 기준', tip: '둘 중 누구의 뜻도 아닌 기준을 대 보세요. 시세, 규정, 지난번 사례 같은 것이요.' },
  fairness: { name: '공평함을 내세우는 말', tip: '공평하다는 말은 사람마다 달라요. 생각하는 기준을 직접 말해 보세요.' },
  'small-talk': { name: '가벼운 인사', tip: '따뜻한 인사 한마디로 열고 바로 본론으로 들어가세요.' },
  apology: { name: '사과', tip: '내 몫의 잘못을 한 문장으로 인정하고, 뒤에 "하지만"을 붙이지 마세요.' },
  thanks: { name: '고맙다는 말', tip: '이 대화에서 상대가 해 준 것 하나를 짚어 고맙다고 해 보세요.' },
  blame: { name: '탓하는 말', tip: '누구 잘못인지 대신, 내가 본 것과 그때 내가 어땠는지를 말해 보세요.' },
  insult: { name: '깎아내리는 말', tip: '날 선 말이 나오려 할 때는 잠깐 쉬자고 해 보세요.' },
  threat: { name: '으름장', tip: '대안은 아껴 두고, 어떻게 하면 가능할지 물어보세요.' },
  demand: { name: '일방적인 요구', tip: '요구를 까닭이 있는 제안이나 질문으로 바꿔 보세요.' },
  begging: { name: '사정하는 말', tip: '매달리지 않아도 돼요. 상대가 다른 사람에게도 말할 수 있는 까닭을 하나 주세요.' },
  refusal: { name: '거절', tip: '안 된다고 한 뒤에는, 무엇이라면 괜찮은지 이어서 말해 보세요.' },
  accept: { name: '받아들이는 말', tip: '이만하면 됐다 싶으면 분명하게 좋다고 하고, 합의한 것을 한 번 더 말하세요.' },
  postpone: { name: '잠깐 쉬자는 말', tip: '벅차면 쉬자고 하고, 언제 다시 이야기할지 정하세요.' },
  justification: { name: '변명', tip: '설명은 접어 두고, 앞으로 어떻게 할지를 말해 보세요.' },
  'change-subject': { name: '말 돌리기', tip: '불편해도 한 문장만 더 그 이야기에 머물러 보세요.' },
  command: { name: '명령', tip: '앞에 있는 사람에게 말하세요. 여기서는 그것만 통해요.' },
};

export const actWords: Readonly<Record<Locale, Readonly<Record<Act, Words>>>> = { en: english, ko: korean };

/** For the criterion that looks at levels of speech, which only Korean has. */
export const levelTip: Readonly<Record<Locale, string>> = {
  en: 'Keep the same tone from the first sentence to the last.',
  ko: '처음부터 끝까지 이 관계에 맞는 말높이를 지켜 보세요. 급할수록 말끝을 챙기세요.',
};
