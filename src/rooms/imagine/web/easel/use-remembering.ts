import { useEffect, useRef, useState } from 'react';
import type { Recipe } from './recipe.ts';
import { type DraftPlace, recallAlive, rememberAlive, rememberChoices, rememberDraft } from './remembered.ts';

/** Not with each letter. */
const draftMs = 300;

/** Keeps what stands on the easel, what a person chose for words, and whether they like scenes to live. */
export function useRemembering(recipe: Recipe, place: DraftPlace): { readonly alive: boolean; readonly setAlive: (alive: boolean) => void } {
  const { choices } = recipe;
  const { person } = place;
  const last = useRef(choices);
  useEffect(() => {
    if (last.current === choices) return;
    last.current = choices;
    rememberChoices(person, choices);
  }, [person, choices]);
  const untouched = useRef(recipe);
  useEffect(() => {
    if (untouched.current === recipe) return undefined;
    const timer = setTimeout(() => rememberDraft(place, recipe), draftMs);
    return () => clearTimeout(timer);
  }, [place, recipe]);
  const [alive, setShown] = useState(recallAlive);
  return {
    alive,
    setAlive: (on) => {
      setShown(on);
      rememberAlive(on);
    },
  };
}
