import type { ReactNode } from 'react';
import { imagineOrder, openImagine } from '../../rooms/imagine/web/index.ts';

/** Words in a field of a talk that are for another room: `/imagine a fox`. @returns whether they were */
export function takeOrder(text: string): boolean {
  const prompt = imagineOrder(text);
  if (prompt === undefined) return false;
  openImagine(prompt);
  return true;
}

/** No AI is to answer an order, so nothing is offered for it. */
export function unlessOrder<Asked extends { text: string }>(offer: ((asked: Asked) => ReactNode) | undefined): ((asked: Asked) => ReactNode) | undefined {
  return offer && ((asked) => (imagineOrder(asked.text) === undefined ? offer(asked) : null));
}
