import { createSignal } from '../../../web/ui/create-signal.ts';

/** While the offer before a Korean question is on the page, the one beside the starter would say the same again. */
export const koreanOfferShown = createSignal(false);
