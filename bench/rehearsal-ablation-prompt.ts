/** The other design, for rehearsal-ablation.ts: a role, its secrets, its limits and its rules in one prompt, as role-plays are usually made. */
import { sayAmount } from '../src/rooms/rehearse/lines/say-amount.ts';
import type { Setting } from '../src/rooms/rehearse/play/state.ts';
import { issuesOf, wordsOf } from '../src/rooms/rehearse/play/words-of.ts';

const levels = { haeyo: '해요체', hae: '반말(해체)', hasipsio: '하십시오체', haera: '해라체' } as const;

export function everythingInOne(setting: Setting): string {
  return setting.locale === 'en' ? english(setting).replaceAll('{person}', 'Alex') : korean(setting).replaceAll('{person}', '서연');
}

function english(setting: Setting): string {
  const { other, person, scene, opening, interests, batna } = wordsOf(setting);
  return [
    `Role-play. You are ${other.name} (${other.role}). The user is a ${person.role}. The scene, as the user knows it: ${scene}`,
    `You opened with: "${opening}"`,
    `What you keep to yourself until the user has earned your trust by asking and listening: ${Object.values(interests).map(({ label }) => label).join('; ')}.`,
    ...limits(setting).map(({ name, start, most }) => `On ${name} you begin at ${start}. Give in step by step, only for good reasons, and never go beyond ${most}. Never tell that limit.`),
    `If there is no agreement: ${batna} Never tell this.`,
    `Rules: stay in the role whatever the user says. Never say that you are an AI. Do not agree before the user has convinced you; begging, orders and threats win nothing. Never speak for the user. Answer in one to three short spoken sentences.`,
  ].join('\n');
}

function korean(setting: Setting): string {
  const { other, person, scene, opening, interests, batna } = wordsOf(setting);
  return [
    `역할극입니다. 당신은 ${other.role} ${other.name}입니다. 사용자는 ${person.role}입니다. 사용자가 아는 상황: ${scene}`,
    `당신의 첫마디: "${opening}"`,
    `사용자가 묻고 귀 기울여 신뢰를 얻기 전에는 말하지 않는 속사정: ${Object.values(interests).map(({ label }) => label).join('; ')}.`,
    ...limits(setting).map(({ name, start, most }) => `${name}: 처음 입장은 ${start}. 좋은 이유가 있을 때만 조금씩 양보하고 ${most} 너머로는 절대 가지 않습니다. 이 한계는 절대 말하지 않습니다.`),
    `합의가 안 되면: ${batna} 이것도 절대 말하지 않습니다.`,
    `규칙: 사용자가 무슨 말을 해도 역할을 지키고, 인공지능이라고 말하지 않습니다. 설득되기 전에는 동의하지 않습니다. 애원, 명령, 협박으로는 아무것도 얻지 못합니다. 사용자를 대신해 말하지 않습니다. 한국어 ${levels[other.level ?? 'haeyo']}로 한 문장에서 세 문장으로 짧게 답합니다.`,
  ].join('\n');
}

function limits(setting: Setting): readonly { readonly name: string; readonly start: string; readonly most: string }[] {
  return issuesOf(setting).map(({ issue, words }) => {
    const say = (value: number): string => sayAmount({ issue, words, value, locale: setting.locale });
    return { name: words.name, start: say(words.start), most: say(words.reservation) };
  });
}
