import type { Scene } from '../scene.ts';

/** What was made of a prompt: the scene, and what became of every word. */
export type Reading = { readonly scene: Scene; readonly words: readonly Word[] };

/** A run of the prompt that was taken as one. `[start, end)` counts UTF-16 units; what lies between words (blanks, particles) is in none. */
export type Word = { readonly start: number; readonly end: number; readonly became: Became };

export type Became =
  /** A thing of the scene. */
  | { readonly kind: 'drawn'; readonly thing: string; readonly concept: string; readonly near: readonly string[] }
  /** Place, time, weather, colour, number …: seen, not as a thing. */
  | { readonly kind: 'heard'; readonly concept: string | null; readonly near: readonly string[] }
  /** Set on the picture as it is. */
  | { readonly kind: 'lettered' }
  /** Known or guessed, and not sure enough: a wrong picture is worse than none. */
  | { readonly kind: 'unsure'; readonly near: readonly string[] }
  /** Nothing is known of it. */
  | { readonly kind: 'unknown'; readonly near: readonly string[] }
  /** Left out by the person. */
  | { readonly kind: 'left-out'; readonly near: readonly string[] };

/** What a person chose for a word, by its lower-case text: another concept, or null to leave it out. */
export type Choices = Readonly<Record<string, string | null>>;

/** Undefined: nothing was chosen. */
export const chosenFor = (choices: Choices, text: string): string | null | undefined => (Object.hasOwn(choices, text) ? choices[text] : undefined);

export type ReadOptions = {
  readonly choices?: Choices;
  /** While it is typed: where the caret is, and what was made of the text before. The word at the caret may be unfinished. */
  readonly typing?: { readonly caret: number; readonly before: Reading | null };
};
