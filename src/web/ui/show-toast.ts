import { createSignal } from './create-signal.ts';

export type Toast = { id: number; text: string; action?: { label: string; run: () => void }; /** How long it stays; a pointer or the focus on it holds it. */ seconds: number };

/** What is shown now. */
export const toasts = createSignal<readonly Toast[]>([]);
let last = 0;

/** Says in passing what happened, with one thing to do about it: `showToast({ text, action: { label: m.ui_undo(), run } })`. */
export function showToast({ text, action, seconds = action ? 10 : 5 }: { text: string; action?: Toast['action']; seconds?: number }): () => void {
  const id = ++last;
  toasts.set([...toasts.get().slice(-2), { id, text, seconds, ...(action && { action }) }]);
  return () => dropToast(id);
}

export function dropToast(id: number): void {
  toasts.set(toasts.get().filter((toast) => toast.id !== id));
}
