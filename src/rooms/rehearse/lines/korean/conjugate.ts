/**
 * Endings of Korean predicates by level of speech and mood, from the dictionary form: "어렵다" is 어려워, 어려워요, 어렵습니다, 어렵다.
 * After 국립국어원, 한국어 어문 규범 (한글 맞춤법 제18항, irregular stems; 제34~40항, contractions).
 */
import type { SpeechLevel } from '../../shared/acts.ts';
import { isAdjective } from './adjectives.ts';
import { finalOf, vowelOf, withFinal, withVowel } from './syllable.ts';

/** `say`, `ask`, `bid` (imperative), `vow` (-ㄹ게), and what colours a statement: 지, 네, 거든, 잖아, 까 (-ㄹ까), 데 (-는데). */
export const moods = ['say', 'ask', 'bid', 'vow', '지', '네', '거든', '잖아', '까', '데'] as const;
export type Mood = (typeof moods)[number];

const regularB = /(?:잡|입|좁|뽑|씹|집|꼽|접|업|굽|뵙)$/;
const irregularD = /(?:듣|걷|깨닫|싣|캐묻|되묻|묻)$/;
const irregularS = /(?:낫|짓|잇|붓|긋)$/;
const regularH = /(?:좋|놓|넣|낳|쌓|찧|닿)$/;
const regularReu = /(?:따르|치르|들르)$/;

/** The stem before -으-: 어려우-, 들으-, 나으-, 그러-, 알-. */
export function beforeEu(stem: string): string {
  const final = finalOf(stem);
  if (final === '' || final === 'ㄹ') return stem;
  if (final === 'ㅂ' && !regularB.test(stem)) return `${withFinal(stem, '')}우`;
  if (irregularD.test(stem)) return `${withFinal(stem, 'ㄹ')}으`;
  if (irregularS.test(stem)) return `${withFinal(stem, '')}으`;
  if (final === 'ㅎ' && !regularH.test(stem)) return withFinal(stem, '');
  return `${stem}으`;
}

/** 해, 어려워, 몰라: the form before 요. */
export function plain(stem: string): string {
  if (stem.endsWith('하')) return `${stem.slice(0, -1)}해`;
  const final = finalOf(stem);
  if (final === '') return contracted(stem);
  if (final === 'ㅂ' && !regularB.test(stem)) return withFinal(stem, '') + (stem.endsWith('돕') ? '와' : '워');
  if (irregularD.test(stem)) return `${withFinal(stem, 'ㄹ')}${harmony(stem)}`;
  if (irregularS.test(stem)) return `${withFinal(stem, '')}${harmony(stem)}`;
  if (final === 'ㅎ' && !regularH.test(stem)) return withVowel(withFinal(stem, ''), 'ㅐ');
  if (stem.endsWith('놓')) return `${stem.slice(0, -1)}놔`;
  return `${stem}${harmony(stem)}`;
}

const harmony = (stem: string): '아' | '어' => (/[ㅏㅑㅗ]/.test(vowelOf(stem)) && !isTense(stem) ? '아' : '어');

const joined: Readonly<Record<string, string>> = { ㅏ: 'ㅏ', ㅓ: 'ㅓ', ㅐ: 'ㅐ', ㅔ: 'ㅔ', ㅕ: 'ㅕ', ㅗ: 'ㅘ', ㅜ: 'ㅝ', ㅣ: 'ㅕ', ㅚ: 'ㅙ' };

function contracted(stem: string): string {
  const vowel = vowelOf(stem);
  const before = stem.slice(0, -1);
  if (/[그이저]러$/.test(stem) || stem.endsWith('어쩌')) return withVowel(stem, 'ㅐ');
  if (stem.endsWith('르') && !regularReu.test(stem)) return `${withFinal(before, 'ㄹ')}${harmony(before) === '아' ? '라' : '러'}`;
  if (vowel === 'ㅡ') return withVowel(stem, before !== '' && finalOf(before) === '' && harmony(before) === '아' ? 'ㅏ' : 'ㅓ');
  const short = joined[vowel];
  return short === undefined ? `${stem}어` : withVowel(stem, short);
}

/** Consonants that are added to the stem, ㄹ falling away: 합, 압, 힘든. */
function closed(stem: string, final: string): string {
  const open = finalOf(stem) === 'ㄹ' ? withFinal(stem, '') : stem;
  return withFinal(open, final);
}

const isOpen = (stem: string): boolean => finalOf(stem) === '' || finalOf(stem) === 'ㄹ';
/** Stems of the past and of -겠-, and 있다 and 없다. */
const isTense = (stem: string): boolean => /[ㅆㅄ]/.test(finalOf(stem));

const formal = (stem: string): string => (isOpen(stem) ? closed(stem, 'ㅂ') : `${stem}습`);

export function written(stem: string): string {
  if (isTense(stem) || isAdjective(stem)) return `${stem}다`;
  return isOpen(stem) ? `${closed(stem, 'ㄴ')}다` : `${stem}는다`;
}

function thoughtOver(stem: string): string {
  const base = beforeEu(stem);
  return base.endsWith('으') && !stem.endsWith('으') ? `${base.slice(0, -1)}을` : withFinal(base, 'ㄹ');
}

function though(stem: string): string {
  if (isTense(stem) || !isAdjective(stem)) return `${finalOf(stem) === 'ㄹ' ? withFinal(stem, '') : stem}는데`;
  const base = beforeEu(stem);
  return base.endsWith('으') && !stem.endsWith('으') ? `${base.slice(0, -1)}은데` : `${closed(base, 'ㄴ')}데`;
}

