import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { putXmp } from './png-xmp.ts';

test('a PNG carries XMP as the specification has it, and stays a whole picture', async () => {
  const plain = await sharp({ create: { width: 3, height: 2, channels: 4, background: '#f80' } }).png().toBuffer();
  const xmp = '<x>여우 🦊</x>';
  const png = Buffer.from(putXmp(plain, xmp));
  const kinds: string[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const body = png.subarray(at + 4, at + 8 + png.readUInt32BE(at));
    kinds.push(String(body.subarray(0, 4)));
    expect(png.readUInt32BE(at + 4 + body.length)).toBe(crc32(body));
    if (kinds.at(-1) === 'iTXt') expect(String(body)).toBe(`iTXtXML:com.adobe.xmp\0\0\0\0\0${xmp}`);
  }
  expect(kinds.slice(0, 2)).toEqual(['IHDR', 'iTXt']);
  expect(kinds.at(-1)).toBe('IEND');
  const { xmp: read, width, height } = await sharp(png).metadata();
  expect([String(read), width, height]).toEqual([xmp, 3, 2]);
});
