/** Attacks that worked on systems like this one, against the whole server. The rows are those of the list of attacks in the issue. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chunk, openStream, refuses, type Script, says, startScriptedUpstream } from '../src/engines/text/openai-upstream/scripted-upstream.ts';
import { everyRoute, type Route, statusOf, withIds } from './support/every-route.ts';
import { readToEnd } from './support/read-events.ts';
import { ScriptedEngine } from './support/scripted-engine.ts';
import { startPlatform, type TestPlatform, testPassword } from './support/start-platform.ts';

type Person = { readonly id: string; readonly key: string };

let platform: TestPlatform;
let routes: Route[];
let owner: Person;
let ben: Person;
const engine = new ScriptedEngine();

beforeAll(async () => {
  platform = await startPlatform({ engine });
  owner = await platform.person('owner@example.org', 'owner');
  ben = await platform.person('ben@example.org');
  routes = await everyRoute(platform.url);
});
afterAll(() => platform[Symbol.asyncDispose]());

const bearer = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });
const json = { 'content-type': 'application/json' };
const status = (route: Pick<Route, 'method' | 'path'>, headers: Record<string, string>, body?: string | Uint8Array) =>
  statusOf({ method: route.method, url: platform.url + withIds(route.path, 'nobody'), headers, ...(body !== undefined && { body }) });

async function expectAlive(): Promise<void> {
  expect((await platform.ask(undefined, 'GET', '/readyz')).status).toBe(200);
}

describe('every route there is, with a scripted engine', () => {
  it('is described', () => {
    expect(routes.length).toBeGreaterThan(30);
    expect(routes.map(({ path }) => path)).toEqual(expect.arrayContaining(['/api/conversations/{id}/messages', '/v1/chat/completions', '/api/keys', '/api/upstreams']));
  });

  it('answers a hostile body with 4xx and lives (row 7)', async () => {
    const fields = ['title', 'text', 'name', 'email', 'password', 'token', 'role', 'scopes', 'model', 'messages', 'url', 'kind', 'sha256', 'parent', 'sampling', 'draft', 'head', 'key', 'models', 'ai', 'source', 'file', 'scenario', 'locale', 'difficulty', 'seed', 'situation', 'interests', 'card', 'changes', 'showState', 'turn', 'how', 'inDays', 'went'];
    const wrong = (value: unknown) => JSON.stringify(Object.fromEntries(fields.map((field) => [field, value])));
    const bodies = ['null', '[]', '"text"', '7', '', '{', wrong({}), wrong([[]]), wrong(-1e308), `{"a":${'['.repeat(5_000)}`, new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])];
    for (const route of routes.filter(({ takesBody }) => takesBody)) {
      for (const body of bodies) {
        const answered = await status(route, { ...bearer(owner.key), ...json }, body);
        expect([route.method, route.path, body, answered >= 400 && answered < 500 ? '4xx' : answered]).toEqual([route.method, route.path, body, '4xx']);
      }
    }
    await expectAlive();
  });

  it('takes {} and strange questions without a 5xx (row 7)', async () => {
    for (const route of routes) {
      const strange = `${withIds(route.path, '%00%F0%9F%92%A9..%2F')}?cursor=%00&query=%ED%A0%80&after=-1&format[]=x&limit=1e9`;
      for (const path of [route.path, strange]) {
        const answered = await status({ ...route, path }, { ...bearer(owner.key), ...(route.takesBody && json) }, route.takesBody ? '{}' : undefined);
        expect([route.method, path, answered]).toEqual([route.method, path, expect.toSatisfy((code: number) => code >= 200 && code < 500)]);
      }
    }
    await expectAlive();
  });

  it('refuses what is too large before it comes (row 7)', async () => {
    for (const route of routes.filter(({ takesBody }) => takesBody)) {
      expect([route.path, await status(route, { ...bearer(owner.key), ...json, 'content-length': String(2 ** 30) })]).toEqual([route.path, 413]);
    }
    await expectAlive();
  });

  it('answers to no foreign Host and no foreign Origin (row 11)', async () => {
    const own = new URL(platform.url).host;
    for (const route of routes.filter(({ path }) => !['/healthz', '/readyz'].includes(path))) {
      for (const headers of [{ host: 'evil.example' }, { host: `evil.example:${new URL(platform.url).port}` }, { host: own, origin: 'https://evil.example' }, { host: own, origin: 'null' }]) {
        expect([route.path, headers, await status(route, { ...bearer(owner.key), ...headers })]).toEqual([route.path, headers, 403]);
      }
    }
  });

  it('gives a key the same by every road, and two different keys nothing (row 2)', async () => {
    const { key: narrow } = await platform.modu.accounts.createKey({ personId: ben.id, name: 'narrow', scopes: ['models'] });
    for (const route of routes.filter(({ path }) => path !== '/metrics')) {
      const body = route.takesBody ? '{}' : undefined;
      const roads = await Promise.all([bearer(narrow), { 'x-api-key': narrow }, { ...bearer(narrow), 'x-api-key': narrow }].map((road) => status(route, { ...road, ...json }, body)));
      expect([route.path, ...new Set(roads)]).toEqual([route.path, roads[0]]);
    }
    for (const [path, expected] of [['/v1/models', 200], ['/api/conversations', 403], ['/api/keys', 403], ['/api/people', 403]] as const) {
      expect([path, await status({ method: 'GET', path }, bearer(narrow))]).toEqual([path, expected]);
      expect([path, await status({ method: 'GET', path }, { ...bearer(narrow), 'x-api-key': owner.key })]).toEqual([path, 401]);
    }
  });
});

/** A rehearsal of a person with one turn, and a scenario of their own. */
async function practise(person: Person): Promise<{ rehearsal: string; scenario: string }> {
  const situation = { locale: 'en', other: { name: 'Zebulon', role: 'flatmate' }, person: {}, want: 'keep the quagga' };
  const scenario = ((await platform.ask(person.key, 'POST', '/api/scenarios', { situation })).body as { id: string }).id;
  const rehearsal = ((await platform.ask(person.key, 'POST', '/api/rehearsals', { scenario, locale: 'en', difficulty: 'easy' })).body as { id: string }).id;
  await platform.ask(person.key, 'POST', `/api/rehearsals/${rehearsal}/turns`, { text: 'I want to keep the quagga.' });
  return { rehearsal, scenario };
}

