/** What breaks in the middle: nothing that was acknowledged may be lost, and what was cut has to say so (row 20 of the list of attacks). */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { chunk, openStream, type Script, startScriptedUpstream } from '../src/engines/text/openai-upstream/scripted-upstream.ts';
import type { ConversationTree, Sent } from '../src/rooms/chat/contract.ts';
import type { PicturePage, PictureWhole } from '../src/rooms/imagine/contract.ts';
import type { Rehearsal, TakenTurn } from '../src/rooms/rehearse/contract.ts';
import { readEvents, readToEnd, type ServerEvent, textOf } from './support/read-events.ts';
import { runModu, startModu } from './support/run-modu.ts';
import { ScriptedEngine } from './support/scripted-engine.ts';
import { startPlatform } from './support/start-platform.ts';

const bearer = (key: string, body?: unknown): Record<string, string> => ({ authorization: `Bearer ${key}`, ...(body !== undefined && { 'content-type': 'application/json' }) });

/** A client of one server, in the name of one person. */
function clientOf(url: string, key: string) {
  const ask = async <Body>(method: string, path: string, body?: unknown): Promise<Body> => {
    const answer = await fetch(url + path, { method, headers: bearer(key, body), ...(body !== undefined && { body: JSON.stringify(body) }) });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (answer.status === 204 ? undefined : await answer.json()) as Body;
  };
  return {
    ask,
    events: (generation: string, after = 0) => fetch(`${url}/api/generations/${generation}/events?after=${after}`, { headers: bearer(key) }),
    send: async (text: string, model?: string): Promise<{ conversation: string; sent: Sent }> => {
      const { id } = await ask<{ id: string }>('POST', '/api/conversations', {});
      return { conversation: id, sent: await ask<Sent>('POST', `/api/conversations/${id}/messages`, { text, ...(model && { model }) }) };
    },
  };
}

const numbered = (events: readonly ServerEvent[]) => events.map(({ id }) => id);
const numberedTurns = (turns: Rehearsal['turns']) => turns.map(({ index }) => index);
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

