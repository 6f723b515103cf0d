/**
 * What can be drawn, and the words for it. A concept is one line of a list:
 *
 *     id | kind | art | size | English | Korean | more
 *     fox | animal | @fox | 0.6 | fox, vixen, fox cub | 여우, 새끼여우, 아기여우 | lives=forest; near=wolf,raccoon
 *
 * - `art`: an emoji as it is (its clay render and its vector), or `@name` of a drawing of our own.
 * - `size`: height in metres as it stands; empty where it has none (weather, colours).
 * - English: lower case, singular, commas between; an irregular plural after a slash (`mouse/mice`). Phrases are fine.
 * - Korean: as in a dictionary, without particles. Verbs and adjectives by their forms in a sentence are the reader's work; lists
 *   of actions, colours and sizes hold the forms that stand before a noun.
 * - `more`: `key=value` pairs between semicolons; see `Concept`.
 */
export type Concept = {
  /** Kebab-case, English, unique; kept in stored scenes, so it is never renamed. */
  readonly id: string;
  readonly kind: Kind;
  /** An emoji, `@name` of an own drawing, or empty for what is not drawn as a thing. */
  readonly art: string;
  /** Metres. */
  readonly size: number | null;
  readonly en: readonly string[];
  readonly ko: readonly string[];
  /** Place where it is at home when the prompt names none: the id of a concept of kind `place`. */
  readonly lives?: string;
  /** Concepts that a person may have meant instead, nearest first. */
  readonly near?: readonly string[];
  /** What somebody in this role has on or holds, when an animal is fused with it: `@astronaut-helmet`, `@chef-hat`. */
  readonly wears?: readonly string[];
  /** What comes in the hand with it: an emoji or a drawing. */
  readonly holds?: readonly string[];
  /** Its own colour, by the id of a concept of kind `colour`; none: many. */
  readonly colour?: string;
  /** How many are drawn when the word has no number and is plural: `flock` 5, `forest` of trees is a place. */
  readonly many?: number;
};

/** Where and how a thing is placed follows from its kind. */
export const kinds = [
  // stand on the ground
  'animal', 'person', 'fantasy', 'plant', 'tree', 'flower', 'building', 'furniture', 'landmark', 'vehicle',
  // fly, swim, hang
  'bird', 'insect', 'fish', 'aircraft', 'spacecraft', 'boat', 'sky',
  // small enough to be held, worn, or put on something
  'thing', 'tool', 'toy', 'instrument', 'ball', 'clothing', 'food', 'drink', 'fruit', 'symbol',
  // say how the rest is drawn
  'place', 'time', 'weather', 'season', 'style', 'colour', 'amount', 'extent', 'action', 'mood', 'event',
] as const;
export type Kind = (typeof kinds)[number];

const fields = 7;
const knownKinds = new Set<string>(kinds);

/** Reads a list. Empty lines and lines that begin with `#` are passed over. @throws Error that names the line, for lists are part of the program */
export function readConcepts(list: string): Concept[] {
  return list.split('\n').flatMap((line) => (/^\s*(?:#|$)/.test(line) ? [] : [readConcept(line)]));
}

function readConcept(line: string): Concept {
  const cells = line.split('|').map((cell) => cell.trim());
  const [id = '', kind = '', art = '', size = '', en = '', ko = '', more = ''] = cells;
  if (cells.length > fields || !knownKinds.has(kind) || !/^[a-z0-9-]+$/.test(id)) throw new Error(`Not a concept: ${line}`);
  return { id, kind: kind as Kind, art, size: size === '' ? null : Number(size), en: names(en), ko: names(ko), ...readMore(more) };
}

const names = (cell: string): string[] => cell.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));

function readMore(cell: string): Partial<Concept> {
  const more: Record<string, unknown> = {};
  for (const pair of cell.split(';')) {
    const [key = '', value = ''] = pair.split('=').map((part) => part.trim());
    if (key === 'lives' || key === 'colour') more[key] = value;
    else if (key === 'near' || key === 'wears' || key === 'holds') more[key] = names(value);
    else if (key === 'many') more[key] = Number(value);
    else if (key !== '') throw new Error(`Nothing is known of "${key}" in: ${cell}`);
  }
  return more;
}
