import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ConflictError } from '../problem.ts';
import { openFolder } from './open-folder.ts';

/**
 * Holds a data folder for one process. The hold is a lock of the operating system on `FOLDER/lock`, which SQLite knows how to take
 * on every platform: it ends with the process, however that ends, and no stale file is left to explain.
 * @throws ConflictError when another process holds the folder
 */
export function holdFolder(folder: string): Disposable {
  openFolder(folder);
  const lock = new DatabaseSync(join(folder, 'lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (isBusy(error)) throw new ConflictError(`Another Modu is running on ${folder}. Stop it first, or choose another folder with --data.`);
    throw error;
  }
  return { [Symbol.dispose]: () => lock.close() };
}

const sqliteBusy = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy;
}
