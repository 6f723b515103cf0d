import { lazy, type ReactNode, Suspense, useCallback } from 'react';
import { lacksKorean } from '../shared/offer.ts';
import { useModels } from './use-models.ts';

const KoreanOffer = lazy(async () => ({ default: (await import('./KoreanOffer.tsx')).KoreanOffer }));

/** What is about to be sent, and the two ways on. */
type ToSend = { readonly text: string; readonly anyway: () => void; readonly close: () => void };

/** To be asked once at each sending: an offer to show first, or null when the text can go as it is. */
export function useKoreanOffer(): (toSend: ToSend) => ReactNode {
  const { data: list } = useModels();
  return useCallback(
    ({ text, anyway, close }: ToSend) => list && lacksKorean(text, list) ? <Suspense fallback={null}><KoreanOffer anyway={anyway} close={close} /></Suspense> : null,
    [list],
  );
}
