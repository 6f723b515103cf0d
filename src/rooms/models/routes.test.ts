import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import type { Caller } from '../../platform/http/caller.ts';
import { modelListSchema } from './contract.ts';
import { tinyGguf } from './test-gguf.ts';
import { member, openRoom, owner, type TestRoom } from './test-room.ts';

const withBody = [
  ['POST', '/api/models/pull'], ['POST', '/api/models/pull/stop'], ['PUT', '/api/models/default'], ['POST', '/api/upstreams'], ['POST', '/api/upstreams/test'],
] as const;
const writes = [...withBody, ['DELETE', '/api/models/tiny'], ['DELETE', '/api/upstreams/lab'], ['GET', '/api/upstreams']] as const;

const wrongTypes = { model: 7, name: ['a'], kind: {}, url: 1, key: {}, models: 'm', sha256: true };
const tooMuch = { model: 'x'.repeat(3_000), name: 'x'.repeat(300), kind: 'x'.repeat(300), url: `http://${'x'.repeat(3_000)}`, key: 'x'.repeat(5_000), models: Array(2_000).fill('m') };
const body = (method: string) => (method === 'GET' || method === 'DELETE' ? undefined : {});

async function fill({ models, folder }: TestRoom): Promise<void> {
  await models.addUpstream({ name: 'lab', kind: 'openai', url: 'http://10.1.2.3:8080/v1', key: 'sk-1', models: ['m'] });
  const file = join(folder, '..', 'tiny.gguf');
  await writeFile(file, tinyGguf());
  await models.import(file);
}

describe.each(databases)('every route of models on $kind', (database) => {
  it.each(withBody)('%s %s refuses a body that is not what it asks for', async (method, path) => {
    await using room = await openRoom(database);
    for (const bad of ['null', '[]', '"text"', '7', 'true', '', '{', '{}', '[[]]', wrongTypes, tooMuch, { model: '\0' }, '{"model":"\\ud800"}', '{"name":"\\u0000","kind":"openai","url":"http://h/"}', '{"name":"a","kind":"openai","url":"http://127.0.0.1:9","key":"two words"}']) {
      const answer = await room.ask(owner, method, path, bad);
      expect([bad, answer.status >= 400 && answer.status < 500, answer.type]).toEqual([bad, true, 'application/problem+json']);
    }
    expect((await room.ask(owner, method, path, 'x'.repeat(300_000))).status).toBe(413);
    expect((await room.ask(owner, method, path, '<xml/>', { 'content-type': 'text/xml' })).status).toBeLessThan(500);
    expect(await room.models.listUpstreams()).toEqual([]);
  });

  it('changes nothing for a member, a limited key, or a stranger', async () => {
    await using room = await openRoom(database);
    await fill(room);
    const key = (...scopes: string[]): Caller => ({ id: 'k', role: 'owner', scopes: new Set(scopes), via: 'key' });
    for (const [method, path] of writes) {
      expect([method, path, (await room.ask(undefined, method, path, body(method))).status]).toEqual([method, path, 401]);
      for (const who of [member, key('models'), key('chat'), { ...key('models:write'), role: 'member' as const }]) expect([method, path, (await room.ask(who, method, path, body(method))).status]).toEqual([method, path, 403]);
    }
    expect((await room.ask(key('models:write'), 'DELETE', '/api/models/tiny')).status).toBe(204);
  });

  it('shows members the models, and nothing of where they are', async () => {
    await using room = await openRoom(database);
    await fill(room);
    const answer = await room.ask(member, 'GET', '/api/models');
    expect(modelListSchema.parse(answer.body).models.map((model) => model.id)).toEqual(['smollm2-135m', 'qwen2.5-coder-0.5b', 'qwen2.5-coder-1.5b', 'tiny', 'lab/m']);
    expect(JSON.stringify(answer.body)).not.toMatch(/10\.1\.2\.3|sk-1|\/tmp/);
    expect((await room.ask({ ...member, scopes: new Set(['chat']), via: 'key' }, 'GET', '/api/models')).status).toBe(403);
    expect((await room.ask(undefined, 'GET', '/api/models')).status).toBe(401);
  });

  it('shows owners their upstreams without the keys', async () => {
    await using room = await openRoom(database);
    await fill(room);
    expect((await room.ask(owner, 'GET', '/api/upstreams')).body).toEqual([{ name: 'lab', kind: 'openai', url: 'http://10.1.2.3:8080/v1', hasKey: true, models: ['m'] }]);
    expect((await room.ask(owner, 'DELETE', '/api/upstreams/lab')).status).toBe(204);
    expect((await room.ask(owner, 'DELETE', '/api/upstreams/lab')).status).toBe(404);
  });

  it('chooses, and lets Modu choose again', async () => {
    await using room = await openRoom(database);
    await fill(room);
    const choose = (model: string | null) => room.ask(owner, 'PUT', '/api/models/default', { model });
    expect(await choose('lab/m')).toMatchObject({ status: 200, body: { default: 'lab/m' } });
    expect(await choose(null)).toMatchObject({ status: 200, body: { default: 'tiny' } });
    expect((await choose('nobody/m')).status).toBe(404);
  });

  it('answers 404 or 409 for an id that is not a file\'s, never more', async () => {
    await using room = await openRoom(database);
    await fill(room);
    for (const id of ['nobody', '..%2fmodu.db', '%2fetc%2fpasswd', '%27%20OR%201=1', '%00', '%ED%A0%80', '__proto__', 'lab', 'nobody%2fm']) expect([id, (await room.ask(owner, 'DELETE', `/api/models/${id}`)).status]).toEqual([id, 404]);
    expect((await room.ask(owner, 'DELETE', '/api/models/lab%2Fm')).status).toBe(409);
    expect((await room.ask(owner, 'DELETE', `/api/models/${'x'.repeat(400)}`)).status).toBe(400);
    for (const name of ['nobody', '..%2f', '%00', '%27']) expect([name, (await room.ask(owner, 'DELETE', `/api/upstreams/${name}`)).status]).toEqual([name, 404]);
    expect((await room.models.list()).models).toHaveLength(5);
  });

  it('begins no fetch of what is none', async () => {
    await using room = await openRoom(database);
    for (const model of ['nothing', 'hf:a/../../b.gguf', 'file:///etc/x.gguf', 'https://ada:word@example.org/x.gguf', '--pre', 'smollm2-135m; rm -rf /']) expect([model, (await room.ask(owner, 'POST', '/api/models/pull', { model })).status]).toEqual([model, 400]);
    expect((await room.ask(owner, 'POST', '/api/models/pull', { model: 'smollm2-135m', sha256: 'a'.repeat(64) })).status).toBe(400);
    expect(room.heard).toEqual([]);
  });
});
