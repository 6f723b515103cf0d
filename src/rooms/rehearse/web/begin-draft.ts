/** Small on purpose: home begins a rehearsal with it, before any page of the room is here. */
import { goTo } from '../../../web/ui/navigate.tsx';
import { writeStored } from '../../../web/ui/stored.ts';

export const wishKey = 'modu-rehearse-wish';

/** Opens the guided form with a wish. A draft that is there already is not lost: the form asks which one to go on with. */
export function beginDraft(wish: string): void {
  writeStored(wishKey, wish);
  goTo('/rehearse/new');
}
