import type { Concept } from '../lexicon/concept.ts';
import type { Lexicon } from '../lexicon/find-words.ts';
import { isShown } from './arrange.ts';
import type { Spoken } from './draft.ts';
import { isThing } from './kinds.ts';
import { spelledLike } from './spelling.ts';

const mostNear = 6;
const kept = new WeakMap<Lexicon, Map<string, readonly string[]>>();

/** Six that a person may have meant by a word: its other senses, what the entry itself names, then what is of its sort; of an unknown word, what is spelt like it. */
export function offerFor(word: Spoken, concept: Concept | null, lexicon: Lexicon, { itself = false }: { itself?: boolean } = {}): readonly string[] {
  const can = (id: string): boolean => {
    const other = lexicon.byId(id);
    return other !== undefined && isOffered(other, lexicon);
  };
  if (concept === null) return unique([...word.others, ...likeUnknown(word, lexicon)]).filter(can).slice(0, mostNear);
  const others = word.others.filter((id) => id !== concept.id && can(id));
  return unique([...(itself && can(concept.id) ? [concept.id] : []), ...others, ...nearTo(concept, lexicon)]).slice(0, mostNear);
}

function nearTo(concept: Concept, lexicon: Lexicon): readonly string[] {
  const all = kept.get(lexicon) ?? new Map<string, readonly string[]>();
  kept.set(lexicon, all);
  const known = all.get(concept.id);
  if (known) return known;
  const found = findNear(concept, lexicon);
  all.set(concept.id, found);
  return found;
}

function findNear(concept: Concept, lexicon: Lexicon): readonly string[] {
  const byId = (id: string) => lexicon.byId(id);
  const own = (concept.near ?? []).flatMap((id) => byId(id) ?? []);
  const further = own.flatMap(({ near = [] }) => near.flatMap((id) => byId(id) ?? []));
  const fits = (other: Concept) => other !== concept && isOffered(other, lexicon) && (!isThing(concept) || isThing(other));
  const named = [...own.filter((other) => other !== concept && isOffered(other, lexicon)), ...further.filter(fits)];
  const ids = unique(named.map(({ id }) => id));
  if (ids.length >= mostNear) return ids.slice(0, mostNear);
  return unique([...ids, ...ofItsSort(concept, lexicon).filter(fits).map(({ id }) => id)]).slice(0, mostNear);
}

/** Those whose name ends with the same word, then those beside it in its list: lists are written by theme. */
function ofItsSort(concept: Concept, { concepts }: Lexicon): readonly Concept[] {
  const head = (each: Concept) => each.en[0]?.split('/')[0]?.split(' ').at(-1) ?? '';
  const ownHead = head(concept);
  const at = concepts.indexOf(concept);
  const alike = concepts.filter((other) => head(other) === ownHead);
  const around = Array.from({ length: 40 }, (_, n) => concepts[at + (n % 2 === 0 ? 1 : -1) * (1 + Math.floor(n / 2))]).filter((other) => other?.kind === concept.kind);
  return [...alike, ...around.flatMap((other) => other ?? [])];
}

function likeUnknown({ text }: Spoken, lexicon: Lexicon): readonly string[] {
  const language = /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/.test(text) ? 'ko' : 'en';
  return spelledLike(text, language, lexicon).flatMap(({ concepts }) => concepts.map(({ id }) => id));
}

/** Things that are drawn; places, colours and the like always. */
function isOffered(concept: Concept, lexicon: Lexicon): boolean {
  return isThing(concept) || concept.kind === 'event' ? isShown(concept, lexicon) : true;
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
