/** What the person guessed about the other ("혼자 남을까 봐 걱정", "인정받고 싶은 마음"), as the other would say it of themselves, in Korean. */
import { conjugate } from '../lines/korean/conjugate.ts';
import { isAdjective } from '../lines/korean/adjectives.ts';
import { finalOf, withFinal } from '../lines/korean/syllable.ts';
import { withParticle } from '../lines/korean/with-particle.ts';
import type { SpeechLevel } from '../shared/acts.ts';
import type { Situation } from '../shared/situation.ts';

type Who = Pick<Situation, 'other' | 'person'>;

/** A whole sentence without a full stop. A phrase that cannot be turned is named as what matters. */
export function ofOneself(wish: string, { other, person }: Who, level: SpeechLevel): string {
  const mine = asSelf(wish.replace(/[.!?。…\s]+$/u, '').trim(), other, person, level);
  const dictionary = asPredicate(mine);
  return dictionary === undefined ? `${withParticle(mine, '이/가')} ${conjugate('마음에 걸리다', 'say', level, false)}` : conjugate(dictionary, 'say', level, false);
}

const feltIn = String.raw`(?:마음|기분|심정|느낌|생각|바람|사정|상황|형편|처지|입장|상태|것|거|점|부분)`;
type Rule = readonly [RegExp, (head: string, tail: string) => string];

/** In order: the first that fits gives the sentence in its dictionary form. */
const rules: readonly Rule[] = [
  [new RegExp(String.raw`^(.*고) ?싶(?:은|어 ?하는|다는) ?${feltIn}?$`), (head) => `${head} 싶다`],
  [new RegExp(String.raw`^(.*고) ?싶지 ?않(?:은|다는) ?${feltIn}?$`), (head) => `${head} 싶지 않다`],
  [new RegExp(String.raw`^(.*기) ?싫(?:은|다는) ?${feltIn}?$`), (head) => `${head} 싫다`],
  [/^(.*[가-힣]까) ?봐(?:서)?(?: ?(?:하는)? ?(?:걱정|두려|불안|겁|무서|조심|염려)[가-힣 ]*)?$/, (head) => `${head} 봐 걱정되다`],
  [/^(.*[가-힣]까) ?(?:하는|라는) ?(?:걱정|두려움|불안|염려|생각)[가-힣]*$/, (head) => `${head} 봐 걱정되다`],
  [new RegExp(String.raw`^(.*)(?:기를?|길) ?(?:바라는|원하는|바람|원함) ?${feltIn}?$`), (head) => `${head}기를 바라다`],
  [/^(.*지) ?않(?:는 ?(?:것|거)|기)$/, (head) => `${head} 않았으면 좋겠다`],
  [/^(.*[가-힣])(?:는|다는) ?(?:걱정|불안|부담|두려움)$/, (head) => `${head}는 게 걱정되다`],
  [/^(.*[가-힣])기$/, (head) => `${head}고 싶다`],
  [/^(.*[가-힣])는 ?것$/, (head) => `${head}고 싶다`],
  [/^(.*(?:시간|도움|확신|확인|근거|설명|인정|이해|사과|여유|휴식|배려|관심|존중|약속|보장|대책|명분|핑계|계획|돈))$/, (head) => `${withParticle(head, '이/가')} 필요하다`],
];

function asPredicate(wish: string): string | undefined {
  for (const [pattern, shape] of rules) {
    const match = pattern.exec(wish);
    if (match?.[1] !== undefined) return shape(match[1].trim(), '');
  }
  const modified = new RegExp(String.raw`^(.*[가-힣]) ?${feltIn}$`).exec(wish)?.[1]?.trim();
  return modified === undefined ? undefined : ofModifier(modified);
}

/** 두려운, 힘든, 외로웠던, 걱정되는: the dictionary form of what stands before a noun. */
function ofModifier(modifier: string): string | undefined {
  const word = /\S+$/.exec(modifier)?.[0] ?? '';
  const before = modifier.slice(0, modifier.length - word.length);
  const bare = word.slice(0, -1);
  if (word.endsWith('던')) return `${before}${bare}다`;
  if (word.endsWith('는')) return /[ㅆㅄ]/.test(finalOf(bare)) || !/^(?:다|라|자)$/.test(bare.slice(-1)) ? `${before}${bare}다` : undefined;
  if (word.endsWith('운') && isAdjective(withFinal(bare, 'ㅂ'))) return `${before}${withFinal(bare, 'ㅂ')}다`;
  if (word.endsWith('은') && isAdjective(bare)) return `${before}${bare}다`;
  if (finalOf(word) !== 'ㄴ') return undefined;
  const stem = word === '힘든' ? '힘들' : withFinal(word, '');
  return isAdjective(stem) || stem.endsWith('하') ? `${before}${stem}다` : undefined;
}

const particles: Readonly<Record<string, readonly [own: string, polite: string]>> = { 가: ['내가', '제가'], 를: ['나를', '저를'], 한테: ['나한테', '저한테'], 에게: ['나에게', '저에게'], 도: ['나도', '저도'], 만: ['나만', '저만'], 는: ['나는', '저는'], 의: ['내', '제'] };
const forms = String.raw`(이가|가|이|을|를|한테|에게|도|만|은|는|의)(?=\s)`;
const same: Readonly<Record<string, string>> = { 이가: '가', 이: '가', 을: '를', 은: '는' };

/** The other is "I", and a person who is spoken to plainly is "you". */
function asSelf(wish: string, other: Situation['other'], person: Situation['person'], level: SpeechLevel): string {
  const isPlain = level === 'hae' || level === 'haera';
  const swap = (text: string, who: readonly string[], words: (key: string) => string | undefined): string => {
    const names = who.filter((one) => one.length > 0).map((one) => one.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
    return text.replaceAll(new RegExp(String.raw`(?<=^|\s)(?:${names.join('|')})${forms}`, 'g'), (whole, particle: string) => words(same[particle] ?? particle) ?? whole);
  };
  const self = swap(wish, ['자기', '본인', '자신', other.name, other.role], (key) => particles[key]?.[isPlain ? 0 : 1]);
  const you: Readonly<Record<string, string>> = { 가: '네가', 를: '너를', 한테: '너한테', 에게: '너에게', 도: '너도', 만: '너만', 는: '너는', 의: '네' };
  return isPlain && /딸|아들|동생|후배|친구|애인|남편|아내|조카|손/.test(person.role) ? swap(self, [person.role, '나', '내'], (key) => you[key]) : self;
}
