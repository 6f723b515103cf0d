import type { Concept, Kind } from '../lexicon/concept.ts';

const alive = new Set<Kind>(['animal', 'person', 'fantasy', 'bird', 'fish', 'insect']);
const settings = new Set<Kind>(['place', 'time', 'weather', 'season', 'style']);
const held = new Set<Kind>(['thing', 'tool', 'toy', 'instrument', 'ball', 'food', 'drink', 'fruit', 'flower', 'symbol']);
const said = new Set<Kind>(['colour', 'amount', 'extent', 'action', 'mood', 'event']);

type Of = Pick<Concept, 'kind'>;

export const isAlive = ({ kind }: Of): boolean => alive.has(kind);
/** Where, when and how the rest is shown. */
export const isSetting = ({ kind }: Of): boolean => settings.has(kind);
/** What somebody can have in the hand. */
export const isHeld = ({ kind }: Of): boolean => held.has(kind);
/** What stands in a picture, drawn or not. */
export const isThing = ({ kind }: Of): boolean => !settings.has(kind) && !said.has(kind);

const isRole = ({ kind, wears, holds }: Concept): boolean => kind === 'person' && (wears !== undefined || holds !== undefined);

/** An animal and somebody's role right beside one another: a cat astronaut is one body. People who stand for a trade stay themselves. */
export function fuses(a: Concept, b: Concept): boolean {
  return (isRole(a) && isAlive(b) && b.kind !== 'person') || (isRole(b) && isAlive(a) && a.kind !== 'person');
}

/** A penguin couple is two penguins: how many a word for people makes of the animal before it. */
const groups: ReadonlyMap<string, number> = new Map(Object.entries({ couple: 2, 'couple-in-love': 2, 'wedding-couple': 2, twins: 2, friends: 2, brothers: 2, sisters: 2, family: 3, 'family-of-three': 3, crowd: 9 }));

export function groupOf(before: Concept, { id }: Concept): number | undefined {
  return isAlive(before) && before.kind !== 'person' ? groups.get(id) : undefined;
}

const limbs: ReadonlySet<string> = new Set(['eye', 'eyes', 'ear', 'nose', 'mouth', 'hand', 'arm', 'leg', 'foot', 'tongue', 'tooth', 'belly', 'body-parts', 'wing', 'beard']);

/** A cat with green eyes has them already: a part of somebody is no thing beside them. */
export const isLimbOf = (owner: Concept, { id }: Concept): boolean => isAlive(owner) && limbs.has(id);
