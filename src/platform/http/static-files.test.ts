import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from './api.ts';
import { staticFiles } from './static-files.ts';

let outside: string;
let folder: string;
const script = 'console.log("한국어");'.repeat(50);

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'modu-static-'));
  folder = join(outside, 'web');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(outside, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Modu</title>');
  await writeFile(join(folder, 'assets/main-abc.js'), script);
  await writeFile(join(folder, 'assets/main-abc.js.br'), brotliCompressSync(script));
});
afterAll(() => rm(outside, { recursive: true, force: true }));

const get = (path: string, headers: Record<string, string> = {}, method = 'GET', from = folder) => {
  const api = createApi();
  api.use(staticFiles(from));
  api.notFound((c) => c.text('nothing here', 404));
  return api.request(path, { method, headers });
};
const asPage = { accept: 'text/html,application/xhtml+xml' };

describe('the built page', () => {
  it('comes in the best form that the browser takes', async () => {
    const plain = await get('/assets/main-abc.js');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(script);
    const squeezed = await get('/assets/main-abc.js', { 'accept-encoding': 'gzip, br;q=0.9' });
    expect(squeezed.headers.get('content-encoding')).toBe('br');
    expect(squeezed.headers.get('vary')).toBe('Accept-Encoding');
    expect((await get('/assets/main-abc.js', { 'accept-encoding': 'br;q=0' })).headers.get('content-encoding')).toBeNull();
  });

  it('is kept for ever where the name changes with the content, and asked for again where it does not', async () => {
    expect((await get('/assets/main-abc.js')).headers.get('cache-control')).toContain('immutable');
    const first = await get('/', asPage);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const again = await get('/', { ...asPage, 'if-none-match': first.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('answers every address of a page with index.html, and no address of the API', async () => {
    expect(await (await get('/chat/123', asPage)).text()).toContain('<title>Modu</title>');
    for (const path of ['/api/nothing', '/v1/nothing', '/assets/gone.js']) expect((await get(path, asPage)).status).toBe(404);
    expect((await get('/chat/123', { accept: 'application/json' })).status).toBe(404);
    expect((await get('/', asPage, 'POST')).status).toBe(404);
  });

  it('answers HEAD without a body', async () => {
    const answer = await get('/assets/main-abc.js', {}, 'HEAD');
    expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength(script)));
    expect(await answer.text()).toBe('');
  });

  it('never leaves its folder', async () => {
    for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt', '/assets/%2e%2e%5c%2e%2e%5csecret.txt', '/%00']) expect((await get(path)).status).toBe(404);
  });

  it('says what to do when it is not built, and is there once it is', async () => {
    const empty = join(outside, 'later');
    const api = createApi();
    api.use(staticFiles(empty));
    const missing = await api.request('/', { headers: asPage });
    expect(missing.status).toBe(503);
    expect(await missing.text()).toContain('npm start');
    await mkdir(empty);
    await writeFile(join(empty, 'index.html'), '<title>here</title>');
    expect((await api.request('/', { headers: asPage })).status).toBe(200);
  });
});
