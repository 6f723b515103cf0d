import type { Context } from 'hono';
import type { PictureFile } from './picture-file.ts';

/** A picture's bytes as an answer. An SVG that is opened by its address may run nothing, whatever is in it (attacks row 4). */
export function answerFile(c: Context, { bytes, mime, name }: PictureFile, { download, cache }: { download: boolean; cache: string }): Response {
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': mime, 'cache-control': cache, 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox",
    'content-disposition': `${download ? 'attachment' : 'inline'}; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
}
