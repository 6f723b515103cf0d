import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import type { PullProgress } from './index.ts';
import { tinyGguf } from './test-gguf.ts';
import { sendBytes, serveFile, sha256Of, startTestHub, type TestHub } from './test-hub.ts';
import { openRoom, owner, type TestRoom } from './test-room.ts';

const model = tinyGguf({ extraBytes: 300_000 });
const path = '/ada/tiny-gguf/resolve/main/Tiny.gguf';
const source = 'hf:ada/tiny-gguf/Tiny.gguf';
const [sqlite] = databases;

async function collect(pull: AsyncIterable<PullProgress>): Promise<PullProgress[]> {
  const all: PullProgress[] = [];
  for await (const progress of pull) all.push(progress);
  return all;
}

describe('a model from a hub (scripted, on loopback)', () => {
  let hub: TestHub;
  let room: TestRoom;
  beforeEach(async () => {
    hub = await startTestHub();
    if (sqlite) room = await openRoom(sqlite, { hub: hub.origin });
  });
  afterEach(async () => {
    await room[Symbol.asyncDispose]();
    await hub[Symbol.asyncDispose]();
  });
  const files = async () => (await readdir(room.folder).catch(() => [])).filter((name) => !name.startsWith('.'));
  const bytesAsked = () => hub.asked.filter((one) => one.path === `/bytes${path}`);

  it('is checked against the hash that the hub declares, and only then gets its name', async () => {
    serveFile(hub, path, model);
    const progress = await collect(room.models.pull(source));
    expect(progress.at(-1)).toMatchObject({ model: 'tiny', state: 'done', receivedBytes: model.length });
    expect(await readFile(join(room.folder, 'tiny.gguf'))).toEqual(model);
    expect(JSON.parse(await readFile(join(room.folder, 'tiny.json'), 'utf8'))).toEqual({ name: 'Tiny', source, sha256: sha256Of(model), sizeBytes: model.length, license: 'cc0-1.0', contextLength: 512 });
    expect(await readdir(join(room.folder, '.fetching'))).toEqual([]);
    expect(await room.models.find('tiny')).toMatchObject({ source: 'file', ready: true, contextLength: 512 });
    expect(room.heard).toContainEqual({ kind: 'pull', model: 'tiny' });
    expect(hub.asked.every((one) => one.headers.authorization === undefined && one.headers.cookie === undefined)).toBe(true);
  });

  it('goes on where the connection broke', async () => {
    serveFile(hub, path, model, { breakAfter: [100_000, 50_000] });
    await collect(room.models.pull(source));
    const [first, second, third] = bytesAsked().map((one) => Number(one.range?.replace(/\D/g, '') ?? 0));
    expect(first).toBe(0);
    expect(second).toBeGreaterThan(0);
    expect(third).toBeGreaterThan(second ?? 0);
    expect(await readFile(join(room.folder, 'tiny.gguf'))).toEqual(model);
  });

  it('begins again when the file on the hub became another one in between', async () => {
    serveFile(hub, path, tinyGguf({ extraBytes: 300_000, name: 'Tin2' }), { breakAfter: [100_000], declared: sha256Of(model) });
    const first = collect(room.models.pull(source, { sha256: sha256Of(model) }));
    await expect.poll(() => bytesAsked().length).toBe(1);
    serveFile(hub, path, model);
    await first;
    expect(await readFile(join(room.folder, 'tiny.gguf'))).toEqual(model);
  });

  it('stops when the loop is broken off, and another process goes on from there', async () => {
    hub.on(`/bytes${path}`, (response) => {
      response.writeHead(200, { etag: '"one"', 'content-length': model.length });
      response.write(model.subarray(0, 200_000));
    });
    hub.on(path, (response) => void response.writeHead(302, { location: `/bytes${path}`, 'x-linked-etag': sha256Of(model), 'x-linked-size': model.length }).end());
    for await (const progress of room.models.pull(source)) if (progress.receivedBytes >= 200_000) break;
    expect(await files()).toEqual([]);
    hub.on(`/bytes${path}`, (response, request) => sendBytes(response, request, model));
    await collect((await room.beside()).pull(source));
    expect(bytesAsked().at(-1)?.range).toMatch(/^bytes=\d{4,}-$/);
    expect(await readFile(join(room.folder, 'tiny.gguf'))).toEqual(model);
  });

  it('is fetched once when two processes want it', async () => {
    let release: (() => void) | undefined;
    serveFile(hub, path, model);
    hub.on(`/bytes${path}`, (response, request) => void (release = () => sendBytes(response, request, model)));
    const first = collect(room.models.pull(source));
    await expect.poll(() => release).toBeDefined();
    await expect(collect((await room.beside()).pull(source))).rejects.toThrow('another process');
    release?.();
    await first;
    expect((await collect((await room.beside()).pull(source))).at(-1)).toMatchObject({ state: 'done' });
    expect(bytesAsked()).toHaveLength(1);
  });

  it('leaves nothing behind when what came is another file', async () => {
    serveFile(hub, path, Buffer.from(model).fill(7, 1_000, 1_010), { declared: sha256Of(model) });
    await expect(collect(room.models.pull(source))).rejects.toMatchObject({ name: 'ChecksumError', message: expect.stringContaining('checksum') });
    expect(await files()).toEqual([]);
    expect((await room.models.list()).models.find((one) => one.id === 'tiny')?.pull).toMatchObject({ state: 'failed', error: expect.stringContaining('modu models import FILE') });
    serveFile(hub, path, model);
    expect((await collect(room.models.pull(source))).at(-1)).toMatchObject({ state: 'done', error: null });
  });

  it('is not begun when the hub declares another hash than the one given, or none', async () => {
    serveFile(hub, path, model);
    await expect(collect(room.models.pull(source, { sha256: 'a'.repeat(64) }))).rejects.toThrow('another file');
    serveFile(hub, path, model, { declared: null });
    await expect(collect(room.models.pull(source))).rejects.toThrow('--sha256');
    expect(bytesAsked().filter((one) => one.method === 'GET')).toEqual([]);
    expect((await collect(room.models.pull(source, { sha256: sha256Of(model).toUpperCase() }))).at(-1)).toMatchObject({ state: 'done' });
  });

  it('is refused when it is no model, and is not asked for again and again', async () => {
    serveFile(hub, path, Buffer.from('<html>not here</html>'));
    await expect(collect(room.models.pull(source))).rejects.toThrow('not a usable GGUF');
    expect(await files()).toEqual([]);
  });

  it('says in words what the hub said in numbers', async () => {
    await expect(collect(room.models.pull('hf:ada/tiny-gguf/Nothing.gguf'))).rejects.toThrow('no such file');
    hub.on(path, (response) => void response.writeHead(401).end());
    await expect(collect(room.models.pull(source))).rejects.toThrow('people it knows');
    hub.on(path, (response) => void response.writeHead(500).end());
    await expect(collect(room.models.pull(source))).rejects.toThrow('HTTP 500');
  });

  it('is not followed without end, nor to anything but the web', async () => {
    hub.on(path, (response) => void response.writeHead(302, { location: path }).end());
    await expect(collect(room.models.pull(source))).rejects.toThrow('without end');
    expect(hub.asked).toHaveLength(6);
    for (const location of ['file:///etc/passwd', 'ftp://example.org/x', 'http://ada:word@127.0.0.1/', 'http://']) {
      hub.on(path, (response) => void response.writeHead(302, { location }).end());
      await expect(collect(room.models.pull(source))).rejects.toThrow('not followed');
    }
  });

  it('that is larger than the disk is not begun', async () => {
    hub.on(path, (response) => void response.writeHead(302, { location: `/bytes${path}`, 'x-linked-etag': sha256Of(model), 'x-linked-size': 2 ** 40 }).end());
    hub.on(`/bytes${path}`, (response) => void response.writeHead(200, { 'content-length': 2 ** 40 }).flushHeaders());
    await expect(collect(room.models.pull(source))).rejects.toMatchObject({ name: 'NoSpaceError', status: 507 });
  });

  it('that is of another size than declared, or of none, is not read', async () => {
    serveFile(hub, path, model);
    hub.on(`/bytes${path}`, (response) => void response.writeHead(200, { 'content-length': 5 }).end('GGUF!'));
    await expect(collect(room.models.pull(source))).rejects.toThrow('of 5 bytes');
    hub.on(`/bytes${path}`, (response) => void response.writeHead(200).end(model));
    await expect(collect(room.models.pull(source))).rejects.toThrow('how large');
  });

  it('does not take the name of another file', async () => {
    serveFile(hub, path, model);
    await collect(room.models.pull(source));
    serveFile(hub, '/eve/other/resolve/main/tiny.gguf', tinyGguf({ name: 'Eve' }));
    await expect(collect(room.models.pull('hf:eve/other/tiny.gguf'))).rejects.toThrow('modu models remove tiny');
    expect(await readFile(join(room.folder, 'tiny.gguf'))).toEqual(model);
  });

  it('says what is wrong with the folder', async () => {
    if (!sqlite) return;
    const file = join(room.folder, '..', 'a-file');
    await writeFile(file, '');
    await using broken = await openRoom(sqlite, { hub: hub.origin, folder: join(file, 'models') });
    serveFile(hub, path, model);
    await expect(collect(broken.models.pull(source))).rejects.toMatchObject({ name: 'UnwritableFolderError', message: expect.stringContaining('MODU_MODELS') });
  });

  describe('over the API', () => {
    const pull = (model: string) => room.ask(owner, 'POST', '/api/models/pull', { model });
    const failure = async (id: string) => {
      await expect.poll(async () => (await room.models.find(id))?.pull?.state).toBe('failed');
      return (await room.models.find(id))?.pull?.error;
    };

    it('comes while one looks around', async () => {
      serveFile(hub, path, model);
      expect(await pull(source)).toMatchObject({ status: 202, body: { model: 'tiny', pull: { state: 'waiting' } } });
      expect((await pull(source)).status).toBe(202);
      await expect.poll(async () => (await room.models.find('tiny'))?.ready).toBe(true);
    });

    it('is stopped by an order', async () => {
      serveFile(hub, path, model);
      hub.on(`/bytes${path}`, (response) => void response.writeHead(200, { 'content-length': model.length }).write(model.subarray(0, 1_000)));
      await pull(source);
      await expect.poll(async () => (await room.models.find('tiny'))?.pull?.state).toBe('fetching');
      expect((await room.ask(owner, 'POST', '/api/models/pull/stop', { model: 'tiny' })).status).toBe(204);
      expect((await room.models.find('tiny'))?.pull).toMatchObject({ state: 'stopped', error: null });
      expect((await room.ask(owner, 'POST', '/api/models/pull/stop', { model: 'tiny' })).status).toBe(404);
      expect((await room.ask(owner, 'DELETE', '/api/models/tiny')).status).toBe(204);
      expect(await room.models.find('tiny')).toBeUndefined();
    });

    it('is refused from a private address, which the command line may fetch from', async () => {
      hub.on('/x.gguf', (response, request) => sendBytes(response, request, model));
      await pull(`${hub.origin}/x.gguf`);
      expect(await failure('x')).toContain('private network');
      await pull(`${hub.origin.replace('127.0.0.1', 'localhost')}/x.gguf`);
      await expect.poll(async () => (await room.models.find('x'))?.pull?.state).toBe('failed');
      expect(hub.asked).toEqual([]);
      expect((await collect((await room.beside()).pull(`${hub.origin}/x.gguf`))).at(-1)).toMatchObject({ model: 'x', state: 'done' });
    });

    it('is refused when the hub sends on into a private network', async () => {
      await using inside = await startTestHub();
      for (const location of [`${inside.origin}/secret`, inside.origin.replace('127.0.0.1', '[::ffff:127.0.0.1]'), inside.origin.replace('127.0.0.1', 'localhost'), inside.origin.replace('127.0.0.1', '2130706433')]) {
        hub.on(path, (response) => void response.writeHead(302, { location, 'x-linked-etag': sha256Of(model), 'x-linked-size': model.length }).end());
        await pull(source);
        expect([location, await failure('tiny')]).toEqual([location, expect.stringContaining('private network')]);
      }
      expect(inside.asked).toEqual([]);
      expect(await stat(join(room.folder, 'tiny.gguf')).catch(() => undefined)).toBeUndefined();
    });
  });
});
