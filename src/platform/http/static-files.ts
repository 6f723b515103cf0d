import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { Readable } from 'node:stream';
import type { Context, MiddlewareHandler } from 'hono';
import type { ApiEnv } from './api.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.webp': 'image/webp', '.woff2': 'font/woff2', '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json', '.wasm': 'application/wasm',
};

/** How a browser may get one file: as it is, or one of its compressed twins (`scripts/compress-page.ts` made them). */
type Encoding = { name: 'br' | 'gzip' | undefined; file: string; bytes: number };
type StaticFile = { type: string; /** Its name changes when its content does. */ hashed: boolean; etag: string; encodings: readonly Encoding[] };
type Build = { /** When `index.html` was written, which is last. */ writtenMs: number; files: ReadonlyMap<string, StaticFile> };

/**
 * Serves the built page from `folder`. Only files found in it are ever opened, so no path can leave it. A page's address
 * that is no file gets `index.html`: the router in it knows the address.
 */
export function staticFiles(folder: string): MiddlewareHandler<ApiEnv> {
  let build: Promise<Build> | undefined;
  const latest = async (): Promise<Build> => {
    const writtenMs = (await stat(join(folder, 'index.html')).catch(() => undefined))?.mtimeMs ?? 0;
    if (!build || (await build).writtenMs !== writtenMs) build = listFolder(folder, writtenMs);
    return await build;
  };
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return await next();
    const page = isPage(c);
    const { files } = page || !build ? await latest() : await build;
    const file = files.get(c.req.path) ?? (page ? files.get('/index.html') : undefined);
    if (file) return await answerFile(c, file);
    return page ? c.html(notBuilt, 503) : await next();
  };
}

/** Addresses of pages are asked for by a browser that wants HTML; what belongs to the API is answered there. */
function isPage(c: Context<ApiEnv>): boolean {
  if (/^\/(?:api|v1|ollama|assets)(?:\/|$)/.test(c.req.path)) return false;
  return (c.req.header('accept') ?? '').includes('text/html');
}

async function answerFile(c: Context<ApiEnv>, { type, hashed, etag, encodings }: StaticFile): Promise<Response> {
  const { name, file, bytes } = chooseEncoding(encodings, c.req.header('accept-encoding') ?? '');
  const tag = `"${etag}${name ? `-${name}` : ''}"`;
  c.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  c.header('ETag', tag);
  c.header('Vary', 'Accept-Encoding');
  if (c.req.header('if-none-match')?.split(/,\s*/).some((known) => known.replace(/^W\//, '') === tag)) return c.body(null, 304);
  c.header('Content-Type', type);
  c.header('Content-Length', String(bytes));
  if (name) c.header('Content-Encoding', name);
  if (c.req.method === 'HEAD') return c.body(null);
  return c.body(Readable.toWeb(createReadStream(file)) as ReadableStream);
}

function chooseEncoding(encodings: readonly Encoding[], accepted: string): Encoding {
  const offered = accepted.split(',').map((part) => part.trim()).filter((part) => !/;\s*q=0(?:\.0*)?$/.test(part)).map((part) => part.replace(/;.*$/, ''));
  const chosen = encodings.find(({ name }) => name === undefined || offered.includes(name));
  if (!chosen) throw new Error('A file has no plain form.');
  return chosen;
}

async function listFolder(folder: string, writtenMs: number): Promise<Build> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, StaticFile>();
  const present = new Set(entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)));
  for (const file of present) {
    if (/\.(?:br|gz)$/.test(file)) continue;
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    files.set(path, await describeFile(file, path, present));
  }
  return { writtenMs, files };
}

async function describeFile(file: string, path: string, present: ReadonlySet<string>): Promise<StaticFile> {
  const twins = ([['br', `${file}.br`], ['gzip', `${file}.gz`], [undefined, file]] as const).filter(([, twin]) => present.has(twin));
  const encodings = await Promise.all(twins.map(async ([name, twin]) => ({ name, file: twin, bytes: (await stat(twin)).size })));
  const hashed = path.startsWith('/assets/');
  const etag = hashed ? path.slice(8) : createHash('sha256').update(await readFile(file)).digest('base64url').slice(0, 20);
  return { type: types[extname(file)] ?? 'application/octet-stream', hashed, etag, encodings };
}

const notBuilt = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Modu</title><body style="font:17px/1.65 sans-serif;max-width:36rem;margin:4rem auto;padding:0 1.5rem">
<h1 style="font-size:1.5rem">The page is not built yet</h1><p>The server runs and what you have is safe. Stop it, then say <code>npm start</code>: that builds the page.</p>
<p lang="ko">아직 화면이 만들어지지 않았어요. 서버는 켜져 있고 자료도 그대로예요. 서버를 멈추고 <code>npm start</code>를 실행하면 화면을 만들어요.</p>`;
