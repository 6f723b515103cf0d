/**
 * Whether a sentence says what the line says. A small model that looks for other words turns round who is meant, loses a "not", or adds what nobody
 * said; what is in doubt here is said in the line's words. Pure.
 */
import type { Locale } from '../shared/acts.ts';
import { overlap, stems } from './overlap.ts';

/** Sentences `from` up to and without `to` of a line. */
export type Part = { readonly from: number; readonly to: number };
export type Unfaithful = 'off-meaning' | 'turned-round' | 'negation' | 'question' | 'adds' | 'binds';

/** More than half of what a sentence carries must come. */
const leastShare = 0.5;
/** A sentence takes no more than so many of a line's together. */
const mostTogether = 3;
/** New words that the same thing may take, and the words by which it may become longer. */
const newWords: Readonly<Record<Locale, number>> = { en: 2, ko: 3 };
const longer: Readonly<Record<Locale, number>> = { en: 4, ko: 3 };

const firstPerson = { en: /^(?:i|me|my|mine|myself|i'(?:m|ve|d|ll))$/, ko: /^(?:저|제|나|내|전|난)(?:는|도|를|만|의|가|랑|하고|한테|에게|까지|대로|로서)*$/ };
const secondPerson = { en: /^(?:you|your|yours|yourself|you'(?:re|ve|d|ll))$/, ko: /^(?:너|네|넌|니|당신|본인|그쪽)(?:는|도|를|만|의|가|랑|하고|한테|에게|까지|대로)*$/ };
const bothPersons = { en: /^(?:we|us|our|ours|let's|we'(?:re|ve|d|ll))$/, ko: /^우리(?:는|도|를|만|가|끼리)*$/ };
const negations: Readonly<Record<Locale, RegExp>> = { en: /\b(?:not|no|never|nobody|nothing|none|neither|nor|without|cannot)\b|n't\b/i, ko: /(?:^|\s)(?:안|못)\s|없|않|아니|아닌|모르|몰라|몰랐|말고|못하|못\s?했/ };

const asks = /[?？]/;

/** The part of the line that a sentence says: the longest one of which it says enough, and something of each sentence. */
export function findPart(sentence: string, line: readonly string[], locale: Locale): Part | undefined {
  const parts = line.flatMap((_, from) => Array.from({ length: mostTogether }, (__, more): Part => ({ from, to: from + 1 + more })).filter(({ to }) => to <= line.length));
  const says = ({ from, to }: Part): boolean => line.slice(from, to).every((one) => overlap(sentence, one, locale) > 0) && overlap(sentence, textOf(line, { from, to }), locale) > leastShare;
  return parts.toSorted((a, b) => b.to - b.from - (a.to - a.from)).find(says);
}

export function findUnfaithful(sentence: string, line: readonly string[], part: Part | undefined, locale: Locale): Unfaithful | undefined {
  if (!part) return 'off-meaning';
  const meant = textOf(line, part);
  if (turnsRound(sentence, meant, locale)) return 'turned-round';
  if (negations[locale].test(sentence.replaceAll('’', "'")) !== negations[locale].test(meant.replaceAll('’', "'"))) return 'negation';
  if (asks.test(sentence) !== asks.test(meant)) return 'question';
  return adds(sentence, meant, locale) ? 'adds' : undefined;
}

const textOf = (line: readonly string[], { from, to }: Part): string => line.slice(from, to).join(' ');
const wordsIn = (text: string): string[] => text.toLowerCase().replaceAll('’', "'").split(/[^\p{L}\p{N}'%]+/u).filter(Boolean);

/** The same persons do the same things. English names everybody; Korean leaves them out, but names nobody else. */
function turnsRound(sentence: string, meant: string, locale: Locale): boolean {
  const [said, wanted] = [personsIn(sentence, locale), personsIn(meant, locale)];
  const [named, known] = [said, wanted].map((persons) => new Set(persons.map(({ person }) => person)));
  if (!named || !known || [...named].some((person) => !known.has(person))) return true;
  if (locale === 'ko') return false;
  return named.size < known.size || said.some(({ person, does }) => {
    const doers = wanted.filter((one) => does !== undefined && one.does === does);
    return doers.length > 0 && doers.every((one) => one.person !== person);
  });
}

/** Each person that is named, with the next word that carries something: "you left", "my work". */
function personsIn(text: string, locale: Locale): readonly { readonly person: Person; readonly does: string | undefined }[] {
  const words = wordsIn(text).map((word) => ({ person: personOf(word, locale), stem: [...stems(word, locale)][0] }));
  return words.flatMap(({ person }, at) => {
    if (!person) return [];
    const next = words.slice(at + 1).find((word) => word.person !== undefined || word.stem !== undefined);
    return [{ person, does: next?.person === undefined ? next?.stem : undefined }];
  });
}

type Person = 'I' | 'you' | 'we';

function personOf(word: string, locale: Locale): Person | undefined {
  if (firstPerson[locale].test(word)) return 'I';
  if (secondPerson[locale].test(word)) return 'you';
  return bothPersons[locale].test(word) ? 'we' : undefined;
}

/** Words that change what is said by standing there: "therefore", and the Korean particle "only". */
const weighty: Readonly<Record<Locale, RegExp>> = { en: /^(?:only|therefore)$/, ko: /^그래서$|[^지]만$/ };

function adds(sentence: string, meant: string, locale: Locale): boolean {
  const [known, words] = [stems(meant, locale), wordsIn(meant)];
  if (wordsIn(sentence).some((word) => weighty[locale].test(word) && !words.includes(word))) return true;
  const added = [...stems(sentence, locale)].filter((stem) => !known.has(stem)).length;
  return added > Math.max(1, Math.min(newWords[locale], Math.floor(known.size / 2))) || wordsIn(sentence).length > wordsIn(meant).length + longer[locale];
}
