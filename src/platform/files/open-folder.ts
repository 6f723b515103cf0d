import { chmodSync, mkdirSync } from 'node:fs';

/** Makes a folder if it is not there, and keeps it for its owner alone. @throws the system's error when it can't be written */
export function openFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
}
