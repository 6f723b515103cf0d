/** A person's words seen from the other: what was "제가" falls away or is theirs, what was "팀장님이" is "제가". Undefined where that is not safe. */
import type { ScenarioWords } from '../../shared/scenario.ts';
import { plain, written } from './conjugate.ts';
import { finalOf, withFinal } from './syllable.ts';

export type View = {
  readonly isPolite: boolean;
  /** How the person calls the other, each form without a call's ending: 팀장님, 지은, 엄마. */
  readonly others: readonly string[];
};

/** Anybody may be called so. */
const usual = ['너', '당신', '자기', '그쪽', '여보', '그대', '댁', '본인', '야'];
const titles = '(?:[가-힣]{1,4} ?)?(?:팀장|부장|과장|차장|대리|사장|이사|대표|실장|본부장|상무|전무|선생|교수|선배|원장|주임|매니저|고객|어머|아버|형|누|장모|장인|집주인|점장|소장|감독|회장|총무|담임|관장|기사|간사)님|엄마|아빠|언니|오빠|누나|형|선배|이모|삼촌|고모|할머니|할아버지|여보|자기야|사장님|아저씨|아주머니|얘|야|친구야|어머니|아버지|아부지|동생아';

export function viewOf({ other, person }: ScenarioWords): View {
  const called = [person.callsOther, other.name].flatMap((name) => [name, name.replace(/(?<=[가-힣]{2})[아야]$/, ''), name.replace(/ ?(?:씨|님)$/, '')]).filter((name) => name.length > 1 && !name.includes('{'));
  return { isPolite: (other.level ?? 'haeyo') === 'haeyo' || other.level === 'hasipsio', others: [...new Set(called)] };
}

/** Calls at the beginning and the end, fillers and greetings. */
export function withoutCalls(sentence: string, { others }: View): string {
  const names = [...others.map((name) => `${escaped(name)}[아야]?`), titles].join('|');
  const opening = new RegExp(`^(?:(?:${names}|[가-힣]{2,3} ?(?:씨|님)|[가-힣]{2}[아야])(?:,|(?=\\s))|(?:그래서 말인데요?|다른 게 아니라|네네|네|예|응|아|하이|어|음|저기|저기요|있잖아요?|그래도?|근데|그런데|그리고|그래서|그러면|그럼|그러니까|하지만|솔직히|사실은?|진짜요?|정말요?|아니|그냥|아무튼|어쨌든|일단|우선|저|참|자|뭐|글쎄|그게|제발요?|대신|그 대신|다만|물론|안녕하세요|죄송한데|미안한데|혹시|만약|만약에|그나저나|ㅉㅉ|그러지 말고)(?:,|(?=\\s)))\\s*`);
  const closing = new RegExp(`,\\s*(?:${names})$`);
  let bare = sentence.trim();
  for (let round = 0; round < 4; round += 1) bare = bare.replace(opening, '').replace(closing, '').trim();
  return bare;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Words for oneself that fall away, since the other would leave them out as well. */
const falls = /^(?:저는|전|나는|난|제가|내가|저희가|저희는|저희|저도|나도|저희도|저를|나를|절|날|저한테는?|나한테는?|저에게는?|나에게는?|저로서는|나로서는|제게는?|내게는?)$/;
const mine = /^(?:제|내|저희)$/;
/** What cannot be turned by leaving it out. */
const stuck = /^(?:저랑|나랑|저와|나와|저하고|나하고|저밖에|나밖에|저보다|나보다|저처럼|나처럼|저부터|나부터|저까지|나까지|제꺼|내꺼|제거|내거|저예요|나야|저라면|나라면|저마저|나마저)/;

const self: Readonly<Record<string, readonly [plainWord: string, politeWord: string]>> = {
  가: ['내가', '제가'], 는: ['나는', '저는'], 도: ['나도', '저도'], 만: ['나만', '저만'], 를: ['나를', '저를'], 한테: ['나한테', '저한테'], 랑: ['나랑', '저랑'], 의: ['내', '제'], 처럼: ['나처럼', '저처럼'], 보다: ['나보다', '저보다'],
};
const particles: Readonly<Record<string, keyof typeof self>> = {
  이: '가', 가: '가', 께서: '가', 이가: '가', 은: '는', 는: '는', 께서는: '는', 이는: '는', 도: '도', 께서도: '도', 이도: '도', 만: '만', 을: '를', 를: '를', 이를: '를', 한테: '한테', 에게: '한테', 께: '한테', 이한테: '한테', 랑: '랑', 이랑: '랑', 하고: '랑', 와: '랑', 과: '랑', 의: '의', '': '의', 처럼: '처럼', 보다: '보다',
};
const short: Readonly<Record<string, keyof typeof self>> = { 넌: '는', 네가: '가', 니가: '가', 너가: '가', 널: '를', 네: '의', 니: '의' };

/** `reported`: ends in the plain form. */
export function turnRound(reported: string, view: View): string | undefined {
  const tokens = reported.split(/\s+/);
  const turned: string[] = [];
  for (const [at, token] of tokens.entries()) {
    const word = isOtherWord(tokens, at) ? token : turnToken(token, view, tokens[at + 1]);
    if (word === undefined) return undefined;
    if (word !== '') turned.push(word);
  }
  const text = withoutHonour(asReceived(turned.join(' ')), reported);
  return text === undefined || text.split(' ').length < 2 && text.length < 4 ? undefined : text;
}

const counters = /^(?:번|군데|명|시|시간|개|달|가지|식구|살|건|배|장|권|대|곳|분|사람|주|마리|잔|끼|차례|팀|자리|집|바퀴)(?:[가-힣]{0,3})$/;

/** 직장 내, 돈을 내 주다, 네 번, 쉬는 날: the same letters, another word. */
function isOtherWord(tokens: readonly string[], at: number): boolean {
  const [before = '', token = '', after = ''] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === '내') return /^(?:직장|회사|학교|기한|기간|범위|이내|건물|단지|시간|팀|사)$/.test(before) || /^(?:주|줄|준|줘|봐|놓|버)/.test(after) || /[을를]$/.test(before);
  if (token === '네' || token === '니') return counters.test(after);
  if (token === '나는' || token === '난') return /^(?:소리|냄새|열|맛|소음|연기|문제|일)/.test(after);
  return (token === '날' || token === '절' || token === '전') && (/[ㄴㄹ]/.test(finalOf(before)) || /\d|[주월]$/.test(before));
}

