/** What an own scenario says where its maker said nothing: teaching, criteria, the other's view and lines to try. */
import type { Act, Locale, SpeechLevel } from '../shared/acts.ts';
import type { Situation } from '../shared/situation.ts';

type Framework = 'DEAR MAN' | 'IRP' | 'NVC';

export function frameworkOf({ goal, standing }: Pick<Situation, 'goal' | 'standing'>): Framework {
  if (goal === 'repair') return 'NVC';
  return standing === 'above' ? 'DEAR MAN' : 'IRP';
}

export const teachings: Record<Framework, Record<Locale, { text: string; source: string }>> = {
  'DEAR MAN': {
    en: { text: 'Describe what happened, without judging it. Express what it does to you. Assert: ask for one clear thing. Reinforce: say what gets better for both. Stay Mindful of your one point, Appear calm, and be ready to Negotiate.', source: 'Linehan, DBT Skills Training Manual, 2nd ed., 2015' },
    ko: { text: '있었던 일을 판단 없이 말해요. 그 일이 나에게 어땠는지 말해요. 바라는 것 하나를 분명하게 부탁해요. 들어주면 서로에게 무엇이 좋아지는지 말해요. 곁길로 새지 말고, 차분하게, 조금 물러설 여지를 두세요.', source: 'Linehan, DBT Skills Training Manual, 2판, 2015' },
  },
  IRP: {
    en: { text: 'A quarrel can be held about interests (what each needs), rights (who may) or power (who can). Talks that stay with interests end best. When the other pulls at rights or power, acknowledge it and come back to what both need.', source: 'Ury, Brett and Goldberg, Getting Disputes Resolved, 1988' },
    ko: { text: '다툼은 서로의 필요, 누가 옳은가, 누가 센가 가운데 하나를 두고 벌어져요. 필요를 두고 이야기할 때 가장 잘 끝나요. 상대가 옳고 그름이나 힘으로 끌고 가면 그 마음을 알아주고, 서로에게 필요한 것으로 돌아오세요.', source: 'Ury, Brett, Goldberg, Getting Disputes Resolved, 1988' },
  },
  NVC: {
    en: { text: 'Say what you saw, what you feel, what you need, and what you ask for, in that order and without blame. Before you ask, hear the other one out and say back what you understood.', source: 'Rosenberg, Nonviolent Communication, 3rd ed., 2015' },
    ko: { text: '본 것, 느낀 것, 필요한 것, 부탁하는 것을 차례로, 탓하지 않고 말해요. 부탁하기 전에 상대의 말을 끝까지 듣고, 이해한 것을 되돌려 말해 주세요.', source: 'Rosenberg, Nonviolent Communication, 3판, 2015' },
  },
};

export const criteria: Record<Locale, Record<'listening' | 'clarity' | 'fairness' | 'interests' | 'outcome', string>> = {
  en: { listening: 'Hearing them', clarity: 'Saying what you need, and why', fairness: 'Fair offers, no pressure', interests: 'Finding what is behind it', outcome: 'What came of it' },
  ko: { listening: '상대의 말 듣기', clarity: '내 필요와 까닭 말하기', fairness: '압박 없이 공정하게 제안하기', interests: '속마음 찾기', outcome: '이야기의 결과' },
};

export function otherSide({ locale, other, archetype, theyWant }: Situation): string {
  const wish = theyWant.join(locale === 'en' ? '; ' : ', ');
  if (locale === 'ko') {
    const known = wish ? ` 당신이 짐작한 대로라면, 속에는 이런 바람이 있을 수 있어요: ${wish}.` : '';
    return `${other.name}의 자리에서 보면 이 대화는 갑자기 시작된 일이에요. ${manners.ko[archetype]}${known} 실제 그 사람은 다를 수 있으니, 직접 물어보는 게 가장 정확해요.`;
  }
  const known = wish ? ` If you guessed right, this is underneath: ${wish}.` : '';
  return `From where ${other.name} stands, this talk came out of nowhere. ${manners.en[archetype]}${known} The real ${other.name} may be different: asking them is the only way to know.`;
}

