import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { catalogue } from './catalogue.ts';
import type { Model } from './contract.ts';
import { pickDefault } from './pick-default.ts';
import { tinyGguf } from './test-gguf.ts';
import { openRoom } from './test-room.ts';

const GiB = 2 ** 30;
const model = (id: string, change: Partial<Model> = {}): Model => ({
  id, name: id, source: 'file', ready: true, sizeBytes: GiB, contextLength: null, license: null, speaksKorean: true, starter: false, recommended: false, fetchSeconds: null, pull: null, ...change,
});
const starter = model('starter', { source: 'packaged', starter: true, sizeBytes: GiB / 10 });
const better = model('better', { source: 'packaged', recommended: true });
const upstream = model('u/m', { source: 'upstream', sizeBytes: null });

describe('the model that answers when none is named', () => {
  const pick = (models: readonly Model[], chosen?: string) => pickDefault(models, { chosen, freeMemoryBytes: 8 * GiB })?.id;

  it('is the one that a person chose, as long as it can answer', () => {
    expect(pick([starter, better, upstream], 'u/m')).toBe('u/m');
    expect(pick([starter, { ...better, ready: false }], 'better')).toBe('starter');
    expect(pick([starter], 'removed')).toBe('starter');
  });

  it('is otherwise the better one as soon as it is there, then the starter, then an upstream\'s', () => {
    expect(pick([upstream, starter, better])).toBe('better');
    expect(pick([upstream, starter])).toBe('starter');
    expect(pick([upstream])).toBe('u/m');
    expect(pick([{ ...starter, ready: false }])).toBeUndefined();
  });

  it('is never one that the memory can not hold, when there is another', () => {
    expect(pick([starter, model('small', { sizeBytes: 2 * GiB }), model('large', { sizeBytes: 40 * GiB })])).toBe('small');
    expect(pick([model('large', { sizeBytes: 40 * GiB })])).toBe('large');
  });
});

/** A packaged model's file, by its size: no bytes are written. */
async function pretend(folder: string, id: string): Promise<void> {
  const packaged = catalogue.find((each) => each.id === id);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${id}.gguf`), '');
  await truncate(join(folder, `${id}.gguf`), packaged?.sizeBytes);
}

describe.each(databases)('choosing a model on $kind', (database) => {
  it('says what to do while none is here', async () => {
    await using room = await openRoom(database);
    await expect(room.models.choose(null)).rejects.toMatchObject({ name: 'NoModelError', status: 503 });
    await expect(room.models.choose('smollm2-135m')).rejects.toThrow('modu models pull smollm2-135m');
    await expect(room.models.choose('nothing')).rejects.toMatchObject({ name: 'NotFoundError' });
    expect((await room.models.list()).default).toBeNull();
  });

  it('lets the better model take over when it has come, and a person\'s choice stand', async () => {
    await using room = await openRoom(database);
    await pretend(room.folder, 'smollm2-135m');
    expect((await room.models.choose(undefined)).id).toBe('smollm2-135m');
    await pretend(room.folder, 'qwen2.5-coder-1.5b');
    await expect.poll(async () => (await room.models.choose(null)).id).toBe('qwen2.5-coder-1.5b');
    await (await room.beside()).setDefault('smollm2-135m');
    await expect.poll(async () => (await room.models.choose(null)).id).toBe('smollm2-135m');
    expect((await room.models.list()).default).toBe('smollm2-135m');
    await room.models.setDefault(null);
    expect((await room.models.choose(null)).id).toBe('qwen2.5-coder-1.5b');
    await expect(room.models.setDefault('nothing')).rejects.toMatchObject({ status: 404 });
  });

  it('loads the default model ahead when somebody looks, once for many who look', async () => {
    await using room = await openRoom(database);
    room.models.warm();
    await pretend(room.folder, 'smollm2-135m');
    await expect.poll(async () => (await room.models.find('smollm2-135m'))?.ready).toBe(true);
    for (let i = 0; i < 10; i++) room.models.warm();
    await expect.poll(() => room.embedded.told).toEqual(['warm smollm2-135m']);
  });

  it('calls no file of this machine ready when the engine is off', async () => {
    await using room = await openRoom(database, { embedded: false, starter: 'smollm2-135m' });
    await pretend(room.folder, 'smollm2-135m');
    expect((await room.models.list()).models.some((each) => each.ready || each.recommended)).toBe(false);
    await expect(room.models.choose('smollm2-135m')).rejects.toThrow('MODU_TEXT_ENGINE');
    for await (const progress of room.models.fetchStarter()) expect(progress).toBeUndefined();
  });

  it('lists files that were put there by hand, and nothing that only looks like one', async () => {
    await using room = await openRoom(database);
    await mkdir(join(room.folder, 'folder.gguf'), { recursive: true });
    for (const name of ['By-Hand.Q4.gguf', '.hidden.gguf', 'a b.gguf', 'notes.txt', 'x.gguf.part']) await writeFile(join(room.folder, name), tinyGguf());
    await writeFile(join(room.folder, 'By-Hand.Q4.json'), '{"name":7}');
    const { models } = await room.models.list();
    expect(models.filter((each) => each.source === 'file').map((each) => each.id)).toEqual(['By-Hand.Q4']);
    for (const id of ['../models/By-Hand.Q4', '..', '', '__proto__', 'a\0b']) expect(await room.models.find(id)).toBeUndefined();
  });
});