/** "너 때문에", "당신 얘기를", and "너 지난달에 늦었잖아", where it is who did it. */
function withoutParticle(next: string, isPolite: boolean): string {
  if (next.startsWith('때문')) return isPolite ? '저' : '나';
  return /[을를이가도만]$/.test(next) ? (isPolite ? '제' : '내') : (isPolite ? '제가' : '내가');
}

function turnToken(token: string, { isPolite, others }: View, next: string | undefined): string | undefined {
  const isLast = next === undefined;
  const bare = token.replace(/,$/, '');
  if (falls.test(bare)) return '';
  if (mine.test(bare) && !isLast) return isPolite ? '' : '네';
  if (/^(?:저만|나만)$/.test(bare)) return '혼자만';
  if (stuck.test(bare)) return undefined;
  if (/^(?:저|나)$/.test(bare)) return '';
  const key = short[bare] ?? keyOf(bare, others);
  if (key === undefined || isLast) return token;
  if (key === '의' && short[bare] === undefined && !bare.endsWith('의')) return withoutParticle(next, isPolite);
  return self[key]?.[isPolite ? 1 : 0];
}

function keyOf(token: string, others: readonly string[]): keyof typeof self | undefined {
  const name = [...usual, ...others].find((one) => one !== '' && token.startsWith(one) && token.slice(one.length) in particles);
  return name === undefined || name === '야' ? undefined : particles[token.slice(name.length)];
}

/** What the person gives humbly is given, seen from the other. */
function asReceived(text: string): string {
  return text.replaceAll(/말씀드리(?=[겠려는고면])/g, '말하').replaceAll('말씀드렸', '말했').replaceAll('연락드렸', '연락했').replaceAll(/찾아뵙/g, '찾아오').replaceAll('드리겠다', '주겠다').replaceAll('드렸다', '줬다').replaceAll('드린다', '준다').replaceAll(/(?<=[가-힣] ?)드려서/g, '줘서').replaceAll(/(?<=[가-힣])드리(?=[면고는])/g, '주');
}

export const elders = /할머니|할아버지|어머니|아버지|어머님|아버님|부모님|엄마|아빠|사모님|교수님|의사|선생님|원장님|장모|장인|시어머니|시아버지|고객|손님|사장님|대표님|부장님|팀장님|과장님|이모|고모|삼촌|이웃|분들/;

/** 하셨다 of the other is 했다 when the other says it. Where an elder who is not there may be meant, it stays, or nothing is taken. */
function withoutHonour(text: string, original: string): string | undefined {
  if (!/(?:셨|시[다는고면던기]|신다|시겠|실 |신 |세요|셔)/.test(text) || /돌아가셨|계시던 분/.test(text)) return text;
  if (elders.test(text)) return undefined;
  const bare = text.replace(/(\S+?)으?셨다$/, (_, stem: string) => pastOf(stem)).replace(/(\S+?)으?신다$/, (_, stem: string) => written(stem)).replace(/(\S+?)으?시다$/, (_, stem: string) => `${stem}다`)
    .replace(/(\S)으?시(면|는|고|던|니까|는데|지|기)(?=\s|$)/g, '$1$2').replace(/신 (?=[가-힣])/, 'ㄴ ');
  return /(?:셨|신다|시겠|셔|ㄴ )/.test(bare) || original === '' ? undefined : bare;
}

/** 하셨다 without its honour: 했다. `stem`: what stands before 셨. */
export function pastOf(stem: string): string {
  if (/(?:^|\s)드$/.test(stem)) return `${stem.slice(0, -1)}먹었다`;
  if (stem.endsWith('주무')) return `${stem.slice(0, -2)}잤다`;
  if (stem.endsWith('계')) return `${stem.slice(0, -1)}있었다`;
  if (stem.endsWith('말씀하')) return `${stem.slice(0, -3)}말했다`;
  const form = plain(stem);
  return `${withFinal(form, 'ㅆ')}다`;
}

/** 팀장님이 말씀하신 -> the words before 면 of a trade: "깔아 주시면" is "깔아 주면". */
export function unhonoured(clause: string): string {
  return clause.replaceAll(/으?시(면|고|는|지|어|니까)(?=\s|$|,)/g, '$1').replaceAll('주신다면', '준다면').replaceAll('하신다면', '한다면').replaceAll(/셔서(?=\s|$)/g, '서');
}
