import type { SpeechLevel } from '../../shared/acts.ts';

/** What people hang behind an ending: laughing, crying, marks, pictures, words in brackets. */
const tail = /(?:[\s.!?~…。,;:'"“”‘’^*\-_ㅋㅎㅠㅜㅡㅇㄷ♥♡]|\p{Extended_Pictographic}|\ufe0f|\u200d|\([^()]{0,40}\))+$/u;
/** A call at the end ("죄송합니다, 팀장님") hides the ending before it. */
const calling = /[,.!~\s]+(?:(?:[가-힣]{1,5} ?)?(?:팀장|부장|과장|차장|대리|사장|이사|대표|실장|본부장|상무|전무|선생|교수|선배|원장|주임|매니저|고객|사모|어머|아버|형|누|할머|할아버|장|집주인|점장|소장|감독|코치|반장)님|선배|엄마|아빠|언니|오빠|누나|여보|자기야|자기|형|얘야|얘들아|[가-힣]{1,3}(?:아|야)|[가-힣]{2,4} ?씨|할머니|할아버지)$/;

const noEnding = /^(?:네|예|넵|넹|응|음|흠|아|어|오|와|저기|저|글쎄|아니|뭐|자|참|여보세요|아이고|에이|헐|아하|그리고|그런데|근데|하지만|그래서|그럼|혹시|저기요|어머|어휴|에휴)$/;
const nounInYo = /(?:^|\s)(?:필요|중요|주요|수요|강요|개요|소요|월요|동요|불필요|여요|요|[가-힣]*(?:소중|담)요)$/;

/** 하십시오체 has ㅂ under the syllable before 니다 and 니까; 바쁘니까 has not. */
const hasipsioEnd = /(?:([가-힣])(?:니다|니까)(?:만|만은|요|다만)?|([가-힣])시다|십시오|십시요|십시여|으십쇼|십쇼|옵니다|올시다|사옵니까|슴다|슴니다|습니당|니당)$/;
const haeraEnd = /(?:[는ㄴ]다|[가-힣]다|다고\?|[느으]?냐|[가-힣]니|[아어여해와춰워려겨켜져봐놔써꿔]라|거라|너라|마라|으라|하라|[가-힣]자|구나|로구나|더라|려무나|으렴|[가-힣]렴|란다|단다|을쏘냐|리라|노라|도다|으마|하마|주마|는가|은가|을까 보냐|느니라|[가-힣]자꾸나|자꾸나|[가-힣]랴)$/;
const haeEnd = /(?:[아어여해애에야워와려겨켜져봐놔써꿔춰쳐돼래네지게데께걸나까군든와가사자서커펴줘둬꺼퍼빠싸따파타차라쪄떠더대쳐내배새개세베메레페테게줄뭐임셈음함됨냐죠렴마고며면니]|거야|잖아|거든|는데|을게|[가-힣]라고|다니까|라니까|[가-힣]려고|텐데|[가-힣]라며|다며|[가-힣]던데|더라고|구먼|은걸|는걸)$/;

/** A noun that a fragment may end with although its last syllable looks like an ending. */
const nounEnd = /(?:회사|이사|인사|감사|식사|검사|조사|의사|행사|퇴사|날짜|가게|휴가|평가|단가|물가|시세|월세|전세|관리비|증가|여가|국가|추가|허가|대가|자리|이야기|얘기|문제|과제|어제|이제|언제|형제|전제|업무 과제|나라|누나|하나|하루|거래|미래|노래|고래|아래|원래|모레|빨래|프로젝트|서류|계약서|사직서|보고서|견적서|영수증|각서|경찰서|부서|순서|도서|용서|질서|독서|사표|대표|목표|연차|월차|주차|기차|자동차|절차|출퇴근|퍼센트|프로|정도|만큼|사과|결과|성과|효과|과자|여자|남자|숫자|의자|이자|투자|글자|모자|각자|혼자|문자|기자|환자|상자|부자|제자|피자|최고|사고|보고|광고|경고|창고|재고|해고|신고|원고|가구|친구|도구|요구|연구|입구|야구|축구|동네|그네|신세|자세|태세|기세|추세|만세|대세|지게|무게|냄새|참새|요새|베개|조개|무지개|날개|번개|소개|공개|전개|아내|안내|시내|국내|사내|인내|실내|세대|시대|상대|기대|대대|침대|무대|반대|절대|어머니|할머니|주머니|언니|편지|반지|휴지|바지|먼지|강아지|아버지|할아버지|돼지|의지|유지|금지|정지|토지|단지|복지|공지|이미지|메시지|페이지|패키지|아저씨|아이|나이|사이|차이|오이|종이|고양이|거|것|때|후|전|뒤|중|간)$/;

/**
 * The level of one Korean sentence, or undefined where it has no ending (a fragment, a call, another language).
 * After the endings in the National Institute of Korean Language's grammar: -ㅂ니다, -ㅂ니까, -십시오, -ㅂ시다 · -요, -죠 · -아/어, -지, -네, -거든 · -다, -냐, -니, -아라, -자.
 */
export function speechLevel(sentence: string): SpeechLevel | undefined {
  const bare = bareEnd(sentence);
  if (bare === '' || !/[가-힣]$/.test(bare) || noEnding.test(bare)) return undefined;
  const formal = hasipsioEnd.exec(bare);
  if (formal !== null && (formal[1] === undefined || hasFinal(formal[1], 'ㅂ')) && (formal[2] === undefined || hasFinal(formal[2], 'ㅂ'))) return 'hasipsio';
  if (/(?:[요욥]|죠|쥬|[가-힣](?:해|에|세|어|아|네|데|지|게|까|나)[여염용])$/.test(bare) && !nounInYo.test(bare)) return 'haeyo';
  if (/(?:필요|중요)$/.test(bare)) return undefined;
  return plainLevel(bare);
}

function plainLevel(bare: string): SpeechLevel | undefined {
  const word = /\S+$/.exec(bare)?.[0] ?? '';
  if (/(?:다가|다면|려면|다고|라고|냐고|자고)$/.test(word)) return word.endsWith('고') ? 'hae' : undefined;
  if (nounEnd.test(word) && !/(?:거야|잖아)$/.test(word)) return undefined;
  if (/(?:어|아|여|해|와|워|려|겨|서|고|며|면|니까|지만|는데도|도록|려고|러|든지|거나)$/.test(word) && /[,]$/.test(bare)) return undefined;
  if (word.endsWith('자') && word.length > 1) return 'haera';
  if (/(?:을까|ㄹ까|[가-힣]까)$/.test(word)) return 'hae';
  if (haeraEnd.test(word) && !/(?:거니까|니까|는데|[가-힣]라고|이라|더라고|보다|마다|부터다|때마다)$/.test(word)) return 'haera';
  if (/(?:면|며|고서|면서|지만|는데도|도록|마다|보다|처럼|까지|부터|에서|에게|한테|으로|라서|니까|어서|아서|해서)$/.test(word)) return /(?:니까|어서|아서|해서|라서)$/.test(word) ? 'hae' : undefined;
  return haeEnd.test(word) ? 'hae' : undefined;
}

function bareEnd(sentence: string): string {
  let bare = sentence.slice(-160).normalize('NFC');
  for (let round = 0; round < 4; round += 1) {
    const next = bare.replace(tail, '').replace(calling, '');
    if (next === bare) break;
    bare = next;
  }
  return bare;
}

const finals = ['', 'ㄱ', 'ㄲ', 'ㄳ', 'ㄴ', 'ㄵ', 'ㄶ', 'ㄷ', 'ㄹ', 'ㄺ', 'ㄻ', 'ㄼ', 'ㄽ', 'ㄾ', 'ㄿ', 'ㅀ', 'ㅁ', 'ㅂ', 'ㅄ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ'];

function hasFinal(syllable: string, final: string): boolean {
  return finals[(syllable.charCodeAt(0) - 0xac00) % 28] === final;
}
