import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runModu, startModu } from './support/run-modu.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'modu-command-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const modu = (args: readonly string[], input?: string) => runModu(args, { folder, ...(input !== undefined && { input }) });
const addOwner = () => modu(['user', 'add', 'owner@example.org', '--name', 'Owner', '--role', 'owner', '--password-stdin'], 'correct horse battery staple\n');
const oneLine = expect.stringMatching(/^[^\n]+\n$/);

describe('a command', () => {
  it.each([
    [], ['serve'], ['migrate'], ['user'], ['user', 'add'], ['user', 'password'], ['key', 'create'], ['upstream', 'add'], ['upstream', 'list'], ['upstream', 'remove'], ['chat'],
    ['models', 'list'], ['models', 'pull'], ['models', 'import'], ['models', 'remove'], ['rehearse', 'list'], ['rehearse', 'check'], ['backup'], ['restore'], ['doctor'],
  ].map((words) => [words.join(' '), words] as const))('explains itself: modu %s --help', async (_name, words) => {
    expect(await modu([...words, '--help'])).toMatchObject({ code: 0, out: expect.stringContaining('Usage: modu'), error: '' });
  });

  it.each([
    ['nonsense'], ['models', 'nonsense'], ['serve', '--nonsense'], ['serve', '--port', 'eighty'], ['backup'], ['user', 'add', 'a@example.org', '--name', 'A'],
    ['user', 'add', 'a@example.org', '--name', 'A', '--role', 'king', '--password-stdin'], ['models', 'pull', 'x', '--sha256', 'abc'], ['chat'], ['rehearse', 'check'], ['rehearse', 'list', '--nonsense'],
  ].map((words) => [words.join(' '), words] as const))('answers wrong usage with 2 and a line: modu %s', async (_name, words) => {
    expect(await modu(words)).toMatchObject({ code: 2, out: '', error: oneLine });
  });

  it.each([
    ['key', 'create', '--user', 'nobody@example.org', '--name', 'x'], ['upstream', 'remove', 'none'], ['models', 'remove', 'none'], ['models', 'import', 'none.gguf'],
    ['restore', 'none.backup'], ['backup', 'x.backup'], ['chat', 'hello'],
  ].map((words) => [words.join(' '), words] as const))('answers failure with 1 and a line: modu %s', async (_name, words) => {
    expect(await modu(words)).toMatchObject({ code: 1, out: '', error: oneLine });
  });
});

describe('the command line beside a running server', () => {
  it('makes people and keys that the server knows at once', async () => {
    await using server = await startModu({ folder });
    expect((await addOwner()).out).toMatch(/^[0-9a-f-]{36}\n$/);
    const { out: key } = await modu(['key', 'create', '--user', 'owner@example.org', '--name', 'test', '--scopes', 'models']);
    const ask = (path: string) => fetch(server.url + path, { headers: { authorization: `Bearer ${key.trim()}` } });
    expect((await ask('/api/models')).status).toBe(200);
    expect((await ask('/api/conversations')).status).toBe(403);
  });

  it('backs up while it runs, and restores only when it does not', async () => {
    const backup = join(folder, 'before.backup');
    {
      await using _server = await startModu({ folder });
      await addOwner();
      expect(await modu(['backup', backup])).toMatchObject({ code: 0, out: `${backup}\n` });
      expect((await stat(backup)).mode & 0o777).toBe(0o600);
      expect(await modu(['restore', backup])).toMatchObject({ code: 1, error: expect.stringContaining('Another Modu is running') });
    }
    await modu(['user', 'add', 'later@example.org', '--name', 'Later', '--password-stdin'], 'correct horse battery staple\n');
    expect(await modu(['restore', backup])).toMatchObject({ code: 0, out: expect.stringContaining('before-restore') });
    expect((await modu(['key', 'create', '--user', 'owner@example.org', '--name', 'x'])).code).toBe(0);
    expect((await modu(['key', 'create', '--user', 'later@example.org', '--name', 'x'])).code).toBe(1);
  });

  it('does not overwrite a backup', async () => {
    await modu(['migrate']);
    expect((await modu(['backup', 'a.backup'])).code).toBe(0);
    expect(await modu(['backup', 'a.backup'])).toMatchObject({ code: 1, error: oneLine });
  });
});

