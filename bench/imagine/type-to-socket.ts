import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { LiveFrame } from '../../src/rooms/imagine/contract.ts';
import type { Keystroke } from './keystrokes.ts';

export type Typed = {
  /** For each keystroke: ms until a final picture of it, or of what was typed after it, had come. */
  readonly waits: number[];
  pictures: number;
  bytes: number;
  /** Pictures of a state older than one whose final picture had been there. */
  stale: number;
  /** Typings whose last state got no final picture. */
  unfinished: number;
};

export const nothingTyped = (): Typed => ({ waits: [], pictures: 0, bytes: 0, stale: 0, unfinished: 0 });

type Ask = { readonly url: string; readonly key: string; readonly accept: string; readonly seed: number };

const patienceMs = 10_000;

/** Types one trace to `/api/imagine/live`, as the page of a person would. */
export async function typeToSocket(strokes: readonly Keystroke[], { url, key, accept, seed }: Ask, typed: Typed): Promise<void> {
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/api/imagine/live`, { headers: { authorization: `Bearer ${key}` } });
  await once(socket, 'open');
  const sentAt: number[] = [];
  let [head, finalRev]: [LiveFrame | undefined, number] = [undefined, -1];
  const { promise: finished, resolve: finish, reject: fail } = Promise.withResolvers<void>();
  const end = (rev: number) => {
    const now = performance.now();
    for (let one = finalRev + 1; one <= rev; one++) typed.waits.push(now - (sentAt[one] ?? now));
    finalRev = Math.max(finalRev, rev);
    if (rev === strokes.length - 1) finish();
  };
  socket.on('message', (data: Buffer, isBinary) => {
    if (!isBinary) {
      head = JSON.parse(data.toString()) as LiveFrame;
      if (head.type === 'error') fail(new Error(`${head.message} ("${strokes[head.rev ?? 0]?.value}")`));
      if (head.type === 'refused') end(head.rev);
    } else if (head?.type === 'picture') {
      typed.pictures++;
      typed.bytes += data.length;
      if (head.rev < finalRev) typed.stale++;
      if (head.stage === 'final') end(head.rev);
    }
  });
  const type = async () => {
    for (const [rev, { after, value }] of strokes.entries()) {
      await pause(after);
      sentAt[rev] = performance.now();
      socket.send(JSON.stringify({ type: 'draw', rev, prompt: value, seed, size: 512, accept }));
    }
    await pause(patienceMs, undefined, { ref: false });
  };
  await Promise.race([finished, type()]);
  if (finalRev < strokes.length - 1) typed.unfinished++;
  socket.close();
  await once(socket, 'close');
}
