/** Small on purpose: home and talks open the page with it, before any page of the room is here. */
import { goTo } from '../../../web/ui/navigate.tsx';

/** A prompt has so many letters at most, as on the server. */
export const mostLetters = 2_000;

export function openImagine(prompt: string): void {
  goTo(prompt === '' ? '/imagine' : `/imagine?${new URLSearchParams({ prompt: prompt.slice(0, mostLetters) })}`);
}

/** What is to be drawn, where words in a field of a talk are an order to draw: `/imagine a fox`, `/그리기 여우`. */
export function imagineOrder(text: string): string | undefined {
  const order = /^\/(?:imagine|그리기|그려줘?)(?:\s+([^]*))?$/i.exec(text.trim());
  return order ? (order[1] ?? '').trim() : undefined;
}
