/**
 * The words on the screen: `m.chat_send()`. Each room has its catalogue in its `web/words/{en,ko}.json`, keys begin with the
 * room's name. Pages are re-rendered when the language changes; a component in `memo` calls `useLocale()` itself.
 */
import { baseLocale, overwriteGetLocale } from '../words/runtime.js';
import { createSignal, useSignal } from './create-signal.ts';
import { readStored, writeStored } from './stored.ts';

export { m } from '../words/messages.js';

export type Locale = 'en' | 'ko';
export const locales: readonly Locale[] = ['en', 'ko'];

const key = 'modu-locale';
const locale = createSignal<Locale>(baseLocale);

/** Called once, before the first component: the person's choice, else the browser's language. */
export function startWords(): void {
  overwriteGetLocale(locale.get);
  const follow = () => show(toLocale(readStored(key)) ?? fromBrowser());
  follow();
  window.addEventListener('storage', (event) => void (event.key === key && follow()));
}

export const getLocale = (): Locale => locale.get();
export const useLocale = (): Locale => useSignal(locale);

/** Switches every page of this browser at once. */
export function setLocale(next: Locale): void {
  writeStored(key, next);
  show(next);
}

function show(next: Locale): void {
  document.documentElement.lang = next;
  locale.set(next);
}

const toLocale = (text: string | null): Locale | undefined => locales.find((known) => known === text);

function fromBrowser(): Locale {
  for (const language of navigator.languages) {
    const known = toLocale(language.slice(0, 2).toLowerCase());
    if (known) return known;
  }
  return baseLocale;
}
