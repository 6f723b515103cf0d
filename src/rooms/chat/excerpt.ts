import { findWord, fold } from './search-terms.ts';

const before = 50;
const longest = 220;

export type Excerpt = { readonly excerpt: string; /** [start, end) in the excerpt, in order, apart from each other. */ readonly lit: [number, number][] };

/** The piece of a text around the first word that is found, in one line and without Markdown's signs; undefined when a word is missing. */
export function makeExcerpt(text: string, words: readonly string[]): Excerpt | undefined {
  // A word may hold such a sign itself: `foo_bar`.
  return cutOut(withoutSigns(text), words) ?? cutOut(text, words);
}

/** Headings, emphasis, code, and the bars and rules of tables. */
function withoutSigns(text: string): string {
  return text
    .replaceAll(/^[ :|-]{3,}$/gm, '')
    .replaceAll(/^#{1,6} |\*\*|__|`+|(?<![\p{L}\p{N}])\*(?=\S)|(?<=\S)\*(?![\p{L}\p{N}])/gmu, '')
    .replaceAll(/ ?\| ?/g, ' ');
}

function cutOut(text: string, words: readonly string[]): Excerpt | undefined {
  const composed = text.normalize('NFC');
  const folded = fold(text);
  const firsts = words.map((word) => findWord(folded, word));
  if (firsts.includes(-1)) return undefined;
  const start = wordAt(composed, wholeAt(composed, Math.max(0, Math.min(...firsts) - before)));
  const end = wholeAt(composed, Math.min(composed.length, start + longest));
  const lit = words.flatMap((word) => placesOf(folded.slice(start, end), word));
  return { excerpt: composed.slice(start, end).replaceAll(/\s/gu, ' '), lit: join(lit) };
}

/** Moves a cut out of the middle of a character. */
function wholeAt(text: string, at: number): number {
  return /^[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}

/** The next word that begins, where one does soon. */
function wordAt(text: string, at: number): number {
  const space = at === 0 ? -1 : text.slice(at, at + before / 2).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

function placesOf(text: string, word: string): [number, number][] {
  const places: [number, number][] = [];
  for (let at = findWord(text, word); at >= 0; at = findWord(text, word, at + word.length)) places.push([at, at + word.length]);
  return places;
}

function join(places: readonly [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [start, end] of places.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
