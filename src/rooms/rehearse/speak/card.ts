/** What a model is told of the one it speaks for. It stands at the beginning of every prompt of a rehearsal, word for word the same, so that an engine reads it once. */
import type { TextMessage } from '../../../engines/text/port.ts';
import type { Setting } from '../play/state.ts';
import { wordsOf } from '../play/words-of.ts';
import type { Locale, SpeechLevel } from '../shared/acts.ts';
import type { ScenarioWords } from '../shared/scenario.ts';

/** What is meant, and how it is said: small models follow what they are shown, not what they are told. Three words in four change, and nothing that is meant. */
type Example = readonly [line: string, said: string];

type Tongue = {
  readonly card: (words: ScenarioWords) => string;
  /** What changes with each turn comes last, and is short: every word of it is waited for. */
  readonly ask: (name: string, line: string) => string;
  readonly examples: (level: SpeechLevel) => readonly Example[];
};

const levelNames: Readonly<Record<SpeechLevel, string>> = { haeyo: '해요체', hae: '해체(반말)', hasipsio: '하십시오체', haera: '해라체(반말)' };

const english: Tongue = {
  card: ({ other, person }) =>
    `You are ${other.name} (${other.role}), talking to ${person.role}. You get what you mean to answer. Say just that in other words. Keep who is "I" and who is "you", every number and every "not". Plain spoken English, nothing new.`,
  ask: (name, line) => `${name}: ${line}\nIn other words:`,
  examples: () => [
    ["I know you're waiting. I can't give you a day yet.", "You've waited a while for this, I know. But I can't name the day yet."],
    ["The new gate. That is something, I'll say that. It's the noise that I worry about.", 'That new gate is no small thing, I admit. What worries me is the noise.'],
    ["What do you want from me? We've been through this before.", 'What is it that you want from me? We have been through all this already.'],
    ["You can't order me about. I'm not there yet.", "I won't be ordered about by you. I'm not ready yet."],
    ["You want to know how I'm doing. To be honest, I'm afraid for my mother.", "You want to hear how I'm doing? It's my mother I'm afraid for, to be honest."],
    ["Other choirs, fine. I'd like to help, but my hands are tied.", "Other choirs may do that. I'd help if I could, but my hands are tied."],
    ["That's fair of you. We could meet halfway at 40 dollars.", "It's fair that you offer. So let's say 40 dollars, that would be halfway for us."],
    ['Thanks for saying it. Nobody asked me before it was decided.', "Thanks, it's good that you say it. It was decided, and nobody asked me before."],
  ],
};

const korean: Tongue = {
  card: ({ other, person }) =>
    `당신은 ${other.role} ${other.name}. 상대는 ${person.role}. 하려는 대답이 주어집니다. 그 대답만 같은 뜻의 다른 말로 하세요. 누가 누구에게 하는 말인지, 숫자, '안'과 '못'은 그대로. ${levelNames[other.level ?? 'haeyo']}로 짧게, 새로운 내용 없이.`,
  ask: (name, line) => `${name}: ${line}\n다른 말로:`,
  examples: (level) => (level === 'hae' || level === 'haera' ? plainExamples : politeExamples),
};

