import { statfs } from 'node:fs/promises';
import { NoSpaceError } from '../errors.ts';

/** The database and the rest of the machine need to breathe. */
const spareBytes = 64 * 2 ** 20;

/** @throws NoSpaceError when a file of so many more bytes would fill the disk */
export async function checkSpace(folder: string, neededBytes: number): Promise<void> {
  const disk = await statfs(folder).catch(() => undefined);
  if (!disk) return;
  const missing = neededBytes + spareBytes - disk.bavail * disk.bsize;
  if (missing > 0) throw new NoSpaceError(folder, missing);
}
