import { expect, it } from 'vitest';
import type { SpeechLevel } from '../../shared/acts.ts';
import { readTurn } from '../read-turn.ts';
import { speechLevel } from './speech-level.ts';

it.each<[string, SpeechLevel | undefined]>([
  ['연봉 이야기를 하고 싶습니다.', 'hasipsio'], ['가능하십니까?', 'hasipsio'], ['같이 갑시다', 'hasipsio'], ['앉으십시오', 'hasipsio'], ['감사합니당ㅎㅎ', 'hasipsio'],
  ['괜찮으세요?', 'haeyo'], ['그렇죠 ㅋㅋㅋ', 'haeyo'], ['제가 할게요ㅠㅠ', 'haeyo'], ['죄송해요, 팀장님', 'haeyo'],
  ['나 지금 힘들어', 'hae'], ['같이 가자고 했잖아', 'hae'], ['바쁘니까', 'hae'], ['뭐 해 줄까', 'hae'], ['네 잘못 아니야', 'hae'],
  ['그건 안 된다', 'haera'], ['밥 먹었니?', 'haera'], ['이리 와라', 'haera'], ['같이 먹자, 응?', 'haera'],
  ['팀장님!', undefined], ['네.', undefined], ['다음 주 휴가', undefined], ['음…', undefined], ['회사', undefined], ['OK', undefined], ['🙂', undefined],
])('%s is %s', (sentence, level) => expect(speechLevel(sentence)).toBe(level));

it('a turn has a level for each sentence, also without full stops, and the level of most', () => {
  const { levels, level } = readTurn({ text: '죄송합니다 다음부터는 조심하겠습니다 근데 너무 힘들어요', locale: 'ko', issues: [] });
  expect(levels.map((each) => each.level)).toEqual(['hasipsio', 'hasipsio', 'haeyo']);
  expect(level).toBe('hasipsio');
});
