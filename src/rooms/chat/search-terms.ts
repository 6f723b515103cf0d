import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Korean has no spaces where words end (회의에서), so its syllables are indexed one by one and in pairs, and so are Han and Kana; other
 * scripts by their words. Both databases keep the same terms. SQLite's own trigram index finds no word of two syllables.
 */
const words = /[\p{L}\p{N}\p{M}]+|\p{Extended_Pictographic}/gu;
const pieces = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[^\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const dense = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const longestWord = 40;
/** Of one message: Postgres takes no more than 1 MB of terms in a row. */
const mostTermUnits = 250_000;

/** Text as it is compared: composed, in small letters, every unit still where it was in the composed text. */
export function fold(text: string): string {
  const composed = text.normalize('NFC');
  const lower = composed.toLowerCase();
  return lower.length === composed.length ? lower : composed.replace(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter));
}

/** The words of a query, each of which has to be found. */
export function splitQuery(query: string): string[] {
  return [...new Set(fold(query).split(/\s+/u).filter((word) => word !== ''))].slice(0, 20);
}

/** Terms after which others get a turn: two million letters take long enough to be felt in every stream. */
const termsATurn = 20_000;

/** The terms under which a message is found. */
export async function termsOf(text: string): Promise<string[]> {
  const terms = new Set<string>();
  let [looked, units] = [0, 0];
  for (const term of everyTerm(fold(text))) {
    if (++looked % termsATurn === 0) await nextTurn();
    if (terms.has(term)) continue;
    terms.add(term);
    units += term.length;
    if (units > mostTermUnits) break;
  }
  return [...terms];
}

export type AskedTerm = { readonly term: string; /** It may go on: the start of a word is enough. */ readonly prefix: boolean };

/** The terms that a message must have to hold the word (of `splitQuery`); it need not hold it yet, `findWord` looks. */
export function askedTerms(word: string): AskedTerm[] {
  const all = [...piecesOf(word)];
  return all.flatMap((piece, i): AskedTerm[] => {
    if (dense.test(piece)) return (piece.length > 1 ? pairsOf(piece) : [piece]).map((term) => ({ term, prefix: false }));
    return [{ term: piece.slice(0, longestWord), prefix: i === all.length - 1 && piece.length <= longestWord }];
  });
}

const partOfWord = /[\p{L}\p{N}\p{M}]/u;

/** Where the word stands in folded text, from `from` on; -1: nowhere. A word that is not dense begins where a word begins. */
export function findWord(text: string, word: string, from = 0): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || dense.test(word) || !partOfWord.test(word.charAt(0))) return at;
    const before = text.charAt(at - 1);
    if (!partOfWord.test(before) || dense.test(before)) return at;
  }
  return -1;
}

function* piecesOf(text: string): Generator<string> {
  for (const [word] of text.matchAll(words)) for (const [piece] of word.matchAll(pieces)) yield piece;
}

function* everyTerm(text: string): Generator<string> {
  for (const piece of piecesOf(text)) {
    if (!dense.test(piece)) yield piece.slice(0, longestWord);
    else yield* gramsOf(piece);
  }
}

function* gramsOf(piece: string): Generator<string> {
  let before = '';
  for (const letter of piece) {
    yield letter;
    if (before !== '') yield before + letter;
    before = letter;
  }
}

function pairsOf(piece: string): string[] {
  const letters = Array.from(piece);
  return letters.length === 1 ? letters : letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`);
}
