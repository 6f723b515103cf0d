import { useEffect, useRef, useState } from 'react';
import { useMe } from '../../../../web/ui/me.ts';
import type { Recipe } from './recipe.ts';
import { recallAlive, rememberAlive, rememberChoices } from './remembered.ts';

/** Keeps what a person chose for words, and whether they like scenes to live. */
export function useRemembering({ choices }: Pick<Recipe, 'choices'>): { readonly alive: boolean; readonly setAlive: (alive: boolean) => void } {
  const person = useMe()?.person?.id ?? '';
  const last = useRef(choices);
  useEffect(() => {
    if (last.current === choices) return;
    last.current = choices;
    rememberChoices(person, choices);
  }, [person, choices]);
  const [alive, setShown] = useState(recallAlive);
  return {
    alive,
    setAlive: (on) => {
      setShown(on);
      rememberAlive(on);
    },
  };
}
