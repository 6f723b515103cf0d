import { expect, test } from 'vitest';
import type { LiveSocket } from '../../../platform/http/socket-way.ts';
import { createLog } from '../../../platform/log/log.ts';
import type { LiveFrame } from '../contract.ts';
import { liveRoute } from './draw-live.ts';
import { FairTurns } from './fair-turns.ts';

const caller = {} as LiveSocket['caller'];

/** The other side of a scripted composer's socket; `waiting` is what it has not read yet. */
function openPage(route: ReturnType<typeof liveRoute>, waiting: number) {
  const heads: LiveFrame[] = [];
  const socket = { caller, signal: new AbortController().signal, waiting, send: (frame: string | Uint8Array) => void (typeof frame === 'string' && heads.push(JSON.parse(frame) as LiveFrame)) };
  const take = route.open(socket);
  return { socket, heads, draw: (rev: number) => take(JSON.stringify({ type: 'draw', rev, prompt: `fox ${rev}` })) };
}

test('who reads nothing is sent nothing more, holds up nobody, and gets the last one when there is room again (scripted composer)', async () => {
  const drawn: string[] = [];
  const route = liveRoute({
    composer: 'composer', turns: new FairTurns(2), opened: () => undefined, refuse: () => undefined, log: createLog('silent'),
    compose: async ({ prompt }) => {
      drawn.push(prompt);
      return { mime: 'image/webp', bytes: new Uint8Array(3), width: 1, height: 1, alt: '' };
    },
  });
  const stuck = Array.from({ length: 4 }, () => openPage(route, 3 * 2 ** 20));
  for (const page of stuck) for (let rev = 1; rev <= 20; rev++) page.draw(rev);
  const reading = openPage(route, 0);
  reading.draw(7);
  await expect.poll(() => reading.heads).toMatchObject([{ rev: 7, stage: 'final' }]);
  expect(drawn).toEqual(['fox 7']);
  for (const page of stuck) page.socket.waiting = 0;
  for (const page of stuck) await expect.poll(() => page.heads).toMatchObject([{ rev: 20, stage: 'final' }]);
});
