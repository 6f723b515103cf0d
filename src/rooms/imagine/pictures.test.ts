import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases, makeDatabase } from '../../../tests/support/databases.ts';
import { startPlatform, type TestPlatform } from '../../../tests/support/start-platform.ts';
import type { PicturePage, PictureWhole } from './contract.ts';
import { digitalSourceType } from './write-recipe.ts';

describe.each(databases)('pictures on $kind', ({ kind }) => {
  let folder: string;
  let platform: TestPlatform;
  let kim: { id: string; key: string };
  let park: { id: string; key: string };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'modu-pictures-'));
    platform = await startPlatform({ config: { folder, database: await makeDatabase(kind, folder) } });
    kim = await platform.person('kim@example.org', 'owner');
    park = await platform.person('park@example.org');
  });
  afterAll(async () => {
    await platform[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  const make = async (body: object, key = kim.key, headers?: Record<string, string>) => await platform.ask(key, 'POST', '/api/pictures', body, headers);
  const made = async (body: object): Promise<PictureWhole> => (await make(body)).body as PictureWhole;
  const list = async (query = '', key = kim.key): Promise<PicturePage> => (await platform.ask(key, 'GET', `/api/pictures${query}`)).body as PicturePage;
  const file = async (path: string, key?: string) => {
    const answer = await fetch(platform.url + path, key === undefined ? {} : { headers: { authorization: `Bearer ${key}` } });
    return { status: answer.status, type: answer.headers.get('content-type'), policy: answer.headers.get('content-security-policy'), bytes: Buffer.from(await answer.arrayBuffer()) };
  };

  it('keeps a picture with its recipe, and gives it as WebP, PNG and SVG that say what they are', async () => {
    const picture = await made({ prompt: 'a red fox in front of a house at sunset', seed: 7, size: 256 });
    expect(picture).toMatchObject({ prompt: 'a red fox in front of a house at sunset', seed: 7, engine: 'composer', width: 256, height: 256, share: null, folder: null, scene: { version: 1 } });
    expect(picture.alt).toMatch(/fox/i);
    for (const [format, type] of [['webp', 'image/webp'], ['png', 'image/png']] as const) {
      const { bytes, ...answer } = await file(`/api/pictures/${picture.id}/file?format=${format}`, kim.key);
      expect(answer).toMatchObject({ status: 200, type });
      const { xmp, width } = await sharp(bytes).metadata();
      expect(width).toBe(256);
      expect(String(xmp)).toContain(digitalSourceType);
      expect(String(xmp)).toContain('a red fox in front of a house');
    }
    const loop = await sharp((await file(`/api/pictures/${picture.id}/file?format=loop`, kim.key)).bytes).metadata();
    expect(loop).toMatchObject({ pages: 36, loop: 0, width: 256 });
    expect(String(loop.xmp)).toContain(digitalSourceType);
    const svg = await file(`/api/pictures/${picture.id}/file?format=svg`, kim.key);
    expect(svg).toMatchObject({ status: 200, type: 'image/svg+xml' });
    expect(svg.policy).toContain('sandbox');
    expect(String(svg.bytes)).toMatch(/^<svg[\s\S]+Noto/);
  });

  it('is the same picture for the same recipe, and another for another seed', async () => {
    const ask = { prompt: '고양이 세 마리', size: 128 };
    const [one, same, other] = [await made({ ...ask, seed: 1 }), await made({ ...ask, seed: 1 }), await made({ ...ask, seed: 2 })];
    const pixels = async (id: string) => (await sharp((await file(`/api/pictures/${id}/file`, kim.key)).bytes).raw().toBuffer()).toString('base64');
    expect(await pixels(one.id)).toBe(await pixels(same.id));
    expect(await pixels(one.id)).not.toBe(await pixels(other.id));
  });

  it('finds pictures by words of the prompt, two syllables of Korean included, and by folder', async () => {
    const sea = await made({ prompt: '회의하는 고래', folder: '바다', size: 64 });
    await made({ prompt: 'a lighthouse', folder: '바다', size: 64 });
    expect((await list('?query=%ED%9A%8C%EC%9D%98')).pictures.map(({ id }) => id)).toEqual([sea.id]);
    expect((await list('?query=LIGHTHOUSE')).pictures).toHaveLength(1);
    expect((await list('?query=%25')).pictures.length).toBeGreaterThan(1);
    expect((await list(`?folder=${encodeURIComponent('바다')}`)).pictures).toHaveLength(2);
    expect((await list()).folders).toEqual([{ name: '바다', count: 2 }]);
    await platform.ask(kim.key, 'PATCH', `/api/pictures/${sea.id}`, { folder: null });
    expect((await list()).folders).toEqual([{ name: '바다', count: 1 }]);
  });

  it('is nobody else\'s: list, read, file, change, delete, share', async () => {
    const { id } = await made({ prompt: 'a secret garden', size: 64 });
    expect((await list('', park.key)).pictures).toEqual([]);
    const ways = [['GET', ''], ['GET', '/file'], ['PATCH', '', { folder: 'x' }], ['DELETE', ''], ['POST', '/restore'], ['POST', '/share'], ['DELETE', '/share']] as const;
    expect(await Promise.all(ways.map(async ([method, path, body]) => (await platform.ask(park.key, method, `/api/pictures/${id}${path}`, body)).status))).toEqual(ways.map(() => 404));
    expect((await make({ prompt: 'x', parent: id }, park.key)).status).toBe(404);
    expect((await make({ prompt: 'x', parent: id })).status).toBe(201);
  });

  it('deletes with an undo, and the bytes go with the person', async () => {
    const { id } = await made({ prompt: 'a snail', size: 64 });
    expect((await platform.ask(kim.key, 'DELETE', `/api/pictures/${id}`)).status).toBe(204);
    expect((await platform.ask(kim.key, 'GET', `/api/pictures/${id}`)).status).toBe(404);
    expect((await platform.ask(kim.key, 'POST', `/api/pictures/${id}/restore`)).status).toBe(200);
    expect((await file(`/api/pictures/${id}/file`, kim.key)).status).toBe(200);
    const lee = await platform.person('lee@example.org');
    await make({ prompt: 'an owl that goes', size: 64 }, lee.key);
    const kept = async () => Number((await platform.modu.database.tables<{ kept_files: { hash: string } }>().selectFrom('kept_files').select((eb) => eb.fn.countAll<number | string>().as('n')).executeTakeFirstOrThrow()).n);
    const before = await kept();
    expect((await platform.ask(kim.key, 'DELETE', `/api/people/${lee.id}`)).status).toBe(204);
    await expect.poll(kept).toBe(before - 1);
  });

  it('shares by a link that shows what was meant, and nothing after it is taken back', async () => {
    const { id } = await made({ prompt: '민지에게 줄 케이크', folder: 'private', size: 64 });
    const { share } = (await platform.ask(kim.key, 'POST', `/api/pictures/${id}/share`)).body as PictureWhole;
    const token = share?.split('/').at(-1) ?? '';
    const shown = await platform.ask(undefined, 'GET', `/api/shared/pictures/${token}`);
    expect(Object.keys(shown.body as object).toSorted()).toEqual(['alt', 'createdAt', 'engine', 'height', 'prompt', 'url', 'width']);
    expect(shown.headers.get('cache-control')).toBe('no-store');
    expect((await file(`/api/shared/pictures/${token}/file`)).status).toBe(200);
    expect((await platform.ask(kim.key, 'DELETE', `/api/pictures/${id}/share`)).body).toMatchObject({ share: null });
    for (const path of ['', '/file']) expect((await file(`/api/shared/pictures/${token}${path}`)).status).toBe(404);
    expect((await file('/api/shared/pictures/undefined')).status).toBe(404);
  });

  it('gives the first answer again for the same Idempotency-Key, and 409 for another body', async () => {
    const once = { 'idempotency-key': 'picture-1' };
    const [first, again] = [await make({ prompt: 'a duck', size: 64 }, kim.key, once), await make({ prompt: 'a duck', size: 64 }, kim.key, once)];
    expect((again.body as PictureWhole).id).toBe((first.body as PictureWhole).id);
    expect((await make({ prompt: 'a goose', size: 64 }, kim.key, once)).status).toBe(409);
  });

  it('refuses what it does not draw with words, and bad input with the place', async () => {
    const refused = await make({ prompt: '벌거벗은 소녀', locale: 'ko' });
    expect(refused).toMatchObject({ status: 422, body: { category: 'sexual-minors', detail: expect.stringContaining('그리지 않아요') } });
    const bad = [{}, null, [], { prompt: 5 }, { prompt: 'x'.repeat(10_000) }, { prompt: 'x', seed: -1 }, { prompt: 'x', size: 1e9 }, { prompt: 'x', style: 'photo' }, { prompt: 'x', engine: 'dalle' }, { prompt: 'x', touches: { fox: { dx: 99 } } }];
    expect(await Promise.all(bad.map(async (body) => (await make(body as object)).status))).toEqual(bad.map(() => 400));
    const strange = ['', '🦊🦊🦊', 'مرحبا بالعالم', '<script>alert(1)</script>', '\u0000\ud800 fox'];
    expect(await Promise.all(strange.map(async (prompt) => (await make({ prompt, size: 64 })).status))).toEqual(strange.map(() => 201));
  });

  it('names the file by the prompt, whatever letters it has, and keeps markup inert in words and lettering', async () => {
    const prompts = [`${'a'.repeat(59)}𠮷𠮷`, '🦊', '"</text><script>alert(1)</script>" on a cake', `"a\u0001\u000bb\ufffe" cake`];
    for (const prompt of prompts) {
      const { id } = await made({ prompt, size: 64 });
      expect([prompt, (await file(`/api/pictures/${id}/file`, kim.key)).status]).toEqual([prompt, 200]);
      const svg = String((await file(`/api/pictures/${id}/file?format=svg`, kim.key)).bytes);
      expect(svg).not.toMatch(/<script|(?![\t\n\r])\p{Cc}|\ufffe/u);
      expect((await sharp(Buffer.from(svg)).metadata()).width).toBe(64);
    }
  });

  it('opens a picture of a newer version without its scene, and shows it all the same', async () => {
    const { id } = await made({ prompt: 'a robot', size: 64 });
    await platform.modu.database.tables<{ pictures: { id: string; scene: string } }>().updateTable('pictures').set({ scene: '{"version":99}' }).where('id', '=', id).execute();
    expect((await platform.ask(kim.key, 'GET', `/api/pictures/${id}`)).body).toMatchObject({ id, scene: null });
    expect((await file(`/api/pictures/${id}/file?format=svg`, kim.key)).status).toBe(200);
  });
});
