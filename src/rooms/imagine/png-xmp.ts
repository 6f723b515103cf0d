import { crc32 } from 'node:zlib';

/** The signature and IHDR, which has a fixed length and comes first. */
const headLength = 8 + 25;

/**
 * Puts XMP into a PNG as the XMP specification has it (part 3, 1.1.5): UTF-8 in an uncompressed `iTXt`. What sharp writes is a
 * compressed `zTXt`, which readers that go by the specification do not look into.
 */
export function putXmp(png: Uint8Array, xmp: string): Uint8Array {
  // The keyword; then no compression, its method, no language, no translated keyword.
  const content = Buffer.from(`iTXtXML:com.adobe.xmp\0\0\0\0\0${xmp}`, 'utf8');
  const chunk = Buffer.alloc(content.length + 8);
  chunk.writeUInt32BE(content.length - 4, 0);
  content.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(content), content.length + 4);
  return Buffer.concat([png.subarray(0, headLength), chunk, png.subarray(headLength)]);
}
