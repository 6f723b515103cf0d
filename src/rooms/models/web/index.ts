/**
 * What the models room shows: its page, the offer of a better model (home and chat show it beside the starter), and the offer
 * before a question in Korean, and the choice of the model that answers. The page is a chunk of its own.
 */
import { lazy } from 'react';

export const ModelsPage = lazy(async () => ({ default: (await import('./ModelsPage.tsx')).ModelsPage }));
export { useChosenModel } from './chosen-model.ts';
export { ModelChoice } from './ModelChoice.tsx';
export { ModelOffer } from './ModelOffer.tsx';
export { useKoreanOffer } from './use-korean-offer.tsx';
