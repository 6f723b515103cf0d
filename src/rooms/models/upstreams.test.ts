import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { chunk, openStream, startScriptedUpstream, type Script } from '../../engines/text/openai-upstream/scripted-upstream.ts';
import type { TextStep } from '../../engines/text/port.ts';
import { modelsMigrations } from './migrations.ts';
import { openStore } from './store.ts';
import { openRoom, owner } from './test-room.ts';

/** An upstream that has these models, and says its name and the model's. */
function speak(name: string, ...models: readonly string[]): Script {
  return (response, { path, body }) => {
    if (path.endsWith('/models')) return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ object: 'list', data: models.map((id) => ({ id })) }));
    openStream(response);
    response.end(`${chunk({ content: `${name} ${String(body['model'])}` })}${chunk({}, 'stop')}data: [DONE]\n\n`);
  };
}

async function textOf(steps: AsyncIterable<TextStep>): Promise<string> {
  let text = '';
  for await (const step of steps) if (step.kind === 'delta') text += step.text;
  return text;
}

const never = new AbortController().signal;
const ask = (model: string) => ({ model, messages: [{ role: 'user', content: 'hello' }], sampling: {} }) as const;

describe.each(databases)('upstreams (scripted) on $kind', (database) => {
  it('bring the models that they list, and answer under their own names for them', async () => {
    await using here = await startScriptedUpstream(speak('here', 'small', 'org/large'));
    await using room = await openRoom(database);
    expect(await room.models.addUpstream({ name: 'lab', kind: 'openai', url: `${here.url}/`, key: 'sk-1' })).toMatchObject({ name: 'lab', url: here.url, hasKey: true });
    const { models } = await room.models.list();
    expect(models.filter((model) => model.source === 'upstream').map((model) => model.id)).toEqual(['lab/small', 'lab/org/large']);
    expect((await room.models.choose('lab/org/large')).id).toBe('lab/org/large');
    expect(await textOf(room.models.engine.generate(ask('lab/org/large'), never))).toBe('here org/large');
    expect(here.asked.every(({ headers }) => headers.authorization === 'Bearer sk-1')).toBe(true);
    await expect(room.models.choose('lab/unknown')).rejects.toMatchObject({ status: 404 });
    await expect(room.models.choose('nobody/small')).rejects.toMatchObject({ status: 404 });
  });

  it('keep their keys sealed, and show them to nobody', async () => {
    await using opened = await database.open(modelsMigrations);
    await using room = await openRoom({ ...database, open: async () => ({ ...opened, [Symbol.asyncDispose]: async () => undefined }) });
    const added = await room.models.addUpstream({ name: 'cloud', kind: 'openai', url: 'https://example.org/v1', key: 'sk-very-secret', models: ['m'] });
    expect(JSON.stringify([added, await room.models.listUpstreams(), await room.models.list()])).not.toContain('sk-very-secret');
    const [row] = await openStore(opened).db.selectFrom('upstreams').selectAll().execute();
    expect(row?.sealed_key).toBeTruthy();
    expect(JSON.stringify(row)).not.toContain('sk-very');
  });

  it('that another process adds, removes or changes count at once', async () => {
    await using one = await startScriptedUpstream(speak('one', 'm'));
    await using two = await startScriptedUpstream(speak('two', 'm'));
    await using room = await openRoom(database);
    const commandLine = await room.beside();
    await expect(room.models.choose('lab/m')).rejects.toMatchObject({ status: 404 });
    await commandLine.addUpstream({ name: 'lab', kind: 'openai', url: one.url });
    expect((await room.models.choose('lab/m')).ready).toBe(true);
    expect(await textOf(room.models.engine.generate(ask('lab/m'), never))).toBe('one m');
    await commandLine.removeUpstream('lab');
    await commandLine.addUpstream({ name: 'lab', kind: 'openai', url: two.url });
    await expect.poll(() => textOf(room.models.engine.generate(ask('lab/m'), never))).toBe('two m');
    await commandLine.removeUpstream('lab');
    await expect.poll(() => room.models.find('lab/m')).toBeUndefined();
    await expect(textOf(room.models.engine.generate(ask('lab/m'), never))).rejects.toMatchObject({ name: 'EngineUnavailableError' });
  });

  it('that are dead hold up nobody, and a model that was chosen there is still believed in', async () => {
    await using silent = await startScriptedUpstream(() => new Promise(() => undefined));
    await using room = await openRoom(database);
    await room.models.addUpstream({ name: 'gone', kind: 'openai', url: 'http://127.0.0.1:9/v1' });
    await room.models.addUpstream({ name: 'silent', kind: 'ollama', url: silent.url });
    await room.models.list();
    const asked = silent.asked.length;
    for (let i = 0; i < 20; i++) await room.models.list();
    expect(silent.asked.length).toBe(asked);
    expect((await room.models.choose('gone/m')).id).toBe('gone/m');
    await expect(textOf(room.models.engine.generate(ask('gone/m'), never))).rejects.toMatchObject({ status: 503 });
  });

  it('are refused when they can not be what they say, in words', async () => {
    await using room = await openRoom(database);
    const url = 'http://127.0.0.1:9/v1';
    for (const kind of ['anthropic', 'openai-images', 'comfyui'] as const) await expect(room.models.addUpstream({ name: 'x', kind, url })).rejects.toThrow('not talked to yet');
    for (const name of ['ai', 'hf', 'A', 'a/b', '', '-', '../x', 'x'.repeat(41)]) await expect(room.models.addUpstream({ name, kind: 'openai', url })).rejects.toMatchObject({ status: 400 });
    for (const bad of ['', 'localhost:80', 'ftp://h/', 'file:///etc/passwd', 'http://ada:word@h/', 'http://h/?k=1', 'http://h/#a', 'http://']) await expect(room.models.addUpstream({ name: 'x', kind: 'openai', url: bad })).rejects.toMatchObject({ status: 400 });
    await room.models.addUpstream({ name: 'x', kind: 'openai', url, models: ['a', 'a', 'b'] });
    await expect(room.models.addUpstream({ name: 'x', kind: 'openai', url })).rejects.toMatchObject({ status: 409 });
    await expect(room.models.removeUpstream('y')).rejects.toMatchObject({ status: 404 });
    expect(await room.models.listUpstreams()).toEqual([{ name: 'x', kind: 'openai', url, hasKey: false, models: ['a', 'b'] }]);
  });

  it('are found at /v1 when their address has no path', async () => {
    await using room = await openRoom(database);
    expect((await room.models.addUpstream({ name: 'ollama', kind: 'ollama', url: 'http://127.0.0.1:11434', models: ['m'] })).url).toBe('http://127.0.0.1:11434/v1');
  });

  it('are made once for one idempotency key, by whoever sent it', async () => {
    await using room = await openRoom(database);
    const add = (body: object, who = owner) => room.ask(who, 'POST', '/api/upstreams', { kind: 'openai', url: 'http://127.0.0.1:9/v1', models: ['m'], ...body }, { 'idempotency-key': 'k' });
    const answers = await Promise.all([add({ name: 'a' }), add({ name: 'a' }), add({ name: 'a' })]);
    expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201]);
    expect((await add({ name: 'b' })).status).toBe(409);
    expect((await add({ name: 'a', key: 'other' })).status).toBe(409);
    expect((await add({ name: 'b' }, { ...owner, id: 'eve' })).status).toBe(201);
    expect(await room.models.listUpstreams()).toHaveLength(2);
  });

  it('are tried before they are added, and nothing is kept', async () => {
    await using good = await startScriptedUpstream(speak('good', 'm1', 'm2'));
    await using room = await openRoom(database);
    const test = (url: string, key?: string) => room.ask(owner, 'POST', '/api/upstreams/test', { kind: 'openai', url, key });
    expect(await test(good.url, 'sk-2')).toMatchObject({ status: 200, body: { models: ['m1', 'm2'] } });
    expect(good.asked[0]?.headers.authorization).toBe('Bearer sk-2');
    expect(await test('http://127.0.0.1:9/v1')).toMatchObject({ status: 422, type: 'application/problem+json' });
    expect(await room.models.listUpstreams()).toEqual([]);
  });
});

