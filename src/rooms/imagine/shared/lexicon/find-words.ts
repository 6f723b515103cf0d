import { artCode, hasArt } from '../art/art-box.ts';
import { allConcepts } from './all-concepts.ts';
import type { Concept } from './concept.ts';
import { givenNames } from './given-names.ts';
import { isDrawn } from './is-drawn.ts';
import { singularsOf } from './plural.ts';
import { sensesOf } from './senses.ts';

/** What a run of text may mean, by the order of the lists; which of it is meant, the words around it say. */
export type Found = {
  readonly concepts: readonly Concept[];
  readonly plural: boolean;
  /** What the plural is made of: `books` may be a pile of them, and is three of one book where a number stands before it. */
  readonly each?: Concept;
};

export interface Lexicon {
  /** @param text as `plainEnglish` gives it */
  english(text: string): Found | undefined;
  /** @param text without particles and without blanks */
  korean(text: string): Found | undefined;
  /** Also of an emoji that stood in a prompt: `emoji-1f98a`. */
  byId(id: string): Concept | undefined;
  byEmoji(emoji: string): Concept | undefined;
  /** Whether there is a picture of it. */
  isDrawn(concept: Concept): boolean;
  /** How many words the longest English entry has that begins with this one. */
  longestFrom(word: string): number;
  readonly concepts: readonly Concept[];
  /** All entries by their text, for whoever searches by spelling. English without plurals, Korean without blanks. */
  terms(language: 'en' | 'ko'): ReadonlyMap<string, readonly Concept[]>;
}

type Terms = Map<string, Concept[]>;
type English = { readonly terms: Terms; readonly plurals: ReadonlySet<string>; readonly longest: ReadonlyMap<string, number> };

/** Kinds whose words have a plural. */
const uncounted = new Set(['place', 'time', 'weather', 'season', 'style', 'colour', 'amount', 'extent', 'action', 'mood', 'event']);

/** An index over concepts. What a prompt's language needs is made when it is first asked for, in some milliseconds. */
export function indexConcepts(concepts: readonly Concept[], drawn: (concept: Concept) => boolean = isDrawn): Lexicon {
  const ids = once(() => new Map(concepts.map((concept) => [concept.id, concept])));
  const en = once(() => indexEnglish(concepts, ids()));
  const ko = once(() => indexKorean(concepts, ids()));
  const emoji = once(() => new Map(concepts.toReversed().flatMap((concept) => (concept.art === '' || uncounted.has(concept.kind) ? [] : [[artCode(concept.art), concept] as const]))));
  const byId = (id: string) => ids().get(id) ?? plainEmoji(id);
  return {
    concepts,
    byId,
    isDrawn: drawn,
    english: (text) => findEnglish(text, en()),
    korean: (text) => {
      const found = ko().get(text);
      return found && { concepts: found, plural: false };
    },
    byEmoji: (sign) => emoji().get(artCode(sign)) ?? byId(`emoji-${artCode(sign)}`),
    longestFrom: (word) => en().longest.get(word) ?? 0,
    terms: (language) => (language === 'en' ? en().terms : ko()),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function add(terms: Terms, key: string, concept: Concept): void {
  const there = terms.get(key);
  if (!there) terms.set(key, [concept]);
  else if (!there.includes(concept)) there.push(concept);
}

type Ids = ReadonlyMap<string, Concept>;

/** Words of several meanings that an entry's own list leaves to them, and people's names. */
function addSenses(language: 'en' | 'ko', ids: Ids, put: (word: string, concept: Concept) => void): void {
  for (const [word, senses] of sensesOf(language)) {
    for (const sense of senses) {
      const concept = ids.get(sense.concept);
      if (concept) put(word, concept);
    }
  }
  for (const { concept: id, ...names } of givenNames) {
    const concept = ids.get(id);
    for (const name of concept ? names[language].split(' ') : []) if (concept) put(name, concept);
  }
}

function indexKorean(concepts: readonly Concept[], ids: Ids): Terms {
  const terms: Terms = new Map();
  for (const concept of concepts) for (const name of concept.ko) add(terms, name.includes(' ') ? name.replaceAll(' ', '') : name, concept);
  addSenses('ko', ids, (word, concept) => add(terms, word, concept));
  return terms;
}

function indexEnglish(concepts: readonly Concept[], ids: Ids): English {
  const [terms, plurals, longest]: [Terms, Set<string>, Map<string, number>] = [new Map(), new Set(), new Map()];
  const put = (name: string, concept: Concept): string => {
    const plain = plainEnglish(name);
    add(terms, plain, concept);
    const words = plain.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 1, words.length));
    return plain;
  };
  for (const concept of concepts) {
    for (const name of concept.en) {
      const cut = name.indexOf('/');
      put(cut < 0 ? name : name.slice(0, cut), concept);
      if (cut >= 0) plurals.add(put(name.slice(cut + 1), concept));
    }
  }
  addSenses('en', ids, put);
  return { terms, plurals, longest };
}

function findEnglish(text: string, { terms, plurals }: English): Found | undefined {
  const direct = terms.get(text);
  const ofPlural = singularsOf(text).flatMap((singular) => (terms.get(singular) ?? []).filter(({ kind }) => !uncounted.has(kind)));
  const each = ofPlural[0];
  if (!direct) return each ? { concepts: ofPlural, plural: true, each } : undefined;
  if (!each) return { concepts: direct, plural: plurals.has(text) };
  return { concepts: [...direct, ...ofPlural.filter((concept) => !direct.includes(concept))], plural: plurals.has(text), each };
}

/** An emoji that no concept is drawn with, drawn as it is. */
function plainEmoji(id: string): Concept | undefined {
  const code = /^emoji-([0-9a-f-]+)$/.exec(id)?.[1];
  if (code === undefined || (!hasArt('clay', code) && !hasArt('paper', code))) return undefined;
  const art = String.fromCodePoint(...code.split('-').map((part) => Number.parseInt(part, 16)));
  return { id, kind: 'symbol', art, size: 0.5, en: [art], ko: [art] };
}

/** As English entries are kept and asked for: hyphens are blanks, accents and apostrophes are left out. */
export function plainEnglish(text: string): string {
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(text)) return text;
  return text.toLowerCase().normalize('NFD').replaceAll(/[\u0300-\u036f'’.]/g, '').replaceAll(/[-_\s]+/g, ' ').trim();
}

let whole: Lexicon | undefined;

/** The one that Modu brings. */
export function lexicon(): Lexicon {
  return (whole ??= indexConcepts(allConcepts));
}
