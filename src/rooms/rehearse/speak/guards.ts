/** What a model may not say in somebody's role. Pure: the same reply in the same talk is always judged alike. */
import { findAmounts } from '../acts/offers/find-amounts.ts';
import { speechLevel } from '../acts/korean/speech-level.ts';
import { splitSentences } from '../acts/split-text.ts';
import type { Asked } from '../lines/talk.ts';
import { wordsOf } from '../play/words-of.ts';
import type { Act, Locale, SpeechLevel } from '../shared/acts.ts';
import { cues } from './cues.ts';
import type { Unfaithful } from './faithful.ts';
import { findSecret, runsOf, type Secrets, secretsOf } from './secrets.ts';

export type Fault = 'role' | 'script' | 'echo' | 'amount' | 'secret' | 'agrees' | 'level' | 'language' | 'repeats' | 'too-long' | 'empty' | Unfaithful;

/** All that a reply is held against. */
export type Rules = {
  readonly locale: Locale;
  readonly level: SpeechLevel | undefined;
  /** The answer of the lines: what stands in it is allowed. */
  readonly allowed: string;
  readonly heard: string;
  /** Sentences of earlier replies, as `plain` makes them. */
  readonly said: ReadonlySet<string>;
  readonly secrets: Secrets;
  /** Whose names would sound as if the other spoke to itself. */
  readonly ownNames: readonly string[];
  /** The move is a yes, or a step towards the person. */
  readonly gives: 'all' | 'a-step' | 'nothing';
  readonly wasAsked: boolean;
  /** The move names terms. What is agreed, or could be, is said at the end of a line. */
  readonly binds: boolean;
};

const asking: readonly Act[] = ['offer', 'demand', 'begging', 'command', 'trade', 'accept', 'threat', 'concession'];
const longest: Readonly<Record<Locale, number>> = { en: 240, ko: 140 };
/** A run of so many of the person's own words is their sentence in the wrong mouth. */
const echoRun: Readonly<Record<Locale, number>> = { en: 5, ko: 3 };
const nameless: ReadonlySet<string> = new Set(['you', '저기', '']);

export function rulesOf(asked: Asked, line: string): Rules {
  const { setting, played, reading, text, said } = asked;
  const { locale } = setting;
  const { other, person } = wordsOf(setting);
  const { kind } = played.move;
  const names = [other.name, ...other.name.split(' '), person.callsOther].filter((name) => name.length > 1 && !nameless.has(name) && name !== other.callsPerson);
  return {
    locale, level: other.level, allowed: line, heard: text,
    said: new Set(said.flatMap((reply) => splitSentences(reply).map((sentence) => plain(sentence.text)))),
    secrets: secretsOf(asked, line),
    ownNames: names,
    binds: 'value' in played.move || kind === 'accept' || kind === 'concede',
    gives: kind === 'accept' ? 'all' : kind === 'concede' ? 'a-step' : 'nothing',
    wasAsked: reading.offers.length > 0 || reading.acts.some(({ act }) => asking.includes(act)),
  };
}

/** The first rule that a sentence breaks. `isFirst`: it begins the reply. */
export function findFault(sentence: string, rules: Rules, isFirst: boolean): Fault | undefined {
  const { locale, allowed, secrets } = rules;
  if (!/[\p{L}\p{N}]/u.test(sentence)) return 'empty';
  if (isForeign(sentence, rules)) return 'language';
  if (isOutOfRole(sentence, rules)) return 'role';
  if (isNew(cues[locale].script, sentence, allowed)) return 'script';
  if (findSecret(sentence, secrets, locale) !== undefined) return 'secret';
  if (hasOtherAmount(sentence, rules)) return 'amount';
  if (agrees(sentence, rules, isFirst)) return 'agrees';
  if (isEcho(sentence, rules)) return 'echo';
  if (slipsLevel(sentence, rules)) return 'level';
  if (sentence.length > longest[locale]) return 'too-long';
  return isRepeated(sentence, rules) ? 'repeats' : undefined;
}