describe('kill -9 of the server, over a scripted upstream', () => {
  it('in the middle of 100 streams loses nothing that was shown, and marks what was cut as partial', async () => {
    const drips: Script = (response) => {
      openStream(response);
      let token = 0;
      const drip = setInterval(() => response.write(chunk({ content: `<${token++}>` })), 40);
      response.once('close', () => clearInterval(drip));
    };
    await using upstream = await startScriptedUpstream(drips);
    const folder = await mkdtemp(join(tmpdir(), 'modu-chaos-'));
    await using _clean = { [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
    await runModu(['user', 'add', 'ada@example.org', '--name', 'Ada', '--role', 'owner', '--password-stdin'], { folder, input: 'correct horse battery staple\n' });
    const key = (await runModu(['key', 'create', '--user', 'ada@example.org', '--name', 'chaos'], { folder })).out.trim().split(/\s+/).at(-1) ?? '';
    await runModu(['upstream', 'add', 'far', '--kind', 'openai', '--url', upstream.url, '--models', 'm'], { folder });

    const seen = await (async () => {
      await using modu = await startModu({ folder });
      const client = clientOf(modu.url, key);
      const talks = await Promise.all(upTo(100).map((at) => client.send(`question ${at}`, 'far/m')));
      const shown = talks.map(({ conversation, sent }) => ({ conversation, generation: sent.generation.id, events: [] as ServerEvent[] }));
      const reading = shown.map(async ({ generation, events }) => {
        try {
          for await (const event of readEvents(await client.events(generation))) events.push(event);
        } catch {
          // The server was killed.
        }
      });
      await expect.poll(() => shown.filter(({ events }) => events.length >= 5).length, { timeout: 60_000 }).toBe(100);
      await modu.stop('SIGKILL');
      await Promise.all(reading);
      return shown;
    })();

    await using again = await startModu({ folder });
    const client = clientOf(again.url, key);
    for (const [at, { conversation, generation, events }] of seen.entries()) {
      const tree = await client.ask<ConversationTree>('GET', `/api/conversations/${conversation}`);
      const [asked, reply] = tree.messages;
      expect(asked).toMatchObject({ text: `question ${at + 1}`, state: 'complete' });
      expect(reply).toMatchObject({ state: 'partial', error: expect.any(String) });
      expect(reply?.text.startsWith(textOf(events))).toBe(true);
      expect(reply?.text).toBe(upTo(reply?.text.split('>').length ?? 0).slice(0, -1).map((token) => `<${token - 1}>`).join(''));
      const replayed = await readToEnd(await client.events(generation));
      expect(numbered(replayed)).toEqual(upTo(replayed.length));
      expect(replayed.slice(0, events.length)).toEqual(events);
      expect(replayed.at(-1)).toMatchObject({ event: 'finish', data: { reason: 'crashed' } });
      expect(textOf(replayed)).toBe(reply?.text);
    }
  }, 240_000);
});

describe('kill -9 of the server, in rehearsals', () => {
  it('leaves each turn whole or absent, and keeps every one that was answered', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'modu-chaos-'));
    await using _clean = { [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
    await runModu(['user', 'add', 'ada@example.org', '--name', 'Ada', '--role', 'owner', '--password-stdin'], { folder, input: 'correct horse battery staple\n' });
    const key = (await runModu(['key', 'create', '--user', 'ada@example.org', '--name', 'chaos'], { folder })).out.trim().split(/\s+/).at(-1) ?? '';
    const talks = await (async () => {
      await using modu = await startModu({ folder });
      const client = clientOf(modu.url, key);
      const begun = await Promise.all(upTo(12).map(async (seed) => ({ id: (await client.ask<Rehearsal>('POST', '/api/rehearsals', { scenario: 'ask-for-a-raise', locale: 'en', difficulty: 'easy', seed })).id, answered: [] as TakenTurn['turn'][] })));
      const speaking = begun.map(async ({ id, answered }) => {
        try {
          for (let at = 1; ; at++) answered.push((await client.ask<TakenTurn>('POST', `/api/rehearsals/${id}/turns`, { text: `What matters to you about point ${at}?` })).turn);
        } catch {
          // The server was killed, or the talk had ended.
        }
      });
      await expect.poll(() => begun.filter(({ answered }) => answered.length >= 2).length, { timeout: 30_000, interval: 2 }).toBe(12);
      await modu.stop('SIGKILL');
      await Promise.all(speaking);
      return begun;
    })();
    await using again = await startModu({ folder });
    const client = clientOf(again.url, key);
    for (const { id, answered } of talks) {
      const { turns, turnCount } = await client.ask<Rehearsal>('GET', `/api/rehearsals/${id}`);
      expect(turns.slice(0, answered.length).map(({ index, user, reply }) => ({ index, user, reply }))).toEqual(answered.map(({ index, user, reply }) => ({ index, user, reply })));
      expect(turns.length - answered.length).toBeLessThanOrEqual(1);
      expect([turnCount, ...numberedTurns(turns)]).toEqual([turns.length, ...upTo(turns.length)]);
      for (const { reply, move, user } of turns) expect([reply.text, move.kind, user.text]).not.toContain('');
    }
  }, 120_000);
});

describe('kill -9 of the server, while pictures are kept', () => {
  it('keeps every one that was acknowledged, whole, and lists none without its bytes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'modu-chaos-'));
    await using _clean = { [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
    await runModu(['user', 'add', 'ada@example.org', '--name', 'Ada', '--role', 'owner', '--password-stdin'], { folder, input: 'correct horse battery staple\n' });
    const key = (await runModu(['key', 'create', '--user', 'ada@example.org', '--name', 'chaos'], { folder })).out.trim().split(/\s+/).at(-1) ?? '';
    const kept: string[] = [];
    {
      await using modu = await startModu({ folder });
      const client = clientOf(modu.url, key);
      const asked = upTo(20).map((seed) => client.ask<PictureWhole>('POST', '/api/pictures', { prompt: `${seed} foxes`, seed, size: 256 }).then(({ id }) => kept.push(id), () => undefined));
      await expect.poll(() => kept.length, { timeout: 30_000, interval: 2 }).toBeGreaterThan(4);
      await modu.stop('SIGKILL');
      await Promise.all(asked);
    }
    await using again = await startModu({ folder });
    const { pictures } = await clientOf(again.url, key).ask<PicturePage>('GET', '/api/pictures');
    expect(pictures.map(({ id }) => id)).toEqual(expect.arrayContaining(kept));
    for (const { url } of pictures) {
      const file = await fetch(again.url + url, { headers: bearer(key) });
      expect((await sharp(await file.arrayBuffer()).raw().toBuffer({ resolveWithObject: true })).info).toMatchObject({ width: 256, height: 256 });
    }
  }, 120_000);
});

describe('a client that vanishes, with a scripted engine', () => {
  it('leaves its reply to the server on /api, and finds it whole', async () => {
    const engine = new ScriptedEngine({ say: () => upTo(30).map((at) => `<${at}>`), msBetween: 10 });
    await using platform = await startPlatform({ engine });
    const client = clientOf(platform.url, (await platform.person('ada@example.org')).key);
    const { sent: { generation } } = await client.send('x');
    let last = 0;
    for await (const { id } of readEvents(await client.events(generation.id))) {
      last = id;
      if (id >= 3) break;
    }
    const rest = await readToEnd(await client.events(generation.id, last));
    expect(rest[0]?.id).toBe(last + 1);
    expect(rest.at(-1)).toMatchObject({ event: 'finish', data: { reason: 'stop' } });
    expect(textOf(await readToEnd(await client.events(generation.id)))).toBe(upTo(30).map((at) => `<${at}>`).join(''));
  });

  it('ends its reply on /v1', async () => {
    const engine = new ScriptedEngine({ say: () => upTo(1_000).map(String), msBetween: 100 });
    await using platform = await startPlatform({ engine });
    const { key } = await platform.person('ada@example.org');
    const leave = new AbortController();
    const body = JSON.stringify({ model: 'scripted/one', stream: true, messages: [{ role: 'user', content: 'x' }] });
    const answer = await fetch(`${platform.url}/v1/chat/completions`, { method: 'POST', headers: bearer(key, body), body, signal: leave.signal });
    expect([answer.status, engine.running]).toEqual([200, 1]);
    leave.abort();
    await expect.poll(() => engine.running).toBe(0);
    expect(engine.stopped).toBe(1);
  });
});

describe('many at once, with a scripted engine', () => {
  const words = upTo(20).map((at) => `<${at}>`);

  it('gives each of 200 streams on /v1 every token once and in order', async () => {
    const engine = new ScriptedEngine({ say: ({ messages }) => words.map((word) => `${messages.at(-1)?.content}${word}`), msBetween: 10 });
    await using platform = await startPlatform({ engine });
    const { key } = await platform.person('ada@example.org');
    const texts = await Promise.all(upTo(200).map(async (at) => {
      const body = JSON.stringify({ model: 'scripted/one', stream: true, messages: [{ role: 'user', content: `${at}` }] });
      const events = await readToEnd(await fetch(`${platform.url}/v1/chat/completions`, { method: 'POST', headers: bearer(key, body), body }));
      return events.map(({ data }) => (data as { choices: { delta: { content?: string } }[] }).choices[0]?.delta.content ?? '').join('');
    }));
    for (const [at, text] of texts.entries()) expect(text).toBe(words.map((word) => `${at + 1}${word}`).join(''));
    expect(engine.running).toBe(0);
  });

  it('gives each of 200 streams on /api every step once and in order, and keeps what it gave', async () => {
    const engine = new ScriptedEngine({ say: ({ messages }) => words.map((word) => `${messages.at(-1)?.content}${word}`), msBetween: 10 });
    await using platform = await startPlatform({ engine });
    const client = clientOf(platform.url, (await platform.person('ada@example.org')).key);
    await Promise.all(upTo(200).map(async (at) => {
      const { conversation, sent } = await client.send(`${at}`);
      const events = await readToEnd(await client.events(sent.generation.id));
      const expected = words.map((word) => `${at}${word}`).join('');
      expect(numbered(events)).toEqual(upTo(events.length));
      expect(textOf(events)).toBe(expected);
      expect((await client.ask<ConversationTree>('GET', `/api/conversations/${conversation}`)).messages.at(-1)).toMatchObject({ state: 'complete', text: expected });
    }));
  }, 120_000);

  it('ends two readers by one stop, at the same step', async () => {
    const engine = new ScriptedEngine({ say: () => upTo(10_000).map(String), msBetween: 20 });
    await using platform = await startPlatform({ engine });
    const client = clientOf(platform.url, (await platform.person('ada@example.org')).key);
    const { conversation, sent: { generation } } = await client.send('x');
    const readers = await Promise.all([client.events(generation.id), client.events(generation.id)]);
    const both = readers.map(readToEnd);
    await expect.poll(() => engine.running).toBe(1);
    await Promise.all([1, 2].map(() => client.ask('POST', `/api/generations/${generation.id}/stop`)));
    const [first, second] = await Promise.all(both);
    expect(first?.at(-1)).toMatchObject({ event: 'finish', data: { reason: 'stopped' } });
    expect(second).toEqual(first);
    expect((await client.ask<ConversationTree>('GET', `/api/conversations/${conversation}`)).messages.at(-1)).toMatchObject({ state: 'stopped' });
    await expect.poll(() => engine.running).toBe(0);
  });
});

describe('an upstream that dies in the middle, scripted', () => {
  it('ends the reply with what came and a word about it, and the next reply is well', async () => {
    const dies: Script = (response) => {
      openStream(response);
      response.write(chunk({ content: 'half' }), () => response.destroy());
    };
    await using upstream = await startScriptedUpstream(dies);
    await using platform = await startPlatform();
    await platform.modu.models.addUpstream({ name: 'far', kind: 'openai', url: upstream.url, models: ['m'] });
    const client = clientOf(platform.url, (await platform.person('ada@example.org')).key);
    for (const text of ['one', 'two']) {
      const { conversation, sent } = await client.send(text, 'far/m');
      const events = await readToEnd(await client.events(sent.generation.id));
      expect(textOf(events)).toBe('half');
      const reply = (await client.ask<ConversationTree>('GET', `/api/conversations/${conversation}`)).messages.at(-1);
      expect(reply).toMatchObject({ text: 'half', state: expect.stringMatching(/partial|failed/), error: expect.stringContaining('far') });
    }
  });
});
