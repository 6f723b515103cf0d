import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startPlatform, type TestPlatform } from '../../../../tests/support/start-platform.ts';
import type { ImageEngine } from '../../../engines/image/port.ts';
import type { LiveFrame } from '../contract.ts';

type Received = LiveFrame & { readonly frame?: Buffer };

/** A page: what it draws, and what comes. */
async function openPage(url: string, key: string) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/api/imagine/live`, { headers: { authorization: `Bearer ${key}` } });
  const received: Received[] = [];
  let head: LiveFrame | undefined;
  socket.on('message', (data: Buffer, isBinary) => {
    if (isBinary && head) received.push({ ...head, frame: data });
    else {
      head = JSON.parse(String(data)) as LiveFrame;
      if (head.type !== 'picture') received.push(head);
    }
  });
  await once(socket, 'open');
  const draw = (rev: number, prompt: unknown, more: object = {}) => socket.send(JSON.stringify({ type: 'draw', rev, prompt, seed: 1, size: 128, style: null, engine: 'auto', accept: 'image/webp', ...more }));
  const last = (rev: number) => expect.poll(() => received.at(-1)?.rev, { timeout: 10_000 }).toBe(rev);
  return { socket, received, draw, last };
}

describe('live pictures', () => {
  let platform: TestPlatform;
  let key: string;
  beforeAll(async () => {
    platform = await startPlatform();
    ({ key } = await platform.person('kim@example.org', 'owner'));
  });
  afterAll(async () => await platform[Symbol.asyncDispose]());

  it('answers a draw with a head and a frame of as many bytes', async () => {
    const { draw, received, last, socket } = await openPage(platform.url, key);
    for (const [rev, accept, magic] of [[1, 'image/webp', 'RIFF'], [2, 'image/png', '\x89PNG'], [3, 'image/svg+xml', '<svg']] as const) {
      draw(rev, 'a red fox under a tree', { accept });
      await last(rev);
      const picture = received.at(-1);
      expect(picture).toMatchObject({ type: 'picture', rev, stage: 'final', mime: accept, engine: 'composer', blocked: false, width: 128, height: 128 });
      expect(picture?.type === 'picture' && picture.bytes).toBe(picture?.frame?.byteLength);
      expect(picture?.frame?.toString('latin1').startsWith(magic)).toBe(true);
    }
    socket.close();
  });

  it('shows nothing stale in a burst, and always the last', async () => {
    const { draw, received, last, socket } = await openPage(platform.url, key);
    const text = 'a red fox under a tree in a snowy forest in front of a house';
    for (let rev = 1; rev <= text.length; rev++) draw(rev, text.slice(0, rev));
    await last(text.length);
    const revs = received.map(({ rev }) => rev ?? -1);
    expect(revs).toEqual(revs.toSorted((a, b) => a - b));
    expect(revs.length).toBeLessThan(text.length);
    expect(received.at(-1)).toMatchObject({ stage: 'final', rev: text.length });
    socket.close();
  });

  it('answers each of twenty who draw at once', async () => {
    const pages = await Promise.all(Array.from({ length: 20 }, () => openPage(platform.url, key)));
    for (const [n, { draw }] of pages.entries()) for (let rev = 1; rev <= 10; rev++) draw(rev, `${n} ${'cats '.repeat(rev)}`, { accept: 'image/svg+xml' });
    await Promise.all(pages.map(async ({ last }) => await last(10)));
    for (const { socket } of pages) socket.close();
  });

  it('says what is refused and what is not understood, and goes on', async () => {
    const { draw, received, last, socket } = await openPage(platform.url, key);
    draw(5, 'a naked man');
    await last(5);
    expect(received.at(-1)).toMatchObject({ type: 'refused', category: 'sexual' });
    draw(6, 'x'.repeat(10_000));
    await last(6);
    expect(received.at(-1)).toMatchObject({ type: 'refused', category: 'too-long' });
    draw(4, 'a fox');
    await last(4);
    expect(received.at(-1)).toMatchObject({ type: 'error', message: expect.stringContaining('rev') });
    for (const bad of ['', 'nonsense', '{}', 'null', '[]', '{"type":"draw","rev":9}', '{"type":"draw","rev":9,"prompt":5}', '{"type":"draw","rev":1e99,"prompt":"x"}']) {
      const before = received.length;
      socket.send(bad);
      await expect.poll(() => received.length).toBe(before + 1);
      expect(received.at(-1)?.type).toBe('error');
    }
    draw(10, 'a fox', { engine: 'dalle' });
    await last(10);
    expect(received.at(-1)).toMatchObject({ type: 'error', message: expect.stringContaining('composer') });
    for (const [n, prompt] of ['', '🦊', 'مرحبا', '<script>alert(1)</script>', '여우ㄱ'].entries()) {
      draw(20 + n, prompt, { accept: 'image/svg+xml' });
      await last(20 + n);
      expect(received.at(-1)).toMatchObject({ type: 'picture', stage: 'final' });
      expect(String(received.at(-1)?.frame)).not.toContain('<script');
    }
    socket.close();
  });

  it('takes two hundred draws at once and lives', async () => {
    const { draw, last, socket } = await openPage(platform.url, key);
    for (let rev = 1; rev <= 200; rev++) draw(rev, `${rev} dogs`);
    await last(200);
    socket.close();
    expect((await platform.ask(undefined, 'GET', '/healthz')).status).toBe(200);
  });
});

describe('live pictures with a scripted slow engine behind the composer', () => {
  const drawn: string[] = [];
  const engine: ImageEngine = {
    name: 'slow',
    draw: async function* ({ prompt, width, height, accept }, signal) {
      yield { stage: 'preview', mime: accept, bytes: Buffer.from(`preview ${prompt}`), width, height };
      await pause(120, undefined, { signal });
      drawn.push(prompt);
      yield { stage: 'final', mime: accept, bytes: Buffer.from(`final ${prompt}`), width, height };
    },
  };
  let platform: TestPlatform;
  let key: string;
  beforeAll(async () => {
    platform = await startPlatform({ imageEngine: engine });
    ({ key } = await platform.person('kim@example.org', 'owner'));
  });
  afterAll(async () => await platform[Symbol.asyncDispose]());

  const stages = (received: readonly Received[]) => received.map((each) => (each.type === 'picture' ? `${each.rev} ${each.stage} ${each.engine}` : each.type));

  it('shows the composer at once as a sketch, and the engine over it', async () => {
    const { draw, received, socket } = await openPage(platform.url, key);
    draw(1, 'a fox');
    await expect.poll(() => stages(received), { timeout: 10_000 }).toEqual(['1 sketch composer', '1 preview slow', '1 final slow']);
    draw(2, 'a fox', { engine: 'composer' });
    await expect.poll(() => stages(received).at(-1)).toBe('2 final composer');
    socket.close();
  });

  it('drops what the engine was at when something newer comes, and finishes the last', async () => {
    drawn.length = 0;
    const { draw, received, socket } = await openPage(platform.url, key);
    for (let rev = 1; rev <= 8; rev++) {
      draw(rev, `fox ${rev}`);
      await pause(30);
    }
    await expect.poll(() => stages(received).at(-1), { timeout: 5_000 }).toBe('8 final slow');
    expect(drawn).toEqual(['fox 8']);
    const revs = received.map(({ rev }) => rev ?? -1);
    expect(revs).toEqual(revs.toSorted((a, b) => a - b));
    socket.close();
  });
});
