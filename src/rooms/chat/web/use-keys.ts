import { useEffect, useEffectEvent } from 'react';
import { goTo } from '../../../web/ui/navigate.tsx';

type Keys = { /** `/` */ write: () => void; /** `?` */ help: () => void; /** Escape, outside a field */ stop: (() => void) | undefined };

/** The keys of a page with a talk. Letters belong to whoever is writing, and to nobody else's dialog. */
export function useKeys(keys: Keys): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
    const does = find(event, keys);
    if (!does) return;
    event.preventDefault();
    does();
  });
  useEffect(() => {
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

function find(event: KeyboardEvent, { write, help, stop }: Keys): (() => void) | undefined {
  const key = event.key.toLowerCase();
  if (event.metaKey || event.ctrlKey) {
    if (key === 'k' && !event.shiftKey) return () => goTo('/search');
    return key === 'o' && event.shiftKey ? () => goTo('/') : undefined;
  }
  if (event.altKey || isField(event.target)) return undefined;
  return { '/': write, '?': help, escape: stop }[key];
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}