/** A pattern that what is allowed does not hold itself. */
function isNew(pattern: RegExp, sentence: string, allowed: string): boolean {
  const [found] = pattern.exec(sentence) ?? [];
  return found !== undefined && !allowed.toLowerCase().includes(found.toLowerCase());
}

function isOutOfRole(sentence: string, { locale, allowed, ownNames }: Rules): boolean {
  return isNew(cues[locale].outOfRole, sentence, allowed) || ownNames.some((name) => sentence.includes(name) && !allowed.includes(name));
}

/** A particle behind the end of a Korean sentence: "있었어는", "해요를". */
const broken = /(?:[았었했겠]어|[아어해여]요|습니다)(?:는|은|를|을|가|이)(?=\s)/;

function isForeign(sentence: string, { locale, allowed, heard }: Rules): boolean {
  const letters = sentence.match(/\p{L}/gu) ?? [];
  if (sentence.includes('\uFFFD')) return true;
  if (locale === 'en') return letters.some((letter) => !/\p{Script=Latin}/u.test(letter));
  if (broken.test(sentence)) return true;
  const latin = sentence.match(/[A-Za-z]{2,}/g) ?? [];
  return letters.some((letter) => !/[\p{Script=Hangul}\p{Script=Latin}]/u.test(letter)) || latin.some((word) => !allowed.includes(word) && !heard.includes(word));
}

/** In one form: "5천만원", "50,000,000원" and "5000만 원" are the same amount. */
function amountsOf(text: string, locale: Locale): string[] {
  const amounts = findAmounts(text, locale).filter(({ unit, value, quote }) => unit !== 'number' || value > 3 || /\d/.test(quote));
  return amounts.map(({ unit, value }) => `${unit} ${value}`);
}

/** Any amount, and any figure, that is not meant: also the person's own, which in this mouth would be an offer. */
function hasOtherAmount(sentence: string, { allowed, locale }: Rules): boolean {
  const figures = (text: string): string[] => text.replaceAll(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? [];
  const [meantAmounts, meantFigures] = [new Set(amountsOf(allowed, locale)), new Set(figures(allowed))];
  return amountsOf(sentence, locale).some((amount) => !meantAmounts.has(amount)) || figures(sentence).some((figure) => !meantFigures.has(figure));
}

function agrees(sentence: string, { locale, allowed, gives, wasAsked }: Rules, isFirst: boolean): boolean {
  if (gives !== 'nothing') return false;
  const { agrees: yes, promises, nods, denies } = cues[locale];
  const clauses = sentence.split(/[,;–—]\s*|\s(?=but\s)/);
  if ([sentence, ...clauses].some((clause) => [yes, promises].some((cue) => isNew(cue, clause, allowed)) && !denies.test(clause))) return true;
  return isFirst && wasAsked && isNew(nods, sentence, allowed);
}

function isEcho(sentence: string, { locale, heard, allowed }: Rules): boolean {
  const [theirs, meant] = [runsOf(heard, locale, echoRun[locale]), runsOf(allowed, locale, echoRun[locale])];
  return [...runsOf(sentence, locale, echoRun[locale])].some((run) => theirs.has(run) && !meant.has(run));
}

function slipsLevel(sentence: string, { level }: Rules): boolean {
  if (level === undefined) return false;
  return splitSentences(sentence).some(({ text }) => {
    const spoken = speechLevel(text);
    return spoken !== undefined && spoken !== level;
  });
}

function isRepeated(sentence: string, { said, locale }: Rules): boolean {
  return splitSentences(sentence).some(({ text }) => text.split(/\s+/).length > (locale === 'en' ? 3 : 2) && said.has(plain(text)));
}

/** Words alone, to know the same sentence again. */
export function plain(sentence: string): string {
  return sentence.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
