import type { SpeechLevel } from '../../shared/acts.ts';
import { endsInNoun } from './noun-ends.ts';

/** What people hang behind an ending: laughing, crying, marks, pictures, words in brackets. */
const tail = /(?:[\s.!?~…。,;:'"“”‘’^*\-_()=>ㄱ-ㅎㅏ-ㅣ♥♡]|\p{Extended_Pictographic}|\ufe0f|\u200d|\([^()]{0,40}\))+$/u;
/** A call ("죄송합니다, 팀장님") or a word thrown in after the ending ("들어 주세요 네?"). */
const afterthought = /[,.!~…\s]+(?:(?:[가-힣]{0,2}[가-힣](?<![요다죠까]) ?)?(?:팀장|부장|과장|차장|대리|사장|이사|대표|실장|본부장|상무|전무|선생|교수|선배|원장|주임|매니저|고객|사모|어머|아버|형|누|할머|할아버|장모|장인|집주인|점장|소장|감독|코치|반장|총무|의사|기사|선우|형수)님|선배|엄마|아빠|언니|오빠|누나|여보|자기|형|이모|삼촌|고모|아저씨|아줌마|어머니|아버지|[가-힣]{1,3}(?:아|야)|[가-힣]{2,4} ?씨|할머니|할아버지|응|네|예|진짜|진짜로|제발|정말|좀|그치|빨리|당장)$/;

const interjections = /^(?:(?:네|예|넵|넹|응|음|흠|아|어|오|와|저기|저|글쎄|아니|뭐|자|참|여보세요|아이고|에이|헐|아하|그리고|그런데|근데|하지만|그래서|그럼|혹시|어머|어휴|에휴|하|야|뭐라고|근데요|저기요|아뇨|팀장님|안녕)[\s.,…~!?]*)+$/;
const nounInYo = /(?:^|\s)(?:필요|중요|주요|수요|강요|개요|소요|월요|동요|불필요|요|[가-힣]*(?:소중|담)요)$/;

const hasipsioEnd = /(?:(?:합|습|입|됩|[가-힣])(?:니다|니까|니더|니꺼)(?:만|만은|요|다만)?|[가-힣]시다|십시오|십시요|으십쇼|십쇼|옵니다|올시다|사옵니까|슴다|슴니다|습니당|니당)$/;
const haeyoEnd = /(?:[요욥]|죠|쥬|능교|[해하][유]|[가-힣](?:해|에|세|어|아|네|데|지|게|까|나|워|려|와|구|고)[여염용욤])$/;
const haeraEnd = /(?:[가-힣]다|[느으]?냐|[가-힣]니|[가-힣]라|[가-힣]자|구나|려무나|[가-힣]렴|을쏘냐|으마|하마|주마|[가-힣]랴|는가|은가)$/;
const haeEnd = /(?:[아어여해애에야워와려겨켜져봐놔써꿔춰쳐돼래네지게데께걸나까군든가사서커펴줘둬퍼빠싸파차쪄떠더대내배혀겨제새개세베메레페테줄뭐며면니고]|거야|잖아|는데|을게|텐데|[가-힣]려고|[가-힣]던데)$/;

/**
 * The level of one Korean sentence, or undefined where it has no ending (a fragment, a call, another language).
 * After the endings in the National Institute of Korean Language's grammar: -ㅂ니다, -ㅂ니까, -십시오, -ㅂ시다 · -요, -죠 · -아/어, -지, -네, -거든 · -다, -냐, -니, -아라, -자.
 */
export function speechLevel(sentence: string): SpeechLevel | undefined {
  let bare = sentence.slice(-160).normalize('NFC').replace(tail, '');
  for (let round = 0; round < 3; round += 1) {
    if (interjections.test(bare)) return undefined;
    const level = levelOf(bare);
    const shorter = bare.replace(afterthought, '').replace(tail, '');
    if (shorter === bare) return level;
    // "이모" and "네" look like endings: what stands before them decides, where it has an ending itself.
    const before = levelOf(shorter);
    if (level === undefined || (before !== undefined && isAfterthought(bare))) bare = shorter;
    else return level;
  }
  return levelOf(bare);
}

const isAfterthought = (bare: string): boolean => /(?:님|선배|엄마|아빠|언니|오빠|누나|여보|형|이모|삼촌|응|네|예|진짜|진짜로|제발|정말|좀)$/.test(bare);

function levelOf(bare: string): SpeechLevel | undefined {
  if (!/[가-힣]$/.test(bare)) return undefined;
  if (isHasipsio(bare)) return 'hasipsio';
  if (/(?:필요|중요)$/.test(bare) || nounInYo.test(bare)) return undefined;
  if (haeyoEnd.test(bare)) return 'haeyo';
  return plainLevel(/\S+$/.exec(bare)?.[0] ?? '');
}

/** 하십시오체 has ㅂ under the syllable before 니다, 니까 and 시다; 바쁘니까, 아니다 and 마시다 have not. */
function isHasipsio(bare: string): boolean {
  if (!hasipsioEnd.test(bare)) return false;
  const before = /([가-힣])(?:니다|니까|시다|니더|니꺼)(?:만|만은|요|다만)?$/.exec(bare)?.[1];
  return before === undefined || finals[(before.charCodeAt(0) - 0xac00) % 28] === 'ㅂ' || /[함임됨슴]$/.test(before);
}

function plainLevel(word: string): SpeechLevel | undefined {
  // A clause left hanging is 해체 too.
  if (/(?:[다라냐자][고구]|니까|[가-힣][아어]서|해서|라서|워서|려서|[는은ㄴ]데|던데|텐데|[려라]고|지만|다면|려면|다가|도록|면서|거든|거덩|당께|랑께|[^지]지 ?마|^마|하지마|텐께|께)$/.test(word)) return 'hae';
  if (/(?:보다|마다|부터다|처럼|부터|에서|에게|한테|으로|까지|밖에|[함음임됨슴])$/.test(word)) return undefined;
  if (endsInNoun(word)) return undefined;
  if (/까$|^자$|(?:몰라|빨라|올라|바라|골라|달라|잘라|말라)$/.test(word)) return 'hae';
  if (haeraEnd.test(word)) return 'haera';
  return haeEnd.test(word) ? 'hae' : undefined;
}

const finals = ['', 'ㄱ', 'ㄲ', 'ㄳ', 'ㄴ', 'ㄵ', 'ㄶ', 'ㄷ', 'ㄹ', 'ㄺ', 'ㄻ', 'ㄼ', 'ㄽ', 'ㄾ', 'ㄿ', 'ㅀ', 'ㅁ', 'ㅂ', 'ㅄ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ'];
