import { createSignal, useSignal } from './create-signal.ts';
import { readStored, writeStored } from './stored.ts';

export type Theme = 'light' | 'dark' | 'system';

/** `first-paint.js` reads the same place before anything is drawn. */
const key = 'modu-theme';
const theme = createSignal<Theme>('system');

/** Called once, before the first component. */
export function startTheme(): void {
  const follow = () => show(toTheme(readStored(key)));
  follow();
  window.addEventListener('storage', (event) => void (event.key === key && follow()));
}

export function useTheme(): readonly [Theme, (next: Theme) => void] {
  return [useSignal(theme), setTheme];
}

function setTheme(next: Theme): void {
  writeStored(key, next === 'system' ? null : next);
  show(next);
}

function show(next: Theme): void {
  if (next === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = next;
  theme.set(next);
}

const toTheme = (text: string | null): Theme => (text === 'light' || text === 'dark' ? text : 'system');
