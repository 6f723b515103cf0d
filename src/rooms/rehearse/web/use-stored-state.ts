import { useState } from 'react';
import { readStored, writeStored } from '../../../web/ui/stored.ts';

/** Keeps what is being written in this browser, so that a reload loses nothing. `forget` is for when the server has it. */
export function useStoredState<T extends object>(key: string, initial: T): { readonly value: T; readonly change: (next: T) => void; readonly forget: () => void } {
  const [value, setValue] = useState<T>(() => readKept(key, initial));
  const change = (next: T) => {
    setValue(next);
    writeStored(key, JSON.stringify(next));
  };
  return { value, change, forget: () => writeStored(key, null) };
}

/** What was kept, over what it begins with: a field that an older page did not know has its first value. */
export function readKept<T extends object>(key: string, initial: T): T {
  try {
    const kept: unknown = JSON.parse(readStored(key) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...initial, ...kept } : initial;
  } catch {
    return initial;
  }
}
