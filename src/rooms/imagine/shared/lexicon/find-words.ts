import { allConcepts } from './all-concepts.ts';
import type { Concept } from './concept.ts';
import { pluralOf } from './plural.ts';

/** What a run of text may mean, by the order of the lists; which of it is meant, the words around it say. */
export type Found = { readonly concepts: readonly Concept[]; readonly plural: boolean };

export interface Lexicon {
  /** @param text lower case, blanks single */
  english(text: string): Found | undefined;
  /** @param text without particles; blanks don't count */
  korean(text: string): Found | undefined;
  byId(id: string): Concept | undefined;
  /** Words of the longest English entry. */
  readonly longest: number;
  /** Korean entries by their text without blanks, for whoever searches by sound or spelling. */
  readonly koreanTerms: ReadonlyMap<string, Found>;
  readonly englishTerms: ReadonlyMap<string, Found>;
}

type Entry = { concepts: Concept[]; plural: boolean };

const add = (index: Map<string, Entry>, key: string, concept: Concept, plural: boolean): void => {
  const entry = index.get(key);
  if (!entry) index.set(key, { concepts: [concept], plural });
  else if (!entry.concepts.includes(concept)) entry.concepts.push(concept);
};

/** Kinds whose words have a plural. */
const uncounted = new Set(['place', 'time', 'weather', 'season', 'style', 'colour', 'amount', 'extent', 'action', 'mood', 'event']);

/** An index over concepts. Building it takes some milliseconds: `lexicon()` does it once. */
export function indexConcepts(concepts: readonly Concept[]): Lexicon {
  const [en, ko, ids] = [new Map<string, Entry>(), new Map<string, Entry>(), new Map<string, Concept>()];
  let longest = 1;
  for (const concept of concepts) {
    ids.set(concept.id, concept);
    for (const name of concept.ko) add(ko, name.replaceAll(' ', ''), concept, false);
    for (const name of concept.en) {
      const [singular = name, plural] = name.split('/');
      const plain = plainEnglish(singular);
      longest = Math.max(longest, plain.split(' ').length);
      add(en, plain, concept, false);
      if (!uncounted.has(concept.kind)) add(en, plural === undefined ? pluralOf(plain) : plainEnglish(plural), concept, true);
    }
  }
  return { english: (text) => en.get(text), korean: (text) => ko.get(text), byId: (id) => ids.get(id), longest, koreanTerms: ko, englishTerms: en };
}

/** As English entries are kept and asked for: hyphens are blanks, accents and apostrophes are left out. */
export function plainEnglish(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/[\u0300-\u036f'’.]/g, '').replaceAll(/[-_\s]+/g, ' ').trim();
}

let whole: Lexicon | undefined;

/** The one that Modu brings. */
export function lexicon(): Lexicon {
  return (whole ??= indexConcepts(allConcepts));
}