/** A conversation of a person with one finished reply. */
async function talk(person: Person): Promise<{ conversation: string; message: string; generation: string }> {
  const { id } = (await platform.ask(person.key, 'POST', '/api/conversations', {})).body as { id: string };
  const sent = (await platform.ask(person.key, 'POST', `/api/conversations/${id}/messages`, { text: 'my secret' })).body as { reply: { id: string }; generation: { id: string } };
  await readToEnd(await events(person.key, sent.generation.id));
  return { conversation: id, message: sent.reply.id, generation: sent.generation.id };
}

const events = (key: string, generation: string) => fetch(`${platform.url}/api/generations/${generation}/events`, { headers: bearer(key) });

describe('another person\'s ids, with a scripted engine', () => {
  it('are answered with 404 on every route, for members and owners alike, and nothing changes (row 1)', async () => {
    const { conversation, message, generation } = await talk(ben);
    const read = async () => ((await platform.ask(ben.key, 'GET', `/api/conversations/${conversation}`)).body as { messages: unknown }).messages;
    const before = await read();
    const mallory = await platform.person('mallory@example.org');
    const ids = (path: string) => path.replace('/api/conversations/{id}', `/api/conversations/${conversation}`).replace('/api/generations/{id}', `/api/generations/${generation}`).replace('{message}', message);
    const theirs = routes.filter(({ path }) => /^\/api\/(conversations|generations)\/\{/.test(path));
    expect(theirs.length).toBeGreaterThan(8);
    for (const route of theirs) {
      for (const { key } of [mallory, owner]) {
        const body = route.takesBody ? JSON.stringify({ text: 'x' }) : undefined;
        const answered = await status({ ...route, path: ids(route.path) }, { ...bearer(key), ...(route.takesBody && json) }, body);
        expect([route.method, route.path, answered]).toEqual([route.method, route.path, 404]);
      }
    }
    expect(await read()).toEqual(before);
    expect((await platform.ask(mallory.key, 'GET', '/api/search?query=secret')).body).toMatchObject({ hits: [] });
  });

  it('of rehearsals and scenarios are answered with 404 too, and shown in no list and no search (row 1)', async () => {
    const { rehearsal, scenario } = await practise(ben);
    const read = async () => [(await platform.ask(ben.key, 'GET', `/api/rehearsals/${rehearsal}`)).body, (await platform.ask(ben.key, 'GET', `/api/scenarios/${scenario}`)).body];
    const before = await read();
    const mallory = await platform.person('mallory2@example.org');
    const bodies: Record<string, unknown> = { '/retry': { turn: 1 }, '/follow-up': { inDays: 1, went: 'better' }, '/turns': { text: 'x' } };
    const theirs = routes.filter(({ path }) => /^\/api\/(rehearsals|scenarios)\/\{/.test(path));
    expect(theirs.length).toBeGreaterThan(15);
    for (const route of theirs) {
      const path = route.path.replace('{id}', route.path.startsWith('/api/rehearsals') ? rehearsal : scenario);
      const body = route.takesBody ? JSON.stringify(bodies[route.path.replace(/^.*\}/, '')] ?? { title: 'x' }) : undefined;
      for (const { key } of [mallory, owner]) expect([route.method, route.path, await status({ ...route, path }, { ...bearer(key), ...(route.takesBody && json) }, body)]).toEqual([route.method, route.path, 404]);
    }
    expect(await read()).toEqual(before);
    for (const { key } of [mallory, owner]) {
      for (const path of ['/api/rehearsals', '/api/rehearsals/progress', '/api/scenarios', '/api/search?query=quagga', '/api/conversations']) expect(JSON.stringify((await platform.ask(key, 'GET', path)).body)).not.toMatch(/quagga|Zebulon/);
      expect((await platform.ask(key, 'POST', '/api/rehearsals', { scenario, locale: 'en', difficulty: 'easy' })).status).toBe(404);
    }
    const { key: narrow } = await platform.modu.accounts.createKey({ personId: ben.id, name: 'talks', scopes: ['chat', 'models'] });
    expect(await status({ method: 'GET', path: `/api/rehearsals/${rehearsal}` }, bearer(narrow))).toBe(403);
  });

  it('open no stewards\' routes to a member (row 1)', async () => {
    const keys = (await platform.ask(owner.key, 'GET', '/api/keys')).body as { id: string }[];
    expect(await status({ method: 'DELETE', path: `/api/keys/${keys[0]?.id}` }, bearer(ben.key))).toBe(404);
    const refused = [['GET', '/api/people', ''], ['PATCH', `/api/people/${owner.id}`, '{"suspended":true}'], ['POST', '/api/invitations', '{}'], ['POST', '/api/upstreams', '{"name":"x","kind":"openai","url":"http://169.254.169.254/v1"}'], ['POST', '/api/models/pull', '{"model":"http://127.0.0.1:1/x.gguf"}']] as const;
    for (const [method, path, body] of refused) {
      expect([path, await status({ method, path }, { ...bearer(ben.key), ...(body !== '' && json) }, body === '' ? undefined : body)]).toEqual([path, 403]);
    }
  });
});

describe('somebody who may no longer be here, with a scripted engine', () => {
  it('loses every open stream and every key when suspended (row 3)', async () => {
    const eve = await platform.person('eve@example.org');
    const { key: second } = await platform.modu.accounts.createKey({ personId: eve.id, name: 'second' });
    engine.script = { say: () => ['a', 'b'], msBetween: 120_000 };
    const { id } = (await platform.ask(eve.key, 'POST', '/api/conversations', {})).body as { id: string };
    const { generation } = (await platform.ask(eve.key, 'POST', `/api/conversations/${id}/messages`, { text: 'x' })).body as { generation: { id: string } };
    const live = readToEnd(await fetch(`${platform.url}/api/live`, { headers: bearer(second) }));
    const reply = readToEnd(await events(eve.key, generation.id));
    const v1 = fetch(`${platform.url}/v1/chat/completions`, { method: 'POST', headers: { ...bearer(second), ...json }, body: JSON.stringify({ model: 'scripted/one', stream: true, messages: [{ role: 'user', content: 'x' }] }) }).then(readToEnd);
    await expect.poll(() => engine.running).toBe(2);
    expect((await platform.ask(owner.key, 'PATCH', `/api/people/${eve.id}`, { suspended: true })).status).toBe(200);
    await Promise.all([live, reply, v1]);
    engine.script = {};
    for (const key of [eve.key, second]) expect(await status({ method: 'GET', path: '/api/conversations' }, bearer(key))).toBe(401);
  });

  it('loses the open stream of a session that was signed out, and the session (row 3)', async () => {
    const signedIn = await platform.ask(undefined, 'POST', '/api/sign-in', { email: 'ben@example.org', password: testPassword });
    const cookie = signedIn.headers.getSetCookie().map((set) => set.split(';')[0]).join('; ');
    const live = readToEnd(await fetch(`${platform.url}/api/live`, { headers: { cookie } }));
    expect((await platform.ask(undefined, 'POST', '/api/sign-out', undefined, { cookie })).status).toBeLessThan(300);
    await live;
    expect(await status({ method: 'GET', path: '/api/conversations' }, { cookie })).toBe(401);
  });
});

describe('a scripted upstream that is hostile', () => {
  const floods = (piece: string): Script => (response) => {
    openStream(response);
    const pour = () => { while (!response.destroyed && response.write(piece)); };
    response.on('drain', pour);
    pour();
  };

  /** What the clients of both surfaces get of it. */
  async function through(...scripts: readonly Script[]) {
    await using upstream = await startScriptedUpstream(...scripts);
    await using house = await startPlatform();
    await house.modu.models.addUpstream({ name: 'far', kind: 'openai', url: upstream.url, key: 'sk-secret-key', models: ['m'] });
    const { key } = await house.person('ada@example.org', 'owner');
    const gateway = await house.ask(key, 'POST', '/v1/chat/completions', { model: 'far/m', messages: [{ role: 'user', content: 'x' }], n_discard: -1 });
    const { id } = (await house.ask(key, 'POST', '/api/conversations', {})).body as { id: string };
    const sent = (await house.ask(key, 'POST', `/api/conversations/${id}/messages`, { text: 'x', model: 'far/m', sampling: { seed: 1, n_discard: -1 } })).body as { generation: { id: string } };
    const log = await readToEnd(await fetch(`${house.url}/api/generations/${sent.generation.id}/events`, { headers: bearer(key) }));
    const tree = (await house.ask(key, 'GET', `/api/conversations/${id}`)).body as { messages: { state: string; text: string; error: string | null }[] };
    expect((await house.ask(undefined, 'GET', '/readyz')).status).toBe(200);
    return { gateway, log, reply: tree.messages.at(-1), asked: upstream.asked };
  }

  it.each([['one endless line', 'data: '.padEnd(60_000, 'x')], ['endless words', chunk({ content: 'flood '.repeat(10_000) })], ['endless tool calls', chunk({ tool_calls: [{ index: 0, function: { arguments: 'x'.repeat(50_000) } }] })]])('floods with %s and is cut off (row 18)', async (_, piece) => {
    const { gateway, log, reply } = await through(floods(piece));
    expect(gateway).toMatchObject({ status: 502, body: { error: { message: expect.stringContaining('cut off') } } });
    expect(log.at(-1)?.event).toMatch(/error|finish/);
    expect(reply).toMatchObject({ state: expect.stringMatching(/partial|failed/), error: expect.stringContaining('cut off') });
    expect(reply?.text.length).toBeLessThan(2_200_000);
  });

  it('redirects, and the key goes nowhere (row 6)', async () => {
    await using elsewhere = await startScriptedUpstream(says('stolen'));
    const { gateway, reply } = await through(refuses(302, '', { location: `${elsewhere.url}/chat/completions` }));
    expect(gateway).toMatchObject({ status: 502, body: { error: { message: expect.stringContaining('redirect') } } });
    expect(reply).toMatchObject({ state: 'failed', error: expect.stringContaining('redirect') });
    expect(elsewhere.asked).toEqual([]);
  });

  it('quotes its key and a script, and neither the key nor HTML comes out (row 18)', async () => {
    const { gateway, log, reply } = await through(refuses(400, { error: { message: 'key sk-secret-key <script>alert(1)</script>' } }));
    expect(gateway.headers.get('content-type')).toContain('json');
    expect(JSON.stringify([gateway.body, log, reply])).not.toContain('sk-secret-key');
  });

  it('is sent only fields from the list, by either surface (row 13)', async () => {
    const { asked } = await through(says('ok'));
    expect(asked.length).toBeGreaterThan(1);
    for (const { body } of asked) expect(Object.keys(body)).not.toContain('n_discard');
  });
});
