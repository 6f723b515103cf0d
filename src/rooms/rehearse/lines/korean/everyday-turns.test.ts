import { describe, expect, it } from 'vitest';
import { makeScenario } from '../../own/make-scenario.ts';
import { ofOneself } from '../../own/of-oneself.ts';
import { firstState, playTurn } from '../../play/play-turn.ts';
import { understand } from '../../play/replay.ts';
import type { Setting } from '../../play/state.ts';
import { situationSchema } from '../../shared/situation.ts';
import { composeReply } from '../compose-reply.ts';
import { takeOver } from './take-over.ts';

const scenario = makeScenario(situationSchema.parse({
  locale: 'ko', other: { name: '순미', role: '이웃', level: 'haeyo' }, person: { callsOther: '순미 씨' }, archetype: 'accuser', want: '화분을 복도에서 치우기', least: '반만 치우기',
}), '2026-03-02');
const words = scenario.locales.ko;
if (words === undefined) throw new Error('The scenario has no Korean words.');

function reply(text: string): string {
  const setting: Setting = { scenario, locale: 'ko', difficulty: 'normal', seed: 5, today: '2026-03-02' };
  const before = firstState(setting);
  const reading = understand(text, before, setting);
  return composeReply({ setting, before, played: playTurn(before, reading, setting), reading, text, said: [] }).text;
}

describe('an everyday turn in Korean', () => {
  it.each([
    ['밤에 잠은 좀 주무세요?', /자다|못 자|뒤척/], ['어제 몇 시에 들어오셨어요?', /시계|몇 시|시간/], ['합격 소식 들었어요. 저 시험에 합격했어요!', /잘됐|반가운/], ['이거 귤인데 좀 드셔 보세요.', /고마워요/],
    ['어머니가 지난주에 돌아가셨어요.', /무거워요|먹먹|얘기해 주셔서/], ['전에 그 일은 정말 죄송해요.', /사과|고마워요|풀려요/], ['커피 한잔하실래요?', /좋아요|같이|고마워요/],
  ])('is answered for what it is: %s', (text, answer) => {
    expect(reply(text)).toMatch(answer);
  });

  it('is answered in both halves when something came with a question', () => {
    expect(reply('점심은 드셨어요? 이거 제가 만든 빵인데 드셔 보세요.')).toMatch(/먹었|먹고.*(?:고마워요|받을게요)/);
  });

  it('has its own verb back', () => {
    const did = (text: string): string | undefined => takeOver({ quote: text, text, avoid: [], words }).did;
    expect(did('기사님은 부르셨어요?')).toBe('불렀어요');
    expect(did('아직 안 갔어요?')).toBe('안 갔어요');
    expect(did('왜 안 갔어요?')).toBeUndefined();
  });
});

describe('what the person guessed, told by the other', () => {
  const who = { other: { name: '소미', role: '여동생', level: 'hae' as const, callsPerson: '언니' }, person: { role: '언니', callsOther: '소미야' } };
  it.each([
    ['혼자 남을까 봐 걱정', '혼자 남을까 봐 걱정돼'], ['인정받고 싶은 마음', '인정받고 싶어'], ['가게가 적자라서 버티기 힘든 사정', '가게가 적자라서 버티기 힘들어'], ['소문이 나지 않는 것', '소문이 나지 않았으면 좋겠어'], ['언니가 자기를 싫어하는지 알고 싶은 마음', '언니가 나를 싫어하는지 알고 싶어'],
  ])('%s: %s', (wish, told) => {
    expect(ofOneself(wish, who, 'hae')).toBe(told);
  });
});