const seen = (stem: string): string => (isTense(stem) || isAdjective(stem) ? `${stem}구나` : `${finalOf(stem) === 'ㄹ' ? withFinal(stem, '') : stem}는구나`);
/** ㄹ falls before ㄴ: 아네, 힘드니. */
const beforeN = (stem: string): string => (finalOf(stem) === 'ㄹ' ? withFinal(stem, '') : stem);
const open = (stem: string): string => (finalOf(stem) === 'ㅎ' && !regularH.test(stem) ? withFinal(stem, '') : beforeN(stem));

/** A stem that honours who does it: 하시-, 힘드시-, 어려우시-. */
export function honoured(stem: string): string {
  const words = stem.split(' ');
  const special: Readonly<Record<string, string>> = { 말하: '말씀하시', 먹: '드시', 자: '주무시' };
  const found = stem.endsWith('고 있') ? '계시' : special[words.at(-1) ?? ''];
  if (found !== undefined) return [...words.slice(0, -1), found].join(' ');
  const base = beforeEu(stem);
  return `${finalOf(base) === 'ㄹ' ? withFinal(base, '') : base}시`;
}

/** `dictionary`: the predicate in its dictionary form, with the words before it or without. */
export function conjugate(dictionary: string, mood: Mood, level: SpeechLevel, honours: boolean): string {
  const bare = dictionary.slice(0, -1);
  if (bare.endsWith('아니')) return bare.slice(0, -2) + ofCopula(mood, level);
  const polite = level === 'haeyo' || level === 'hasipsio';
  const stem = honours && polite ? honoured(bare) : bare;
  switch (level) {
    case 'hae':
      return inHae(stem, mood);
    case 'haeyo':
      return inHaeyo(stem, mood);
    case 'hasipsio':
      return inHasipsio(stem, mood);
    case 'haera':
      return inHaera(stem, mood);
    default:
      return level satisfies never;
  }
}

function inHae(stem: string, mood: Mood): string {
  switch (mood) {
    case 'vow': return `${thoughtOver(stem)}게`;
    case '지': return `${stem}지`;
    case '네': return `${beforeN(stem)}네`;
    case '거든': return `${stem}거든`;
    case '잖아': return `${stem}잖아`;
    case '까': return `${thoughtOver(stem)}까`;
    case '데': return though(stem);
    default: return plain(stem);
  }
}

function inHaeyo(stem: string, mood: Mood): string {
  if (mood === '지') return `${stem}죠`;
  const isHonoured = stem.endsWith('시') && !/(?:모시|마시)$/.test(stem);
  if ((mood === 'say' || mood === 'ask' || mood === 'bid') && isHonoured) return `${stem.slice(0, -1)}세요`;
  return `${inHae(stem, mood)}요`;
}

function inHasipsio(stem: string, mood: Mood): string {
  switch (mood) {
    case 'ask': return `${formal(stem)}니까`;
    case 'bid': return stem.endsWith('시') ? `${withFinal(stem, 'ㅂ')}시오` : `${withFinal(honoured(stem), 'ㅂ')}시오`;
    case 'vow': return `${stem}겠습니다`;
    case '잖아': return `${stem}지 않습니까`;
    case '까': return `${stem}겠습니까`;
    default: return `${formal(stem)}니다`;
  }
}

function inHaera(stem: string, mood: Mood): string {
  switch (mood) {
    case 'ask': return `${open(stem)}니`;
    case 'bid': return `${plain(stem)}라`;
    case 'vow': return /[하주]$/.test(stem) ? `${stem}마` : `${stem}겠다`;
    case '네': return seen(stem);
    case '잖아': return `${stem}잖니`;
    case '까': return `${stem}겠니`;
    default: return written(stem);
  }
}

type Pair = readonly [afterFinal: string, afterVowel: string];

const copula: Readonly<Record<SpeechLevel, Readonly<Partial<Record<Mood, Pair>> & { say: Pair; ask: Pair }>>> = {
  hae: { say: ['이야', '야'], ask: ['이야', '야'], 지: ['이지', '지'], 네: ['이네', '네'], 거든: ['이거든', '거든'], 잖아: ['이잖아', '잖아'], 까: ['일까', '일까'], 데: ['인데', '인데'] },
  haeyo: { say: ['이에요', '예요'], ask: ['이에요', '예요'], 지: ['이죠', '죠'], 네: ['이네요', '네요'], 거든: ['이거든요', '거든요'], 잖아: ['이잖아요', '잖아요'], 까: ['일까요', '일까요'], 데: ['인데요', '인데요'] },
  hasipsio: { say: ['입니다', '입니다'], ask: ['입니까', '입니까'], 잖아: ['이 아닙니까', '가 아닙니까'], 까: ['입니까', '입니까'] },
  haera: { say: ['이다', '다'], ask: ['이니', '니'], 네: ['이구나', '구나'], 잖아: ['이잖니', '잖니'], 까: ['이겠니', '겠니'] },
};

/** 이다 behind a word: the form after a final consonant and after a vowel. */
export function copulaForms(mood: Mood, level: SpeechLevel): Pair {
  const forms = copula[level];
  return forms[mood] ?? forms.say;
}

/** 아니다 goes as 이다 after a vowel, but that 이 is written. */
function ofCopula(mood: Mood, level: SpeechLevel): string {
  const [, form] = copulaForms(mood, level);
  if (level === 'haeyo' && (mood === 'say' || mood === 'ask')) return '아니에요';
  if (level === 'hasipsio') return mood === 'ask' || mood === '까' || mood === '잖아' ? '아닙니까' : '아닙니다';
  return `아니${form}`.replace('아니인', '아닌').replace('아니일', '아닐');
}
