/** "미리 전화하기", the name of a wish, is "미리 전화하는 것" in a sentence. */
import { finalOf, withFinal } from './syllable.ts';

/** Nouns that only end like a verb made a noun. */
const nouns = /(?:이야기|얘기|감기|크기|시기|경기|분위기|용기|연기|일기|고기|여기|거기|위기|전기|후기|초기|동기|기|말기|자기|무기|인기|공기|향기|세탁기|비행기)$/;

export function asDoing(thing: string): string {
  const stem = /^(.*[가-힣])기$/.exec(thing)?.[1];
  if (stem === undefined || (!stem.includes(' ') && nouns.test(thing))) return thing;
  return `${finalOf(stem) === 'ㄹ' ? withFinal(stem, '') : stem}는 것`;
}
