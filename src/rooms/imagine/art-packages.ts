import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The packages with the art, as files. Nothing is read before it is asked for. */
const require = createRequire(import.meta.url);

let clayFiles: ReadonlyMap<string, string> | undefined;

/** The render of an emoji by its code: WebP of 256 x 256. Fluent Emoji, MIT. */
export async function readClay(code: string): Promise<Uint8Array | undefined> {
  clayFiles ??= listClay();
  const file = clayFiles.get(code);
  return file === undefined ? undefined : await readFile(file);
}

function listClay(): ReadonlyMap<string, string> {
  const folder = join(dirname(require.resolve('@lobehub/fluent-emoji-3d/package.json')), 'assets');
  return new Map(readdirSync(folder).map((file) => [file.replace(/\.webp$/, '').replaceAll('-fe0f', ''), join(folder, file)]));
}

type Vectors = { readonly file: Buffer; /** Where each one's body begins, by its name. */ readonly starts: ReadonlyMap<string, number>; readonly names: ReadonlyMap<string, string> };
let vectors: Promise<Vectors> | undefined;

/** The vector drawing of an emoji by its code: the inside of an SVG of 128 x 128. Noto Emoji, Apache-2.0. */
export async function readBody(code: string): Promise<string | undefined> {
  const { file, starts, names } = await (vectors ??= openVectors());
  const start = starts.get(names.get(code) ?? '');
  if (start === undefined) return undefined;
  return JSON.parse(file.toString('utf8', start, file.indexOf('\n', start)).replace(/,\s*$/, '')) as string;
}

/**
 * The package is one JSON file of 25 MB, of which a picture needs a few drawings: it stays a buffer, and only what is asked for is
 * parsed. Each body stands on a line of its own, below the line with its name.
 */
async function openVectors(): Promise<Vectors> {
  const file = await readFile(require.resolve('@iconify-json/noto/icons.json'));
  const chars = JSON.parse(await readFile(require.resolve('@iconify-json/noto/chars.json'), 'utf8')) as Record<string, string>;
  const starts = new Map<string, number>();
  const mark = '"body": ';
  for (let at = file.indexOf(mark); at >= 0; at = file.indexOf(mark, at + mark.length)) {
    const nameEnd = file.lastIndexOf('": {', at);
    const nameStart = file.lastIndexOf('"', nameEnd - 1) + 1;
    starts.set(file.toString('utf8', nameStart, nameEnd), at + mark.length);
  }
  return { file, starts, names: new Map(Object.entries(chars).map(([code, name]) => [code.replaceAll('-fe0f', ''), name])) };
}
