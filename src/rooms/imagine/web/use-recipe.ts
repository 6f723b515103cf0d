import { useMemo, useState } from 'react';
import { lexicon } from '../shared/lexicon/find-words.ts';
import { readPrompt } from '../shared/reading/read-prompt.ts';
import type { Choices, Reading } from '../shared/reading/reading.ts';
import type { Look, Shape, Touch, Touches } from '../shared/scene.ts';
import type { Stage } from '../shared/staging/stage.ts';
import { stageScene } from '../shared/staging/stage-scene.ts';

/** What a picture is made of, as it is typed and chosen. */
export type Recipe = { readonly prompt: string; readonly seed: number; readonly look: Look; readonly shape: Shape; readonly touches: Touches; readonly choices: Choices };

/** `caret`: where something is being typed; null when the field was left or filled otherwise. */
export type Typed = { readonly prompt: string; readonly caret: number | null };

const maxSeed = 2 ** 31 - 1;
export const rollSeed = (): number => Math.floor(Math.random() * maxSeed);

export const emptyRecipe: Recipe = { prompt: '', seed: 1, look: 'clay', shape: 'square', touches: {}, choices: {} };

export type RecipeState = {
  readonly recipe: Recipe;
  readonly reading: Reading;
  readonly stage: Stage;
  type(typed: Typed): void;
  set(change: Partial<Recipe>): void;
  touch(thing: string, change: Touch): void;
  choose(word: string, concept: string | null): void;
};

/** Reads and stages at each change, in the browser alone: it takes a millisecond or two and no round trip. */
export function useRecipe(first: Recipe): RecipeState {
  const [{ recipe, reading }, setState] = useState(() => ({ recipe: first, caret: null as number | null, reading: readPrompt(first.prompt, { choices: first.choices }) }));
  const { seed, shape, touches } = recipe;
  const stage = useMemo(() => stageScene(reading.scene, { shape, seed, touches }, lexicon().byId), [reading, shape, seed, touches]);
  const change = (what: (recipe: Recipe) => Partial<Recipe>, at?: number | null) =>
    setState((now) => {
      const next = { ...now.recipe, ...what(now.recipe) };
      const caret = at === undefined ? now.caret : at;
      const same = next.prompt === now.recipe.prompt && next.choices === now.recipe.choices && caret === now.caret;
      return { recipe: next, caret, reading: same ? now.reading : readPrompt(next.prompt, { choices: next.choices, ...(caret !== null && { typing: { caret, before: now.reading } }) }) };
    });
  return {
    recipe, reading, stage,
    type: ({ prompt, caret }) => change(() => ({ prompt }), caret),
    set: (some) => change(() => some),
    touch: (thing, some) => change((now) => ({ touches: { ...now.touches, [thing]: { ...now.touches[thing], ...some } } })),
    choose: (word, concept) => change((now) => ({ choices: { ...now.choices, [word]: concept } })),
  };
}