describe('the one engine for all models (scripted engines)', () => {
  const [sqlite] = databases;

  it('hands out the embedded engine\'s own reply for a model of this machine', async () => {
    if (!sqlite) return;
    await using room = await openRoom(sqlite);
    expect(await textOf(room.models.engine.generate(ask('smollm2-135m'), never))).toContain('hello');
    expect(room.embedded.requests.map((request) => request.model)).toEqual(['smollm2-135m']);
  });

  it('waits once at most: a reply that is broken off before it began ends too', async () => {
    if (!sqlite) return;
    await using upstream = await startScriptedUpstream(speak('u', 'm'));
    await using room = await openRoom(sqlite);
    await room.models.addUpstream({ name: 'u', kind: 'openai', url: upstream.url, models: ['m'] });
    const reply = (await room.beside()).engine.generate(ask('u/m'), never)[Symbol.asyncIterator]();
    expect(await reply.return?.()).toMatchObject({ done: true });
    expect(upstream.asked.filter((one) => one.path.endsWith('completions'))).toEqual([]);
  });

  it('says so when it is off', async () => {
    if (!sqlite) return;
    await using room = await openRoom(sqlite, { embedded: false });
    await expect(textOf(room.models.engine.generate(ask('smollm2-135m'), never))).rejects.toThrow('MODU_TEXT_ENGINE');
    expect((await room.models.list()).engine.kind).toBe('off');
  });
});
