import { link, lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { starterModelFile } from '../../../tests/support/starter-model.ts';
import { tinyGguf } from './test-gguf.ts';
import { openRoom } from './test-room.ts';

let outside: string;
beforeEach(async () => void (outside = await mkdtemp(join(tmpdir(), 'modu-import-'))));
afterEach(() => rm(outside, { recursive: true, force: true }));

const put = async (name: string, bytes: Buffer | string = tinyGguf()): Promise<string> => {
  await writeFile(join(outside, name), bytes);
  return join(outside, name);
};

describe.each(databases)('importing a file on $kind', (database) => {
  it('takes it in under a name made of its own, and leaves it where it is', async () => {
    await using room = await openRoom(database);
    const file = await put('My Model (final).gguf', tinyGguf({ name: 'My model' }));
    const steps: string[] = [];
    expect(await room.models.import(file, (step) => void steps.push(step))).toMatchObject({ id: 'my-model-final', name: 'My model', ready: true, source: 'file', license: 'cc0-1.0', contextLength: 512 });
    expect(steps).toEqual(['checking', 'copying']);
    expect(await readFile(file)).toEqual(await readFile(join(room.folder, 'my-model-final.gguf')));
    expect(room.heard).toContainEqual({ kind: 'models' });
    expect((await (await room.beside()).find('my-model-final'))?.name).toBe('My model');
  });

  it('takes in the file that a link leads to, not the link', async () => {
    await using room = await openRoom(database);
    await put('real.gguf');
    await symlink('real.gguf', join(outside, 'linked.gguf'));
    expect((await room.models.import(join(outside, 'linked.gguf'))).id).toBe('linked');
    expect((await lstat(join(room.folder, 'linked.gguf'))).isFile()).toBe(true);
  });

  it('takes no other model\'s place', async () => {
    await using room = await openRoom(database);
    const first = tinyGguf({ name: 'First' });
    await room.models.import(await put('a.gguf', first));
    await expect(room.models.import(await put('A.gguf', tinyGguf({ name: 'Second' })))).rejects.toMatchObject({ status: 409, message: expect.stringContaining('modu models remove a') });
    expect(await readFile(join(room.folder, 'a.gguf'))).toEqual(first);
    await expect(room.models.import(await put('smollm2-135m.gguf'))).rejects.toThrow('packaged model');
  });

  it('refuses what is no model, and leaves nothing behind', async () => {
    await using room = await openRoom(database);
    await expect(room.models.import(join(outside, 'nothing.gguf'))).rejects.toThrow('no file');
    await expect(room.models.import(outside)).rejects.toThrow('no file');
    for (const bytes of ['', 'GGUF', '<html>', tinyGguf().subarray(0, -50)]) await expect(room.models.import(await put('bad.gguf', bytes))).rejects.toMatchObject({ status: 422 });
    expect(await readdir(room.folder).catch(() => [])).toEqual([]);
  });

  it('goes out of the folder by no name', async () => {
    await using room = await openRoom(database);
    expect((await room.models.import(await put('..gguf'))).id).toBe('model');
    expect((await room.models.import(await put('..\\..\\evil.gguf'))).id).toBe('evil');
    expect((await readdir(room.folder)).toSorted()).toEqual(['evil.gguf', 'evil.json', 'model.gguf', 'model.json']);
  });
});

describe.each(databases)('removing a model on $kind', (database) => {
  it('closes it in the engine first, and takes its file alone', async () => {
    await using room = await openRoom(database);
    const file = await put('a.gguf');
    await room.models.import(file);
    await link(join(room.folder, 'a.gguf'), join(room.folder, 'b.gguf'));
    await room.models.remove('a');
    expect(room.embedded.told).toEqual(['release a']);
    expect((await readdir(room.folder)).toSorted()).toEqual(['b.gguf']);
    expect((await stat(file)).isFile()).toBe(true);
    await expect(room.models.remove('a')).rejects.toMatchObject({ status: 404 });
  });

  it('removes a link, not what it leads to', async () => {
    await using room = await openRoom(database);
    await room.models.import(await put('a.gguf'));
    await symlink(await put('elsewhere.gguf'), join(room.folder, 'linked.gguf'));
    await expect.poll(() => room.models.find('linked')).toBeDefined();
    await room.models.remove('linked');
    expect((await stat(join(outside, 'elsewhere.gguf'))).isFile()).toBe(true);
  });

  it('takes no path for an id', async () => {
    await using room = await openRoom(database);
    await room.models.import(await put('a.gguf'));
    await put('x.gguf');
    for (const id of ['../x', '..', '.', '', '.fetching', 'a/../a', `../../${outside}/x`]) await expect(room.models.remove(id)).rejects.toMatchObject({ status: 404 });
    expect(await readdir(room.folder)).toEqual(['a.gguf', 'a.json']);
  });

  it('sends to the upstream for a model that is there', async () => {
    await using room = await openRoom(database);
    await room.models.addUpstream({ name: 'u', kind: 'openai', url: 'http://127.0.0.1:9/v1', models: ['m'] });
    await expect(room.models.remove('u/m')).rejects.toThrow('modu upstream remove u');
  });
});

describe('the real starter model', () => {
  const [sqlite] = databases;

  it('becomes the packaged model by its checksum, whatever its file is called', async ({ skip }) => {
    const starter = await starterModelFile();
    if (!starter || !sqlite) return skip('the starter model could not be fetched');
    await using room = await openRoom(sqlite, { starter: 'smollm2-135m' });
    await link(starter, join(outside, 'whatever.gguf')).catch(() => symlink(starter, join(outside, 'whatever.gguf')));
    expect(await room.models.import(join(outside, 'whatever.gguf'))).toMatchObject({ id: 'smollm2-135m', source: 'packaged', starter: true, ready: true });
    const progress = [];
    for await (const one of room.models.fetchStarter()) progress.push(one.state);
    expect(progress.at(-1)).toBe('done');
    expect((await room.models.choose(null)).id).toBe('smollm2-135m');
  });
});