const manners: Record<Locale, Record<Situation['archetype'], string>> = {
  en: {
    'budget-holder': 'They count what it costs and who will ask about it.', 'hurt-partner': 'They heard a reproach before they heard the wish.', avoider: 'They hoped it would pass, and every word brings the row nearer.',
    accuser: 'They feel accused, and strike first.', 'anxious-junior': 'They hear that they are not good enough.', 'friend-in-debt': 'They are ashamed, and being asked makes it worse.',
    'rule-keeper': 'They have a rule to keep, and somebody who checks.', grieving: 'They have little strength left for anything but the loss.',
  },
  ko: {
    'budget-holder': '얼마나 드는지, 누가 물어볼지부터 따지게 돼요.', 'hurt-partner': '바람보다 원망이 먼저 들려요.', avoider: '그냥 지나가길 바랐는데, 한마디 한마디가 다툼처럼 다가와요.',
    accuser: '공격받는다고 느껴서 먼저 날을 세워요.', 'anxious-junior': '부족하다는 말로 들려요.', 'friend-in-debt': '부끄러운데, 말이 나오니 더 숨고 싶어요.',
    'rule-keeper': '지켜야 할 규정이 있고, 지켜보는 사람도 있어요.', grieving: '떠나보낸 일만으로도 남은 힘이 거의 없어요.',
  },
};

export const batnas: Record<Locale, string> = { en: 'leave things as they are, and keep a distance', ko: '지금대로 두고 거리를 두기' };

export const openings: Record<Locale, Record<Situation['archetype'], string>> = {
  en: {
    'budget-holder': "You wanted a word? I've got a few minutes.", 'hurt-partner': "You've been quiet all day. What is it?", avoider: "Hey. Is this going to take long? I've sort of got things to do.",
    accuser: "Let me guess. I've done something wrong again.", 'anxious-junior': 'You wanted to see me? Is something the matter?', 'friend-in-debt': "Oh, hi. Didn't expect to see you. How are things?",
    'rule-keeper': "Yes? What can I do for you?", grieving: "Oh, it's you. Come in. It's a bit of a mess here.",
  },
  ko: {
    'budget-holder': '할 얘기가 있다고 {했지|했죠|하셨지요|했지}? 잠깐은 괜찮{아|아요|습니다|다}.', 'hurt-partner': '오늘 하루 종일 말이 없{네|네요|으시군요|구나}. 무슨 일{이야|이에요|입니까|이냐}?', avoider: '어, 오래 걸리는 얘기{야|예요|입니까|냐}? 할 일이 좀 있어서{.|요.|.|.}',
    accuser: '또 내가 뭘 잘못{했나 보네|했나 봐요|한 모양입니다|했나 보다}.', 'anxious-junior': '{부른 거 맞지|부르셨어요|부르셨습니까|불렀냐}? 무슨 일 있{어|어요|습니까|냐}?', 'friend-in-debt': '어, 여기서 {보네|보네요|뵙네요|보네}. 잘 지냈{어|어요|습니까|냐}?',
    'rule-keeper': '무슨 일{이야|이에요|입니까|이냐}?', grieving: '왔{어|어요|습니까|냐}? 들어{와|와요|오세요|와라}. 집이 좀 어수선{해|해요|합니다|하다}.',
  },
};

export const callsBy: Record<Locale, { floor: string; alternative: string }> = {
  en: { floor: 'a first step in that direction', alternative: 'leave it for now and think again' },
  ko: { floor: '그쪽으로 한 걸음이라도', alternative: '일단 그대로 두고 다시 생각하기' },
};

type Samples = Partial<Record<Act, string[]>>;

/** Lines to try, from the person's own words. `level`: the one in which the person speaks. */
export function samplesOf(situation: Situation, level: SpeechLevel): Samples {
  return situation.locale === 'ko' ? koreanSamples(situation, level) : englishSamples(situation);
}

function englishSamples({ other, person, want, least, reasons, goal }: Situation): Samples {
  const you = person.callsOther || other.name;
  const floor = least || callsBy.en.floor;
  return {
    'ask-interest': [`What worries you most about this, ${you}?`, 'What would you need from me to make this easier for you?', 'What matters most to you here?', 'Is there something you are afraid of in this? What is it?'],
    acknowledge: ["I can see this isn't easy for you.", 'I understand that this comes at a bad time for you.', "That makes sense. I hadn't seen it from your side.", 'I hear you, and I know you have been carrying a lot.'],
    'open-question': ['How do you see what happened?', 'What has it been like for you lately?', 'Can you tell me more about that?'],
    'own-interest': [...reasons.map((reason) => `It matters to me, because this is how it is: ${trimEnd(reason)}.`), "I need this to be clear between us, because it's been weighing on me.", 'I feel worn out by it, and I want us to be all right.'],
    ...(goal === 'agree' ? {
      offer: [`What I'd like to propose is this: ${trimEnd(want)}.`, `Could we agree on this: ${trimEnd(floor)}?`],
      trade: [`If you can agree to this (${trimEnd(floor)}), I will make it as easy for you as I can.`, `If you help me with this, I'll help you with what you need.`],
    } : { apology: ["I'm sorry for my part in it.", 'I am sorry that I hurt you. I should have talked to you sooner.'] }),
  };
}

