import type { Concept } from '../lexicon/concept.ts';
import type { Lexicon } from '../lexicon/find-words.ts';
import { jamoOf } from './jamo.ts';

type Language = 'en' | 'ko';
type Spelled = { readonly keys: string; readonly concepts: readonly Concept[] };

/** Letters that a word must have to be taken for a misspelt one: in shorter ones a single letter makes another word. */
const shortest = { en: 5, ko: 6 } as const;
/** And of one that may lack a letter or have one too many: metal is no meal. */
const shortestChanged = 7;
const mostKept = 400;

/** By lexicon and language: entries by how they begin, made when first needed, and what was found for words before. */
const kept = new WeakMap<Lexicon, Partial<Record<Language, { readonly buckets: ReadonlyMap<string, readonly Spelled[]>; readonly found: Map<string, readonly Close[]> }>>>();
type Close = { readonly keys: string; readonly concepts: readonly Concept[]; readonly distance: number };

/** Entries that are spelt like an unknown word, the most alike first; in Korean by the keys that type it. */
export function spelledLike(text: string, language: Language, lexicon: Lexicon): readonly Close[] {
  const { buckets, found } = indexOf(language, lexicon);
  const known = found.get(text);
  if (known) return known;
  const keys = keysOf(text, language);
  const most = keys.length < 4 ? 1 : keys.length < 8 ? 2 : 3;
  const close = [...new Set(beginningsOf(keys).flatMap((begin) => buckets.get(begin) ?? []))].flatMap(({ keys: other, concepts }) => {
    const distance = Math.abs(other.length - keys.length) > most ? most + 1 : distanceOf(keys, other, most);
    return distance > most ? [] : [{ keys: other, concepts, distance }];
  }).toSorted((a, b) => a.distance - b.distance).slice(0, 12);
  if (found.size >= mostKept) found.clear();
  found.set(text, close);
  return close;
}

/** The one entry that a misspelt word can mean; none where it could be several. */
export function meantBy(text: string, language: Language, lexicon: Lexicon): readonly Concept[] | undefined {
  if (keysOf(text, language).length < shortest[language]) return undefined;
  const close = spelledLike(text, language, lexicon).filter(({ keys, distance }) => distance <= 1 && isSlip(keysOf(text, language), keys));
  const first = close[0];
  return first && close.every(({ concepts }) => concepts[0] === first.concepts[0]) ? first.concepts : undefined;
}

const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;

/** Of one letter instead of another a finger slips only to the next key: branch is no brunch. Korean is spelt by ear too. */
function isSlip(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return typed.length >= shortestChanged;
  if (!/^[a-z ]+$/.test(typed)) return true;
  const at = Array.from(typed).findIndex((letter, n) => letter !== meant[n]);
  if (typed.slice(at + 1) !== meant.slice(at + 1)) return true;
  return keyRows.some((row) => Math.abs(row.indexOf(typed[at] ?? '') - row.indexOf(meant[at] ?? '')) === 1 && row.includes(typed[at] ?? '') && row.includes(meant[at] ?? ''));
}

const keysOf = (text: string, language: Language): string => (language === 'ko' ? jamoOf(text) : text);

/** A slip seldom changes both of the first two letters. */
const beginningsOf = (keys: string): string[] => [`1${keys[0] ?? ''}`, `2${keys[1] ?? ''}`];

function indexOf(language: Language, lexicon: Lexicon) {
  const all = kept.get(lexicon) ?? {};
  kept.set(lexicon, all);
  return (all[language] ??= { buckets: makeBuckets(language, lexicon), found: new Map() });
}

function makeBuckets(language: Language, lexicon: Lexicon): Map<string, Spelled[]> {
  const buckets = new Map<string, Spelled[]>();
  for (const [term, concepts] of lexicon.terms(language)) {
    const keys = keysOf(term, language);
    const [first = '', second = ''] = beginningsOf(keys);
    const spelled = { keys, concepts };
    for (const begin of keys[0] === keys[1] ? [first] : [first, second]) {
      const there = buckets.get(begin);
      if (there) there.push(spelled);
      else buckets.set(begin, [spelled]);
    }
  }
  return buckets;
}

/** Letters put in, left out, changed or swapped with their neighbour (Damerau 1964, optimal string alignment); stops above `most`. */
function distanceOf(a: string, b: string, most: number): number {
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, n) => n)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? most + 1;
}
