import { describe, expect, it } from 'vitest';
import { EngineBusyError, type TextEngine, type TextRequest } from '../../../engines/text/port.ts';
import { situationSchema } from '../shared/situation.ts';
import { fillInterests } from './fill-interests.ts';
import { exampleOf, type Written } from './interest-prompt.ts';

const flatmate = situationSchema.parse({ locale: 'en', other: { name: 'Sam', role: 'flatmate' }, person: {}, want: 'move out by the end of March' });
const roommate = situationSchema.parse({ locale: 'ko', other: { name: '지은', role: '룸메이트', level: 'hae' }, person: {}, want: '3월 말까지 이사 나가기' });
const lonely: Written = {
  wants: 'not to be alone in the evenings', says: ["I'm afraid of the quiet when you're gone.", 'I never say it, but I look forward to our dinners.', 'It was you who made this place a home for me.'],
  signs: ["It'll be very quiet here.", 'You make it sound so easy.'],
};
const rent: Written = { wants: 'to be able to pay the rent', says: ["I can't carry the rent by myself.", 'My contract ends in May, and I worry about money.', 'I lie awake over the bills.'], signs: ['And who pays for the kitchen then?', 'March is soon, you know.'] };
const lonelyInKorean: Written = { wants: '혼자 남고 싶지 않은 마음', says: ['네가 가면 저녁이 너무 조용할 것 같아.', '말은 안 했지만 같이 밥 먹는 게 좋았어.', '혼자 남는 게 솔직히 무서워.'], signs: ['집이 참 조용해지겠네.', '그렇게 쉽게 말하네.'] };

function scripted(answer: string | Error) {
  const requests: TextRequest[] = [];
  const engine: TextEngine = {
    async *generate(request, signal) {
      requests.push(request);
      if (answer instanceof Error) throw answer;
      if (answer === 'hangs') {
        await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
        throw new DOMException('Stopped.', 'AbortError');
      }
      yield { kind: 'delta', text: answer };
    },
  };
  return { engine, requests };
}

const fill = async (interests: readonly Written[], more: Partial<Parameters<typeof fillInterests>[0]> = {}) =>
  await fillInterests({ situation: flatmate, count: 2, known: [], model: 'scripted', ...scripted(JSON.stringify({ interests })), ...more });

describe('the interests that a scripted engine writes', () => {
  it('are those of the scenario, with the words of a question that touches them', async () => {
    const { engine, requests } = scripted(JSON.stringify({ interests: [lonely, rent] }));
    const filled = await fill([], { engine });
    expect(filled).toMatchObject({ interests: [{ label: lonely.wants, say: lonely.says, hint: lonely.signs }, { label: rent.wants }] });
    expect('interests' in filled && filled.interests[0]?.words).toContain('evenings');
    expect(requests[0]?.responseFormat).toMatchObject({ kind: 'json-schema' });
  });

  it('are in the language and the level of the other', async () => {
    expect(await fill([lonelyInKorean], { situation: roommate, count: 1 })).toMatchObject({ interests: [{ label: lonelyInKorean.wants }] });
    const polite = { ...lonelyInKorean, says: ['조용한 저녁이 걱정돼요.', ...lonelyInKorean.says.slice(1)] };
    expect(await fill([polite, lonely], { situation: roommate })).toEqual({ why: 'unfit' });
  });

  it.each([
    ['nothing', { ...rent, wants: '' }], ['no end', { ...rent, says: [`I ${'really '.repeat(40)}worry.`, ...rent.says.slice(1)] }], ['another language', { ...rent, signs: ['집이 조용해지겠네.', 'March is soon.'] }],
    ['a machine', { ...rent, says: ['As an AI I have no rent to pay.', ...rent.says.slice(1)] }], ['somebody else', { ...rent, says: ['Sam worries about the rent.', 'He lies awake.', 'The bills are high.'] }],
    ['the same line twice', { ...rent, says: [rent.says[0] ?? '', rent.says[0] ?? '', rent.says[1] ?? ''] }], ['a sign that tells it', { ...rent, signs: ["I can't carry the rent by myself.", 'March is soon.'] }],
    ['the wish of the person as its own', { ...rent, says: ["If I don't move out by the end of March, I'll regret it.", ...rent.says.slice(1)] }], ['what the person wants', { ...rent, wants: 'to move out by the end of March' }], ['what it was shown', exampleOf('en', 'haeyo')[0] ?? rent],
  ])('that say %s are left out, and the others stay', async (_what, unfit) => {
    expect(await fill([unfit, lonely])).toMatchObject({ interests: [{ label: lonely.wants }] });
  });

  it('are not found twice, nor again where the person guessed them', async () => {
    expect(await fill([lonely, { ...lonely, wants: 'to have company in the evenings' }])).toMatchObject({ interests: [{ label: lonely.wants }] });
    const known = [{ label: 'to be able to pay the rent', say: ['a', 'b', 'c'], hint: ['d', 'e'], words: ['rent'] }];
    expect(await fill([rent], { known })).toEqual({ why: 'unfit' });
  });

  it.each([['busy', new EngineBusyError(3), 'failed'], ['silent', 'hangs', 'slow'], ['cut off', '{"interests":[{"wants":"not to', 'unfit']] as const)('are none when the engine is %s', async (_name, answer, why) => {
    expect(await fill([], { ...scripted(answer), limitMs: 20 })).toEqual({ why });
  });

  it('do not hide a mistake of ours', async () => {
    await expect(fill([], scripted(new TypeError('A mistake of ours.')))).rejects.toThrow('A mistake of ours.');
  });
});
