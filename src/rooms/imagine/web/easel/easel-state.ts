import { readPrompt } from '../../shared/reading/read-prompt.ts';
import type { Reading } from '../../shared/reading/reading.ts';
import type { Recipe } from './recipe.ts';

/** Why a prompt is not drawn: the server's own policy, in the page's language. */
export type Refuse = (prompt: string) => { readonly message: string } | undefined;

/** `caret`: where something is being typed; null when the field was left, rested, or filled otherwise. */
export type Typed = { readonly prompt: string; readonly caret: number | null };

export type EaselState = {
  readonly recipe: Recipe;
  readonly caret: number | null;
  /** Of the last prompt that may be drawn. */
  readonly reading: Reading;
  /** What to say where the prompt may not be drawn; then `reading` is the one before. */
  readonly refused: string | null;
  readonly past: readonly Recipe[];
  readonly future: readonly Recipe[];
  /** What the last step was: steps of one name that follow each other are one to undo. */
  readonly step: string;
};

export type EaselAction =
  | { readonly kind: 'type'; readonly typed: Typed; /** One for letters that belong together. */ readonly burst: string }
  | { readonly kind: 'change'; readonly some: (recipe: Recipe) => Partial<Recipe>; readonly step: string }
  | { readonly kind: 'settle' | 'undo' | 'redo' };

const mostSteps = 200;

export function beginEasel(recipe: Recipe, refuse: Refuse): EaselState {
  const empty: EaselState = { recipe, caret: null, reading: readPrompt(''), refused: null, past: [], future: [], step: '' };
  return read(empty, recipe, null, refuse);
}

/** What a person did, one after another. Pure. */
export function stepEasel(state: EaselState, action: EaselAction, refuse: Refuse): EaselState {
  switch (action.kind) {
    case 'type': return stepTo(state, { ...state.recipe, prompt: action.typed.prompt }, action.typed.caret, action.burst, refuse);
    case 'change': return stepTo(state, { ...state.recipe, ...action.some(state.recipe) }, state.caret, action.step, refuse);
    case 'settle': return state.caret === null ? state : read(state, state.recipe, null, refuse);
    case 'undo': return travel(state, state.past.at(-1), { past: state.past.slice(0, -1), future: [state.recipe, ...state.future] }, refuse);
    case 'redo': return travel(state, state.future[0], { past: [...state.past, state.recipe], future: state.future.slice(1) }, refuse);
  }
}

function stepTo(state: EaselState, recipe: Recipe, caret: number | null, step: string, refuse: Refuse): EaselState {
  const sameStep = step === state.step && state.past.length > 0;
  const past = sameStep ? state.past : [...state.past, state.recipe].slice(-mostSteps);
  return { ...read(state, recipe, caret, refuse), past, future: [], step };
}

function travel(state: EaselState, recipe: Recipe | undefined, steps: Pick<EaselState, 'past' | 'future'>, refuse: Refuse): EaselState {
  return recipe ? { ...read(state, recipe, null, refuse), ...steps, step: '' } : state;
}

function read(state: EaselState, recipe: Recipe, caret: number | null, refuse: Refuse): EaselState {
  const same = recipe.prompt === state.recipe.prompt && recipe.choices === state.recipe.choices && caret === state.caret;
  if (same && state.past.length > 0) return { ...state, recipe };
  const refused = refuse(recipe.prompt)?.message ?? null;
  if (refused !== null) return { ...state, recipe, caret, refused };
  const reading = readPrompt(recipe.prompt, { choices: recipe.choices, ...(caret !== null && { typing: { caret, before: state.reading } }) });
  // A letter that changes nothing to be seen draws nothing.
  const scene = JSON.stringify(reading.scene) === JSON.stringify(state.reading.scene) ? state.reading.scene : reading.scene;
  return { ...state, recipe, caret, reading: { ...reading, scene }, refused: null };
}
