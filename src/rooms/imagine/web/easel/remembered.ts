import { readStored, writeStored } from '../../../../web/ui/stored.ts';
import type { Choices } from '../../shared/reading/reading.ts';
import type { Recipe } from './recipe.ts';

/** A picture takes so many with it; of more, those that were made first are forgotten. */
const mostChoices = 200;
const keyOf = (person: string) => `modu-imagine-choices-${person}`;
const seedKey = 'modu-imagine-seed';
const aliveKey = 'modu-imagine-still';

/** What a person chose for words: it holds for what they type from then on, in this browser. */
export function recallChoices(person: string): Choices {
  try {
    const kept: unknown = JSON.parse(readStored(keyOf(person)) ?? '{}');
    return typeof kept === 'object' && kept !== null ? Object.fromEntries(Object.entries(kept).filter(([, concept]) => concept === null || typeof concept === 'string')) : {};
  } catch {
    return {};
  }
}

export function rememberChoices(person: string, choices: Choices): void {
  writeStored(keyOf(person), JSON.stringify(Object.fromEntries(Object.entries(choices).slice(-mostChoices))));
}

/** The seed that is held for what comes next; null: each picture rolls its own. */
export function recallSeed(): number | null {
  const seed = Number(readStored(seedKey) ?? Number.NaN);
  return Number.isSafeInteger(seed) && seed >= 0 ? seed : null;
}

export const holdSeed = (seed: number | null): void => writeStored(seedKey, seed === null ? null : `${seed}`);

export const recallAlive = (): boolean => readStored(aliveKey) === null;
export const rememberAlive = (alive: boolean): void => writeStored(aliveKey, alive ? null : '1');

/** Whose easel it is and what it began with: a draft is found again by both. */
export type DraftPlace = { readonly person: string; readonly began: string };
const draftKeyOf = ({ person, began }: DraftPlace) => `modu-imagine-draft-${began === '' ? 'own' : 'opened'}-${person}`;

/** What stood on the easel when the page was left. */
export function recallDraft(place: DraftPlace): Omit<Recipe, 'choices'> | undefined {
  try {
    const kept = JSON.parse(readStored(draftKeyOf(place)) ?? 'null') as { began: string; recipe: Omit<Recipe, 'choices'> } | null;
    return kept?.began === place.began ? kept.recipe : undefined;
  } catch {
    return undefined;
  }
}

export function rememberDraft(place: DraftPlace, { prompt, seed, look, shape, touches }: Recipe): void {
  writeStored(draftKeyOf(place), JSON.stringify({ began: place.began, recipe: { prompt, seed, look, shape, touches } }));
}