function koreanSamples({ other, person, want, least, reasons, goal }: Situation, level: SpeechLevel): Samples {
  const you = person.callsOther || other.name;
  const floor = least || callsBy.ko.floor;
  const polite = level === 'hasipsio' ? 2 : level === 'haeyo' ? 1 : 0;
  const say = (...forms: [string, string, string]): string => forms[polite];
  return {
    'ask-interest': [
      `${you}, ${say('이 일에서 제일 걱정되는 게 뭐야?', '이 일에서 가장 걱정되시는 게 뭐예요?', '이 일에서 가장 걱정되시는 점이 무엇입니까?')}`,
      say('내가 어떻게 하면 좀 더 편하겠어?', '제가 어떻게 하면 좀 더 편하시겠어요?', '제가 어떻게 하면 좀 더 편하시겠습니까?'),
      say('너한테 제일 중요한 게 뭐야?', '제일 중요하게 생각하시는 게 뭐예요?', '가장 중요하게 생각하시는 것이 무엇입니까?'),
    ],
    acknowledge: [
      say('너도 쉽지 않다는 거 알아.', '쉽지 않으시다는 거 알아요.', '쉽지 않으시다는 것을 잘 압니다.'),
      say('그렇게 느꼈다니 이해가 돼.', '그렇게 느끼셨다니 이해가 돼요.', '그렇게 느끼셨다니 이해가 됩니다.'),
      say('그동안 많이 힘들었겠다.', '그동안 많이 힘드셨겠어요.', '그동안 많이 힘드셨겠습니다.'),
    ],
    'open-question': [
      say('너는 이 일을 어떻게 보고 있어?', '이 일을 어떻게 보고 계세요?', '이 일을 어떻게 보고 계십니까?'),
      say('요즘 어떻게 지냈는지 얘기해 줄래?', '요즘 어떻게 지내셨는지 얘기해 주시겠어요?', '요즘 어떻게 지내셨는지 말씀해 주시겠습니까?'),
    ],
    'own-interest': [
      ...reasons.map((reason) => say(`나한테 이게 중요한 까닭이 있어. ${trimEnd(reason)}.`, `저한테 이게 중요한 까닭이 있어요. ${trimEnd(reason)}.`, `저에게 이 일이 중요한 까닭이 있습니다. ${trimEnd(reason)}.`)),
      say('이 일이 계속 마음에 걸려서 나도 힘들었어.', '이 일이 계속 마음에 걸려서 저도 힘들었어요.', '이 일이 계속 마음에 걸려서 저도 힘들었습니다.'),
    ],
    ...(goal === 'agree' ? {
      offer: [
        say(`이렇게 하면 어떨까? ${trimEnd(want)}.`, `이렇게 하면 어떨까요? ${trimEnd(want)}.`, `이렇게 하면 어떻겠습니까? ${trimEnd(want)}.`),
        say(`우선 이것부터 하는 건 어때? ${trimEnd(floor)}.`, `우선 이것부터 하는 건 어떠세요? ${trimEnd(floor)}.`, `우선 이것부터 하는 것은 어떠십니까? ${trimEnd(floor)}.`),
      ],
      trade: [say('이걸 들어주면 나도 네가 필요한 걸 도울게.', '이걸 들어주시면 저도 필요하신 걸 도울게요.', '이것을 들어주시면 저도 필요하신 일을 돕겠습니다.')],
    } : { apology: [say('내가 상처를 줬어. 미안해.', '제가 상처를 드렸어요. 죄송해요.', '제가 상처를 드렸습니다. 죄송합니다.')] }),
  };
}

function trimEnd(text: string): string {
  return text.replace(/[.!?。…\s]+$/u, '');
}
