import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { ChecksumError } from '../errors.ts';
import type { Expected } from './source.ts';

/** @returns the file's SHA-256 in hex */
export async function hashFile(file: string, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 2 ** 20, signal })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** @throws ChecksumError when the file is not the one that was meant */
export async function checkFile(file: string, expected: Expected, signal: AbortSignal): Promise<{ sha256: string; sizeBytes: number }> {
  const { size } = await stat(file);
  if (expected.sizeBytes !== undefined && size !== expected.sizeBytes) throw new ChecksumError(`what came has ${size} bytes instead of ${expected.sizeBytes}; it was thrown away.`);
  const sha256 = await hashFile(file, signal);
  if (expected.sha256 !== undefined && sha256 !== expected.sha256) throw new ChecksumError(`what came has another checksum (SHA-256 ${sha256.slice(0, 12)}… instead of ${expected.sha256.slice(0, 12)}…); it was thrown away.`);
  return { sha256, sizeBytes: size };
}
