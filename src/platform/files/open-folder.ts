import { chmodSync } from 'node:fs';
import { makeFolder } from './make-folder.ts';

/** Makes a folder if it is not there, and keeps it for its owner alone. @throws the system's error when it can't be written */
export function openFolder(folder: string): void {
  makeFolder(folder, 0o700);
  chmodSync(folder, 0o700);
}
