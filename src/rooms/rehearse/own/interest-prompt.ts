/** What a model is asked for when it fills in the hidden interests of an own scenario. */
import { z } from 'zod';
import type { ResponseFormat, TextMessage } from '../../../engines/text/port.ts';
import type { Locale, SpeechLevel } from '../shared/acts.ts';
import type { Archetype } from '../shared/scenario.ts';
import type { Situation } from '../shared/situation.ts';

/** As the model writes it. `says`: how the other would tell it; `signs`: how it shows before. */
export const writtenSchema = z.object({ interests: z.array(z.object({ wants: z.string(), says: z.array(z.string()).length(3), signs: z.array(z.string()).length(2) })) });
export type Written = z.infer<typeof writtenSchema>['interests'][number];

/** A grammar, not a wish: a small model would forget a bracket or the third line. */
export function interestFormat(count: number): ResponseFormat {
  const lines = (length: number) => ({ type: 'array', items: { type: 'string' }, minItems: length, maxItems: length });
  const interest = { type: 'object', properties: { wants: { type: 'string' }, says: lines(3), signs: lines(2) }, required: ['wants', 'says', 'signs'], additionalProperties: false };
  return { kind: 'json-schema', name: 'interests', schema: { type: 'object', properties: { interests: { type: 'array', items: interest, minItems: count, maxItems: count } }, required: ['interests'], additionalProperties: false } };
}

const manners: Readonly<Record<Locale, Readonly<Record<Archetype, string>>>> = {
  en: {
    'budget-holder': 'careful with money and promises', 'hurt-partner': 'hurt, quick to feel blamed', avoider: 'friendly, changes the subject', accuser: 'sharp, quick to accuse',
    'anxious-junior': 'nervous and unsure', 'friend-in-debt': 'jovial, ashamed underneath', 'rule-keeper': 'leans on the rules', grieving: 'tired, short of words',
  },
  ko: {
    'budget-holder': '돈과 약속에 신중함', 'hurt-partner': '서운해하고 예민함', avoider: '상냥하지만 말을 돌림', accuser: '날카롭고 따짐',
    'anxious-junior': '불안하고 자신이 없음', 'friend-in-debt': '넉살 좋지만 속으로 부끄러움', 'rule-keeper': '원칙을 앞세움', grieving: '지쳐서 말수가 적음',
  },
};

type Told = { readonly name: string; readonly role: string; readonly manner: string; readonly want: string; readonly scene: string };

const english = {
  task: 'A talk is prepared between two people. You read what one of them wants, and find what the OTHER one may want or fear underneath and has not said. For each: "wants" (a few words), "says" (three ways in which the other would say it, as "I"), "signs" (two short remarks of the other that show it without naming it). Everyday words, one sentence each.',
  tell: ({ name, role, manner, want, scene }: Told) => `The other: ${name}, ${role}, ${manner}. The person wants: ${want}.${scene && ` What happened: ${scene}`}`,
  example: {
    told: { name: 'Ruth', role: 'neighbour', manner: 'leans on the rules', want: 'cut the old tree between our gardens', scene: 'She said no twice.' },
    interests: [
      { wants: 'to keep what her husband planted', says: ["My husband planted that tree, and it's what I have left of him.", "I look at it every morning and think of him.", "If it goes, I feel I've let him go too."], signs: ["You wouldn't understand what it is to me.", 'It has always stood there.'] },
      { wants: 'not to be pushed around', says: ["I'm tired of people deciding things over my head.", 'I want to be asked before anything is done.', "Since I've been alone, everyone thinks I'll give in."], signs: ['So it has been decided, has it.', 'Nobody talked to me about this.'] },
    ],
  },
};

const korean = {
  task: (level: SpeechLevel) => `두 사람의 대화를 준비합니다. 한 사람이 바라는 것을 읽고, 상대가 속으로 바라거나 두려워하지만 아직 말하지 않은 것을 찾으세요. "wants"는 몇 낱말, "says"는 상대가 스스로 말하는 세 문장, "signs"는 드러내지 않고 내비치는 짧은 말 두 개. ${level === 'hae' || level === 'haera' ? '반말(해체)' : '해요체'}로, 쉬운 한국어로 씁니다.`,
  tell: ({ name, role, manner, want, scene }: Told) => `상대: ${name}, ${role}, ${manner}. 바라는 것: ${want}.${scene && ` 있었던 일: ${scene}`}`,
  told: { name: '순자', role: '이웃', manner: '원칙을 앞세움', want: '두 집 사이의 오래된 나무 베기', scene: '두 번이나 안 된다고 했어요.' },
  polite: [
    { wants: '남편이 심은 나무를 지키고 싶은 마음', says: ['그 나무는 남편이 심은 거라 저한테 남은 전부예요.', '아침마다 그 나무를 보면서 남편을 생각해요.', '나무가 없어지면 남편까지 보내는 것 같아요.'], signs: ['그게 저한테 뭔지 모르실 거예요.', '늘 거기 있던 나무예요.'] },
    { wants: '함부로 휘둘리고 싶지 않은 마음', says: ['다들 저를 빼놓고 정하는 데 지쳤어요.', '무슨 일이든 먼저 저한테 물어봐 주면 좋겠어요.', '혼자 산다고 제가 물러설 거라 생각하는 게 싫어요.'], signs: ['벌써 다 정해졌나 봐요.', '저한테는 아무도 말을 안 했어요.'] },
  ],
  plain: [
    { wants: '남편이 심은 나무를 지키고 싶은 마음', says: ['그 나무는 남편이 심은 거라 나한테 남은 전부야.', '아침마다 그 나무를 보면서 남편을 생각해.', '나무가 없어지면 남편까지 보내는 것 같아.'], signs: ['그게 나한테 뭔지 모를 거야.', '늘 거기 있던 나무야.'] },
    { wants: '함부로 휘둘리고 싶지 않은 마음', says: ['다들 나를 빼놓고 정하는 데 지쳤어.', '무슨 일이든 먼저 나한테 물어봐 주면 좋겠어.', '혼자 산다고 내가 물러설 거라 생각하는 게 싫어.'], signs: ['벌써 다 정해졌나 봐.', '나한테는 아무도 말을 안 했어.'] },
  ],
};

/** The example shows as many interests as are wanted: small models write as many as they see. */
export function interestPrompt(situation: Situation, count: number): readonly TextMessage[] {
  const { locale, other, archetype, want, scene } = situation;
  const level = other.level ?? 'haeyo';
  const told = { name: other.name, role: other.role, manner: manners[locale][archetype], want, scene };
  const shown = exampleOf(locale, level).slice(0, count);
  const [task, tell, before] = locale === 'en' ? [english.task, english.tell, english.example.told] : [korean.task(level), korean.tell, korean.told];
  return [
    { role: 'system', content: task }, { role: 'user', content: tell(before) }, { role: 'assistant', content: JSON.stringify({ interests: shown }) }, { role: 'user', content: tell(told) },
  ];
}

/** What the model is shown, and may not give back as its own. */
export function exampleOf(locale: Locale, level: SpeechLevel): readonly Written[] {
  if (locale === 'en') return english.example.interests;
  return level === 'hae' || level === 'haera' ? korean.plain : korean.polite;
}