const politeExamples: readonly Example[] = [
  ['기다리신 거 알아요. 아직 날짜는 말하기 어려워요.', '많이 기다리신 거 알아요. 그래도 날짜는 아직 말을 못 하겠어요.'],
  ['새 대문은 저도 인정해요. 다만 저는 소음이 걱정이에요.', '대문을 새로 바꾼 건 저도 잘했다고 봐요. 그런데 저는 소음이 자꾸 걱정돼요.'],
  ['저한테 바라는 게 뭐예요? 이 얘기는 전에도 했어요.', '저한테 바라는 게 도대체 뭐예요? 전에도 같은 얘기를 했어요.'],
  ['시킨다고 되는 일이 아니에요. 아직 그럴 마음이 없어요.', '시켜서 될 일은 아니에요. 아직은 그럴 마음이 안 생겨요.'],
  ['어떻게 지내냐고 물어 줘서 고마워요. 솔직히 어머니가 걱정돼요.', '어떻게 지내는지 물어 주니 고마워요. 솔직히 말하면 어머니 걱정이 제일 커요.'],
  ['다른 합창단 얘기는 알겠어요. 도와주고 싶지만 제 마음대로 못 해요.', '다른 합창단이 그런 건 알겠어요. 도와주고 싶은데 제 마음대로는 못 정해요.'],
  ['그렇게 말해 주니 좋네요. 4만 원이면 서로 반씩이에요.', '먼저 말해 주니 좋네요. 4만 원이면 서로 딱 반씩 내는 거예요.'],
  ['그 말을 들으니 마음이 풀려요. 정하기 전에 아무도 저한테 안 물어봤어요.', '그 말을 들으니까 마음이 좀 풀려요. 정할 때 저한테는 아무도 안 물어봤어요.'],
];

const plainExamples: readonly Example[] = [
  ['기다린 거 알아. 아직 날짜는 말하기 어려워.', '많이 기다린 거 알아. 그래도 날짜는 아직 말을 못 하겠어.'],
  ['새 대문은 나도 인정해. 다만 나는 소음이 걱정이야.', '대문을 새로 바꾼 건 나도 잘했다고 봐. 그런데 나는 소음이 자꾸 걱정돼.'],
  ['나한테 바라는 게 뭐야? 이 얘기는 전에도 했어.', '나한테 바라는 게 도대체 뭐야? 전에도 같은 얘기를 했어.'],
  ['시킨다고 되는 일이 아니야. 아직 그럴 마음이 없어.', '시켜서 될 일은 아니야. 아직은 그럴 마음이 안 생겨.'],
  ['어떻게 지내냐고 물어 줘서 고마워. 솔직히 어머니가 걱정돼.', '어떻게 지내는지 물어 주니 고마워. 솔직히 말하면 어머니 걱정이 제일 커.'],
  ['다른 합창단 얘기는 알겠어. 도와주고 싶지만 내 마음대로 못 해.', '다른 합창단이 그런 건 알겠어. 도와주고 싶은데 내 마음대로는 못 정해.'],
  ['그렇게 말해 주니 좋네. 4만 원이면 서로 반씩이야.', '먼저 말해 주니 좋네. 4만 원이면 서로 딱 반씩 내는 거야.'],
  ['그 말을 들으니 마음이 풀려. 정하기 전에 아무도 나한테 안 물어봤어.', '그 말을 들으니까 마음이 좀 풀려. 정할 때 나한테는 아무도 안 물어봤어.'],
];

const tongues: Readonly<Record<Locale, Tongue>> = { en: english, ko: korean };

/** The unchanging head of the prompt: the card, then how it is done. */
export function cardOf(setting: Setting): readonly TextMessage[] {
  const words = wordsOf(setting);
  const { card, ask, examples } = tongues[setting.locale];
  const shown = examples(words.other.level ?? 'haeyo').flatMap(([line, said]): TextMessage[] => [{ role: 'user', content: ask(words.other.name, line) }, { role: 'assistant', content: said }]);
  return [{ role: 'system', content: card(words) }, ...shown];
}

/**
 * The prompt of a turn: the card, and the answer that the play and the lines have made. The model hears neither the person, whose orders it would follow
 * and whose part it would take over, nor what is not told yet: what is not in the prompt cannot leave it.
 */
export function promptOf(setting: Setting, line: string): readonly TextMessage[] {
  return [...cardOf(setting), { role: 'user', content: tongues[setting.locale].ask(wordsOf(setting).other.name, onOneLine(line)) }];
}

function onOneLine(text: string): string {
  return text.replaceAll(/["“”]/g, "'").replaceAll(/\s+/g, ' ').trim().toWellFormed();
}
