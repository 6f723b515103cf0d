import { useEffect, useMemo, useReducer, useRef } from 'react';
import { lexicon } from '../../shared/lexicon/find-words.ts';
import type { Reading } from '../../shared/reading/reading.ts';
import type { Look, Touch } from '../../shared/scene.ts';
import type { Stage } from '../../shared/staging/stage.ts';
import { stageScene } from '../../shared/staging/stage-scene.ts';
import { beginEasel, type EaselAction, type EaselState, type Refuse, stepEasel, type Typed } from './easel-state.ts';
import { lookOf, type Recipe } from './recipe.ts';

export type Easel = {
  readonly recipe: Recipe;
  readonly reading: Reading;
  readonly stage: Stage;
  readonly look: Look;
  readonly refused: string | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  type(typed: Typed): void;
  /** @param step changes of one name that follow each other are undone together */
  change(some: Partial<Recipe>, step: string): void;
  touch(thing: string, change: Touch | null, step: string): void;
  choose(word: string, concept: string | null | undefined): void;
  undo(): void;
  redo(): void;
};

/** Letters with no longer rest between them are undone together. */
const burstMs = 1_200;
/** After so long a rest a word that nobody knows is no longer waited for. */
const restMs = 900;

/** Reads and stages at each change, in the browser alone: it takes a millisecond or two and no round trip. */
export function useEasel(first: () => Recipe, refuse: Refuse): Easel {
  const [state, act] = useReducer((now: EaselState, action: EaselAction) => stepEasel(now, action, refuse), undefined, () => beginEasel(first(), refuse));
  const { recipe, reading, refused, caret } = state;
  const { seed, shape, touches } = recipe;
  const { scene } = reading;
  const stage = useMemo(() => stageScene(scene, { shape, seed, touches }, lexicon().byId), [scene, shape, seed, touches]);
  const typedAt = useRef({ at: 0, burst: 0 });
  useEffect(() => {
    if (caret === null || recipe.prompt === '') return undefined;
    const timer = setTimeout(() => act({ kind: 'settle' }), restMs);
    return () => clearTimeout(timer);
  }, [caret, recipe.prompt]);
  const burst = () => {
    const now = performance.now();
    if (now - typedAt.current.at > burstMs) typedAt.current.burst++;
    typedAt.current.at = now;
    return `type ${typedAt.current.burst}`;
  };
  const change: Easel['change'] = (some, step) => act({ kind: 'change', some: () => some, step });
  return {
    recipe, reading, stage, refused, look: lookOf(recipe, reading.scene), canUndo: state.past.length > 0, canRedo: state.future.length > 0,
    type: (typed) => act(typed.prompt === recipe.prompt && typed.caret === null ? { kind: 'settle' } : { kind: 'type', typed, burst: burst() }),
    change,
    touch: (thing, some, step) => act({ kind: 'change', step, some: (now) => ({ touches: touched(now.touches, thing, some) }) }),
    choose: (word, concept) => act({ kind: 'change', step: `choose ${word} ${concept}`, some: (now) => ({ choices: chosen(now.choices, word, concept) }) }),
    undo: () => act({ kind: 'undo' }),
    redo: () => act({ kind: 'redo' }),
  };
}

/** `null` puts it back where it was. */
function touched(touches: Recipe['touches'], thing: string, change: Touch | null): Recipe['touches'] {
  const { [thing]: before, ...others } = touches;
  return change === null ? others : { ...others, [thing]: { ...before, ...change } };
}

/** `undefined` takes the choice back. */
function chosen(choices: Recipe['choices'], word: string, concept: string | null | undefined): Recipe['choices'] {
  const { [word]: _, ...others } = choices;
  return concept === undefined ? others : { ...others, [word]: concept };
}
