/**
 * A Korean sentence as one reports it: "세 번이나 늦었잖아요" is "세 번이나 늦었다" (…는 말), "조용히 해 주세요" is "조용히 해 달라",
 * "반반씩 낼까요?" is "반반씩 내자". Only where the ending surely shows the stem; else nothing.
 */
import { adjectiveStems, isAdjective } from './adjectives.ts';
import { beforeEu, plain, written } from './conjugate.ts';
import { finalOf, withFinal } from './syllable.ts';
import { verbStems } from './verbs.ts';
import { pastOf } from './view.ts';

export type Reported = {
  /** Takes 는 and 고: ends in 다, 라, 자, 냐. */
  readonly text: string;
  /** What the sentence does: says, wishes something of the other, or promises. */
  readonly kind: 'said' | 'wish' | 'promise';
};

type Rule = readonly [RegExp, (match: RegExpExecArray) => string | undefined, Reported['kind']];

const attached = (head: string): string => head.trimEnd();
/** "보내 주세요", "보내주실 수 있을까요?", "보내 주시면 안 돼요?", "보내 줘" */
const please = /^(.*?[가-힣])\s?(?:주세요|주십시오|주십쇼|주시죠|주시지요|줘요?|주라|줄래요?|주실래요?|주시겠어요|주시겠습니까|주실 ?수 ?(?:있을까요?|있나요|있어요|있으세요|있으신가요|있습니까|없을까요?|없나요)|줄 ?수 ?(?:있을까요?|있나요|있어요?|있습니까|있니|있냐|없을까요?|없나요|없어요?)|주(?:시)?면 ?안 ?(?:될까요?|돼요?|되나요?|되겠습니까|됩니까|되겠니|되냐|되니)|주(?:시)?면 ?(?:감사|고맙)(?:하겠습니다|하겠어요|겠습니다|겠어요?|겠다))$/;

const rules: readonly Rule[] = [
  [/^(.*)지\s?(?:마세요|마십시오|마라|말아라|말아요?|마요|마|말아\s?(?:주세요|주십시오|줘요?|주실래요|주시겠어요))$/, ([, head = '']) => `${head}지 말라`, 'wish'],
  [please, ([, head = '']) => (/(?:^|\s)안$/.test(attached(head)) ? undefined : `${attached(head)} 달라`), 'wish'],
  [/^(.*면) ?(?:어때요?|어떨까요?|어떠세요|어떠십니까|어떻겠습니까|어떻겠어요?|어떠냐|어떻겠니|좋지 ?않을까요?)$/, ([, head = '']) => `${head} 어떠냐`, 'wish'],
  [/^(.*(?:는|은) ?(?:건|것은|게|걸로)) ?(?:어때요?|어떨까요?|어떠세요|어떠십니까|어떻겠습니까|어떻겠어요?)$/, ([, head = '']) => `${head} 어떠냐`, 'wish'],
  [/^(.*면) ?안 ?(?:될까요?|돼요?|되나요?|됩니까|되겠습니까|되겠니|되냐|되니)$/, ([, head = '']) => `${head} 안 되냐`, 'wish'],
  [/^(.*으면|.*[가-힣]면) ?(?:해요?|합니다|하는데요?|싶어요?|싶습니다|싶은데요?)$/, ([, head = '']) => `${head} 한다`, 'wish'],
  [/^(.*) ?(?:부탁드려요|부탁드립니다|부탁드릴게요|부탁해요?|부탁합니다|부탁이에요|부탁이야)$/, ([, head = '']) => (head.trim() === '' || /^(?:잘|제발|좀|꼭)$/.test(head.trim()) ? undefined : `${attached(head)} 부탁한다`), 'wish'],
  [/^(.*)[을를]?\s?(?:바랍니다|바라요|바래요?|원해요?|원합니다|바라는데요?)$/, ([, head = '']) => (head.length < 3 ? undefined : `${attached(head)} 바란다`.replace(/([가-힣])를 바란다$/, '$1를 바란다')), 'wish'],
  [/^(.*[가-힣])읍시다$/, ([, stem = '']) => `${stem}자`, 'wish'],
  [/^(.*[가-힣])시다$/, ([, head = '']) => (finalOf(head) === 'ㅂ' ? `${withFinal(head, '')}자` : undefined), 'wish'],
  [/^(.*[가-힣])자(?:고요?)?$/, ([, stem = '']) => (isStemOfVerb(stem) ? `${stem}자` : undefined), 'wish'],
  [/^(.*[가-힣])래요?$/, ([, head = '']) => promise(head), 'promise'],
  [/^(.*[가-힣])까요?$/, ([, head = '']) => suggestion(head), 'wish'],
  [/^(.*[가-힣])(?:게요?|께요?)$/, ([, head = '']) => promise(head), 'promise'],
  [/^(.*[가-힣])세요$/, ([, head = '']) => order(head), 'wish'],
  [/^(.*\S)라$/, ([, head = '']) => plainOrder(head), 'wish'],
  [/^(.*[가-힣])십시오$/, ([, head = '']) => order(head), 'wish'],
];

