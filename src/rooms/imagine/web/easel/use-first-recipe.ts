import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useMe } from '../../../../web/ui/me.ts';
import { pictureQuery } from '../gallery/picture-queries.ts';
import { emptyRecipe, type Recipe, rollSeed } from './recipe.ts';
import { type DraftPlace, recallChoices, recallDraft, recallSeed } from './remembered.ts';

export type FirstRecipe = { readonly kind: 'ready'; readonly recipe: Recipe; readonly place: DraftPlace } | { readonly kind: 'waiting' } | { readonly kind: 'failed'; readonly error: unknown; readonly again: () => void };

/** What the easel begins with: what stood on it before a reload, a kept picture as it was made, or words; with what the person chose for words before. */
export function useFirstRecipe({ prompt, from }: { readonly prompt: string | undefined; readonly from: string | undefined }): FirstRecipe {
  const person = useMe()?.person?.id ?? '';
  const kept = useQuery({ ...pictureQuery(from ?? ''), enabled: from !== undefined });
  const place = useMemo(() => ({ person, began: from ?? prompt ?? '' }), [person, from, prompt]);
  const own = useMemo(() => ({ choices: recallChoices(person), seed: recallSeed() ?? rollSeed(), draft: recallDraft(place) }), [person, place]);
  const begin = (recipe: Partial<Recipe>): FirstRecipe => ({ kind: 'ready', place, recipe: { ...emptyRecipe, seed: own.seed, ...recipe, ...own.draft, choices: { ...own.choices, ...recipe.choices } } });
  if (from === undefined) return begin({ prompt: prompt ?? '' });
  if (kept.data) {
    const { prompt: words, seed, style, shape, touches, choices } = kept.data;
    return begin({ prompt: words, seed, look: style, shape, touches, choices });
  }
  return kept.error ? { kind: 'failed', error: kept.error, again: () => void kept.refetch() } : { kind: 'waiting' };
}