describe('modu serve', () => {
  it('prints a link for the first owner, then its address, and nothing else', async () => {
    await using server = await startModu({ folder });
    expect(server.out()).toMatch(/^Nobody is here yet\. [^\n]+\n {2}http:\/\/localhost:\d+\/setup#\S+\nModu is ready at http:\/\/localhost:\d+\n$/);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends cleanly on %s while a stream is open', async (signal) => {
    const server = await startModu({ folder });
    await addOwner();
    const { out: key } = await modu(['key', 'create', '--user', 'owner@example.org', '--name', 'test']);
    const live = await fetch(`${server.url}/api/live`, { headers: { authorization: `Bearer ${key.trim()}` } });
    expect(live.status).toBe(200);
    expect(await server.stop(signal)).toMatchObject({ code: 0 });
    await live.body?.cancel().catch(() => undefined);
  });

  it('leaves the folder to the one who has it', async () => {
    await using _server = await startModu({ folder });
    expect(await modu(['serve', '--no-open'])).toMatchObject({ code: 1, error: expect.stringMatching(/^Another Modu is running on [^\n]+\n$/) });
  });

  it('says so when the port is taken', async () => {
    await using taken = await listen(createServer());
    expect(await modu(['serve', '--no-open', '--port', String(taken.port)])).toMatchObject({ code: 1, out: '', error: expect.stringMatching(/^Port \d+ is taken[^\n]+--port \d+\n$/) });
  });

  it('says so when the data folder is a file', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(await modu(['serve', '--no-open', '--data', join(folder, 'file')])).toMatchObject({ code: 1, error: expect.stringMatching(/^[^\n]+is not a folder[^\n]+\n$/) });
  });

  it('touches neither a newer database nor a damaged one', async () => {
    await modu(['migrate']);
    const file = join(folder, 'modu.db');
    {
      using database = new DatabaseSync(file);
      database.exec("INSERT INTO modu_migrations VALUES ('9999-from-the-future', 1)");
    }
    expect(await modu(['serve', '--no-open'])).toMatchObject({ code: 1, error: expect.stringMatching(/^This data was written by a newer Modu[^\n]+\n$/) });
    await writeFile(file, 'not a database at all, but long enough to be looked at as one'.repeat(100));
    await Promise.all(['-wal', '-shm'].map((end) => rm(file + end, { force: true })));
    expect(await modu(['serve', '--no-open'])).toMatchObject({ code: 1, error: expect.stringMatching(/^The database file is damaged[^\n]+\n$/) });
  });
});

describe('modu chat, with a scripted upstream', () => {
  it('gives one answer to a text or to a pipe', async () => {
    await using upstream = await listen(createServer(repeatTheQuestion));
    await modu(['upstream', 'add', 'parrot', '--kind', 'openai', '--url', `http://127.0.0.1:${upstream.port}/v1`, '--models', 'one']);
    expect(await modu(['chat', '--model', 'parrot/one', 'Good', 'morning'])).toMatchObject({ code: 0, out: 'You said: Good morning\n', error: '' });
    expect(await modu(['chat', '--model', 'parrot/one'], '안녕하세요\n')).toMatchObject({ code: 0, out: 'You said: 안녕하세요\n' });
  });
});

describe('modu rehearse', () => {
  const pack = join(import.meta.dirname, '../src/rooms/rehearse/library/01-ask-for-a-raise.json');

  it('lists the scenarios that Modu brings, without a data folder', async () => {
    const { code, out } = await modu(['rehearse', 'list', '--json']);
    expect([code, JSON.parse(out)]).toEqual([0, expect.arrayContaining([expect.objectContaining({ id: 'ask-for-a-raise', title: expect.any(String), framework: 'BATNA' })])]);
    expect((await modu(['rehearse', 'list'])).out).toContain('ask-for-a-raise');
  });

  it('plays the tests of a pack, and says of a broken one where and why', async () => {
    expect(await modu(['rehearse', 'check', pack])).toMatchObject({ code: 0, out: expect.stringContaining('ask-for-a-raise holds'), error: '' });
    const broken = join(folder, 'broken.json');
    await writeFile(broken, (await readFile(pack, 'utf8')).replace('"reservation": 8', '"reservation": 80').replace('"archetype": "budget-holder"', '"archetype": "dragon"'));
    const checked = await modu(['rehearse', 'check', pack, broken, join(folder, 'none.json')]);
    expect(checked).toMatchObject({ code: 1, error: expect.stringMatching(/^2 of 3 packs are broken, the first: \S+broken\.json: \$\.archetype: .*\n$/) });
    expect(checked.out).toMatch(/broken\.json: \$\.archetype: /);
    expect(checked.out).toMatch(/none\.json is not there/);
    expect(await modu(['rehearse', 'check', folder])).toMatchObject({ code: 1, error: expect.stringContaining('is a folder') });
  });
});

describe('modu doctor', () => {
  it('finds what is wrong, and says how to mend it, without changing anything', async () => {
    const { out } = await modu(['doctor', '--json']);
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ part: 'database', ok: true }));
    await expect(stat(join(folder, 'modu.db'))).rejects.toThrow('ENOENT');
    await writeFile(join(folder, 'modu.db'), 'no database'.repeat(1_000));
    const ill = await modu(['doctor']);
    expect(ill).toMatchObject({ code: 1, out: expect.stringMatching(/^problem +database: [\s\S]*?→ /m), error: expect.stringMatching(/wrong\.\n$/) });
  });
});

async function listen(server: Server): Promise<AsyncDisposable & { port: number }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { port: (server.address() as AddressInfo).port, [Symbol.asyncDispose]: close };
}

const repeatTheQuestion: Parameters<typeof createServer>[1] = (request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk)).on('end', () => {
    const { messages } = JSON.parse(body) as { messages: { content: string }[] };
    const pieces = ['You said: ', messages.at(-1)?.content ?? ''].map((content) => ({ choices: [{ index: 0, delta: { content }, finish_reason: null }] }));
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const piece of [...pieces, { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }]) response.write(`data: ${JSON.stringify(piece)}\n\n`);
    response.end('data: [DONE]\n\n');
  });
};
