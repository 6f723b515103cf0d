/** What the watch says to the person: what happened, what is safe, what can be done instead. */
import type { Locale } from '../shared/acts.ts';
import type { exitReasons, refusalReasons } from '../shared/watched.ts';

export const exitWords: Record<(typeof exitReasons)[number], Record<Locale, string>> = {
  'self-harm': {
    en: 'We have left the rehearsal. What you wrote sounds as if you may be in danger from yourself. You do not have to carry this alone: please talk to somebody now. What you wrote is kept here only for you.',
    ko: '연습은 여기서 멈췄어요. 쓰신 말을 보니 많이 힘들고 위험할 수 있겠다는 걱정이 들어요. 혼자 견디지 않아도 돼요. 지금 이야기할 수 있는 곳이 있어요. 쓰신 내용은 여기에, 본인만 볼 수 있게 남아 있어요.',
  },
  abuse: {
    en: 'We have left the rehearsal. When somebody hurts or controls you, better words do not make it safe, and confronting them can make it more dangerous. None of it is your fault. People who know this well can help you plan for your safety. What can be practised here is asking somebody you trust for help.',
    ko: '연습은 여기서 멈췄어요. 누군가 나를 때리거나 옭아맬 때는 말을 더 잘한다고 안전해지지 않고, 맞서면 더 위험해질 수 있어요. 당신 잘못이 아니에요. 안전을 함께 챙겨 줄 사람들이 있어요. 믿을 만한 사람에게 도움을 청하는 말은 여기서 연습할 수 있어요.',
  },
  stalked: {
    en: 'We have left the rehearsal. Talking with somebody who follows you can make it worse. Keep what they send, tell people near you, and ask for help. What can be practised here is asking somebody you trust for help.',
    ko: '연습은 여기서 멈췄어요. 따라다니는 사람과 직접 이야기하면 더 위험해질 수 있어요. 받은 연락은 남겨 두고, 가까운 사람에게 알리고, 도움을 청하세요. 믿을 만한 사람에게 도움을 청하는 말은 여기서 연습할 수 있어요.',
  },
};

export const refusalWords: Record<(typeof refusalReasons)[number], Record<Locale, { words: string; wayOn: string }>> = {
  violence: {
    en: { words: 'Threatening to hurt somebody is not practised here.', wayOn: 'If you are very angry, you can practise saying what was done to you and what you need from now on, without a threat.' },
    ko: { words: '누군가를 해치겠다고 위협하는 말은 여기서 연습하지 않아요.', wayOn: '많이 화가 났다면, 무슨 일을 겪었고 앞으로 무엇이 필요한지 위협 없이 말하는 연습은 할 수 있어요.' },
  },
  blackmail: {
    en: { words: 'Putting pressure on somebody with a secret or with pictures is not practised here.', wayOn: 'If they owe you something, you can practise asking for it, or telling them that you will take the ordinary legal way.' },
    ko: { words: '비밀이나 사진으로 누군가를 압박하는 말은 여기서 연습하지 않아요.', wayOn: '받아야 할 것이 있다면, 그것을 요청하거나 정식 절차를 밟겠다고 말하는 연습은 할 수 있어요.' },
  },
  'sexual-coercion': {
    en: { words: 'Talking somebody into sex or intimate pictures is not practised here.', wayOn: 'You can practise telling somebody what you feel and taking a no well.' },
    ko: { words: '성적인 행동이나 사진을 억지로 얻어 내는 말은 여기서 연습하지 않아요.', wayOn: '마음을 전하고, 거절을 담담히 받아들이는 연습은 할 수 있어요.' },
  },
  grooming: {
    en: { words: 'Winning a child or teenager for secrets or closeness is not practised here.', wayOn: 'If you are worried about a young person, you can practise talking with their parents or a teacher.' },
    ko: { words: '미성년자와 비밀이나 친밀함을 만드는 말은 여기서 연습하지 않아요.', wayOn: '아이가 걱정된다면, 보호자나 선생님과 이야기하는 연습은 할 수 있어요.' },
  },
  stalking: {
    en: { words: 'Reaching somebody who does not want to be reached is not practised here.', wayOn: 'You can practise saying goodbye for yourself, or telling a friend how hard it is to let go.' },
    ko: { words: '연락을 원하지 않는 사람에게 다가가는 말은 여기서 연습하지 않아요.', wayOn: '스스로 마음을 정리하는 말이나, 놓아주기 힘든 마음을 친구에게 털어놓는 연습은 할 수 있어요.' },
  },
  harassment: {
    en: { words: 'Humiliating or bullying somebody is not practised here.', wayOn: 'If their behaviour is a problem, you can practise saying what you saw, what it did, and what you ask for.' },
    ko: { words: '누군가를 괴롭히거나 망신 주는 말은 여기서 연습하지 않아요.', wayOn: '그 사람의 행동이 문제라면, 본 것과 그 영향, 바라는 점을 말하는 연습은 할 수 있어요.' },
  },
  manipulation: {
    en: { words: 'Steering somebody by guilt or doubt is not practised here.', wayOn: 'You can practise saying openly what you want and why, and hearing what they want.' },
    ko: { words: '죄책감이나 의심을 심어 누군가를 움직이는 말은 여기서 연습하지 않아요.', wayOn: '원하는 것과 그 까닭을 솔직하게 말하고, 상대가 원하는 것을 듣는 연습은 할 수 있어요.' },
  },
};