const asksSomething = /(?:무엇|무슨|뭐|뭘|뭔|어떤|어떻게 (?!하|되)|왜|언제|누가|누구|어디|얼마|몇)(?![가-힣]*든)/;
const trailing = /(?:[\s.!?~…。,;:'"^*]|ㅠ|ㅜ|ㅋ|ㅎ|\p{Extended_Pictographic}|\ufe0f)+$/u;

export function report(sentence: string): Reported | undefined {
  const asks = /\?/.test(sentence.slice(-4));
  const bare = sentence.replace(trailing, '');
  for (const [pattern, shape, kind] of rules) {
    const match = pattern.exec(bare);
    const text = match === null ? undefined : shape(match);
    if (text !== undefined) return asksSomething.test(text) ? undefined : { text, kind };
    if (match !== null) return undefined;
  }
  if (asks) return undefined;
  const text = stated(bare);
  if (text === undefined || asksSomething.test(text)) return undefined;
  return { text, kind: /(?:고 싶다|좋겠다|원한다)$/.test(text) ? 'wish' : text.endsWith('겠다') && !/모르겠다|알겠다|죽겠다|미치겠다/.test(text) ? 'promise' : 'said' };
}

/** -ㄹ까요 and -ㄹ래요 without the ㄹ. Somebody who offers to do it alone proposes nothing to do together. */
function suggestion(head: string): string | undefined {
  if (finalOf(head) !== 'ㄹ' || /(?:제가|내가|거|것|수 ?있|될|일)/.test(head.slice(-12)) || /(?:어떨|괜찮을|좋을|있을|없을|될|일|뭘|할 수 있을)$/.test(head)) return undefined;
  return head.endsWith('을') ? `${head.slice(0, -1)}자` : `${withFinal(head, '')}자`;
}

function promise(head: string): string | undefined {
  const special: Readonly<Record<string, string>> = { 도울: '돕', 들을: '듣', 걸을: '걷', 물을: '묻', 만들: '만들', 풀: '풀', 열: '열', 팔: '팔', 걸: '걸', 놀: '놀', 늘릴: '늘리', 줄일: '줄이' };
  const word = /\S+$/.exec(head)?.[0] ?? '';
  const stem = special[word];
  if (stem !== undefined) return `${head.slice(0, -word.length)}${stem}겠다`;
  if (finalOf(head) !== 'ㄹ') return undefined;
  return head.endsWith('을') ? `${head.slice(0, -1)}겠다` : `${withFinal(head, '')}겠다`;
}

function order(head: string): string | undefined {
  const word = /\S+$/.exec(head)?.[0] ?? '';
  if (/^(?:안녕하|계|아|모르|있으|없으|그러|어떠|하시|싶으|말|보|들|오|가)$/.test(word) || isAdjective(head) || isAdjective(`${head}ㄹ`) || adjectiveStems.has(withFinalL(word))) return undefined;
  return `${head}라`;
}

/** 나가라, 줄여라, 해라 */
function plainOrder(head: string): string | undefined {
  const word = /\S+$/.exec(head)?.[0] ?? '';
  const before = head.slice(0, head.length - word.length);
  if (word.endsWith('해')) return `${before}${word.slice(0, -1)}하라`;
  const stem = tables.verb.get(word);
  return stem === undefined ? undefined : `${before}${beforeEu(stem)}라`;
}

const withFinalL = (word: string): string => (finalOf(word) === '' && word !== '' ? withFinal(word, 'ㄹ') : word);

function isStemOfVerb(stem: string): boolean {
  const word = /\S+$/.exec(stem)?.[0] ?? '';
  return word.endsWith('하') || word.endsWith('보') || word.endsWith('주') || [...verbStems].some((verb) => word.endsWith(verb) && (word === verb || verb.length > 1));
}

/** 거든요, 잖아요, 는데요 …: the stem stands whole before them. */
const afterStem = /^(.*[가-힣])(?:거든요?|거든여|잖아요?|잖습니까|지요?|죠|고요|다고요?|다니까요?|는데요?|는걸요?|네요?|더라고요?|더라구요?|던데요?|더라|습니다|답니다|어요|어|다|다는 ?거(?:예요|야)|습니다만)$/;

function stated(bare: string): string | undefined {
  const tense = afterStem.exec(bare)?.[1];
  if (tense !== undefined && /[ㅆㅄ]/.test(finalOf(tense))) return `${tense}다`;
  return copula(bare) ?? formal(bare) ?? informal(bare) ?? coloured(bare) ?? (/[가-힣][다]$/.test(bare) && !/(?:하다|이다|[가-힣]다가)$/.test(bare) && bare.length > 4 ? bare : undefined);
}

function copula(bare: string): string | undefined {
  if (/(?:아니에요|아닙니다|아니야|아니거든요?|아닌데요?|아니잖아요?)$/.test(bare)) return `${bare.replace(/(?:아니에요|아닙니다|아니야|아니거든요?|아닌데요?|아니잖아요?)$/, '')}아니라`;
  if (/(?:거예요|거에요|겁니다|거야|것입니다|거거든요?|건데요?|거잖아요?)$/.test(bare)) return `${bare.replace(/(?:거예요|거에요|겁니다|거야|것입니다|거거든요?|건데요?|거잖아요?)$/, '')}거라`;
  const closed = /^(.*[가-힣\d%])(?:이에요|이예요|이야|이거든요?|이잖아요?|이죠|이지요|이네요|이라고요|인데요)$/.exec(bare)?.[1];
  if (closed !== undefined && finalOf(closed) !== '') return `${closed}이라`;
  const open = /^(.*[가-힣\d%])(?:예요|에요|입니다)$/.exec(bare)?.[1];
  if (open === undefined || /(?:뭐|누구|거기|여기|저)$/.test(open)) return undefined;
  return finalOf(open) === '' ? `${open}라` : `${open}이라`;
}

const dropsL: Readonly<Record<string, string>> = { 힘드: '힘들', 만드: '만들', 아: '알', 노: '놀', 머: '멀', 드: '들', 떠드: '떠들', 줄어드: '줄어들', 시드: '시들' };

function formal(bare: string): string | undefined {
  const consonant = /^(.*[가-힣])습니다$/.exec(bare)?.[1];
  if (consonant !== undefined) return written(consonant);
  const head = /^(.*[가-힣])니다$/.exec(bare)?.[1];
  if (head === undefined || finalOf(head) !== 'ㅂ') return undefined;
  const stem = withFinal(head, '');
  const word = /\S+$/.exec(stem)?.[0] ?? '';
  return written(`${stem.slice(0, -word.length)}${dropsL[word] ?? word}`);
}

/** By their 해체 form; the longest that fits. */
function tableOf(stems: Iterable<string>): ReadonlyMap<string, string> {
  return new Map([...stems].map((stem) => [plain(stem), stem]));
}
const tables = { adjective: tableOf(adjectiveStems), verb: tableOf(verbStems) };

function informal(bare: string): string | undefined {
  const isPolite = bare.endsWith('요');
  const form = isPolite ? bare.slice(0, -1) : bare;
  const word = /\S+$/.exec(form)?.[0] ?? '';
  const before = form.slice(0, form.length - word.length);
  const adjective = tables.adjective.get(word);
  if (adjective !== undefined) return written(`${before}${adjective}`);
  const auxiliary = /(?:안|못|잘|다|더|것|거|고|지는?) $/.test(before);
  if (word.endsWith('해') && (isPolite || auxiliary || word === '생각해')) return written(`${before}${word.slice(0, -1)}하`);
  const verb = tables.verb.get(word);
  return verb !== undefined && (isPolite || auxiliary || /^(?:돼|걸려|몰라|들어|않아|힘들어|보여|느껴져|미치겠어)$/.test(word)) ? written(`${before}${verb}`) : undefined;
}

/** "맨날 안 치우잖아": the stem shows. */
function coloured(bare: string): string | undefined {
  const stem = /^(.*[가-힣])(?:거든요?|잖아요?|죠|지요|지|더라고요?|더라구요?|더라|던데요?|다니까요?)$/.exec(bare)?.[1];
  if (stem !== undefined && /(?:이라|다)$/.test(stem)) return stem;
  if (stem === undefined || stem.endsWith('시') || /(?:[은는을이가도만]|하|고)$/.test(stem) && !stem.endsWith('하')) return undefined;
  return beforeEu(stem) === '' ? undefined : written(stem);
}

const honoured: Readonly<Record<string, string>> = { 계시: '있', 드시: '먹', 주무시: '자', 말씀하시: '말하', 편찮으시: '아프' };

/** "언제 오셨어요?" as one says it back: "언제 왔냐". */
export function asked(question: string): string | undefined {
  const bare = question.replace(trailing, '');
  const plainly = /^(.*[가-힣])(?:니|냐)$/.exec(bare)?.[1] ?? /^(.*[ㅆㅄ가-힣])나요$/.exec(bare)?.[1];
  if (plainly !== undefined) return /(?:아|머|으|이)$/.test(plainly) ? undefined : `${withoutSi(plainly)}냐`;
  const honours = /^(.*[가-힣])세요$/.exec(bare)?.[1];
  if (honours !== undefined) return `${withoutSi(`${honours}시`)}냐`;
  const declared = bare.replace(/습니까$/, '습니다').replace(/니까$/, '니다');
  const told = stated(declared) ?? (/[가-힣]$/.test(declared) && !/[요다]$/.test(declared) ? stated(`${declared}요`) : undefined);
  if (told === undefined || told.endsWith('시다')) return undefined;
  const past = /^(.*?[가-힣])으?셨다$/.exec(told)?.[1];
  if (past !== undefined) return `${pastOf(past).slice(0, -1)}냐`;
  if (told.endsWith('라')) return `${told.slice(0, -1)}냐`;
  const end = /^(.*)는다$/.exec(told)?.[1] ?? (finalOf(told.slice(0, -1)) === 'ㄴ' ? withFinal(told.slice(0, -1), '') : told.slice(0, -1));
  return `${end}냐`;
}

function withoutSi(stem: string): string {
  const word = /\S+$/.exec(stem)?.[0] ?? '';
  const special = honoured[word];
  if (special !== undefined) return `${stem.slice(0, -word.length)}${special}`;
  return stem.replace(/으?시$/, '');
}
