import type { LiveSocket, SocketRoute } from '../../../platform/http/socket-way.ts';
import type { Log } from '../../../platform/log/log.ts';
import { Problem } from '../../../platform/problem.ts';
import { type Draw, drawSchema, type LiveFrame, maxPromptLength } from '../contract.ts';
import type { FairTurns } from './fair-turns.ts';

/** A picture on its way to the page. */
export type LivePicture = { readonly stage: 'sketch' | 'preview' | 'final'; readonly mime: Draw['accept']; readonly bytes: Uint8Array; readonly width: number; readonly height: number; readonly engine: string; readonly alt: string };

export type LiveParts = {
  /** The last is `final`. @throws Problem */
  readonly draw: (draw: Draw, signal: AbortSignal) => AsyncIterable<LivePicture>;
  /** @returns why a prompt is not drawn, or nothing */
  readonly refuse: (prompt: string, locale: Draw['locale']) => { readonly category: string; readonly message: string } | undefined;
  readonly turns: FairTurns;
  readonly log: Log;
};

const maxFrameBytes = 64 * 2 ** 10;
/** A page that takes less than this is sent nothing new: the next picture waits until it has read. */
const mostWaiting = 2 ** 20;
const patienceMs = 50;
/** A slow engine is not begun anew with every letter for longer than this: then one picture is finished, whatever comes. */
const starvedMs = 3_000;

/**
 * `/api/imagine/live`: latest wins. Each socket has one draw under way and one that waits; what became stale is dropped, and the
 * last one always gets its `final` or its `refused`.
 */
export function liveRoute(parts: LiveParts): SocketRoute {
  return { path: '/api/imagine/live', scope: 'images', maxBytes: maxFrameBytes, open: (socket) => openEasel(socket, parts) };
}

function openEasel(socket: LiveSocket, { draw, refuse, turns, log }: LiveParts): (text: string) => void {
  let newest = -1;
  let under: AbortController | undefined;
  let shownAt = performance.now();
  const say = (frame: LiveFrame) => socket.send(JSON.stringify(frame));
  socket.signal.addEventListener('abort', () => {
    turns.leave(socket);
    under?.abort();
  });

  const paint = async (asked: Draw, arrivedAt: number): Promise<void> => {
    const stop = new AbortController();
    under = stop;
    try {
      while (socket.waiting > mostWaiting && !socket.signal.aborted) await new Promise((resolve) => setTimeout(resolve, patienceMs));
      for await (const { bytes, ...picture } of draw(asked, stop.signal)) {
        if (socket.signal.aborted || stop.signal.aborted) return;
        say({ type: 'picture', rev: asked.rev, ...picture, bytes: bytes.byteLength, ms: Math.round(performance.now() - arrivedAt), blocked: false });
        socket.send(bytes);
        shownAt = performance.now();
      }
    } catch (error) {
      if (stop.signal.aborted) return;
      if (!(error instanceof Problem)) log.error({ err: error }, 'a live picture not drawn');
      say({ type: 'error', rev: asked.rev, message: error instanceof Problem ? error.message : 'This picture could not be drawn. What you typed is safe; change it or try again.' });
    } finally {
      if (under === stop) under = undefined;
    }
  };

  return (text) => {
    const asked = readDraw(text);
    if ('message' in asked) return say(asked);
    if (asked.rev <= newest) return say({ type: 'error', rev: asked.rev, message: `rev has to rise: ${newest} was there already.` });
    newest = asked.rev;
    if (performance.now() - shownAt < starvedMs) under?.abort();
    const refused = asked.prompt.length > maxPromptLength ? { category: 'too-long', message: `A prompt has at most ${maxPromptLength} characters; this one has ${asked.prompt.length}.` } : refuse(asked.prompt, asked.locale);
    if (refused) {
      turns.leave(socket);
      under?.abort();
      return say({ type: 'refused', rev: asked.rev, ...refused });
    }
    const arrivedAt = performance.now();
    turns.ask(socket, () => paint(asked, arrivedAt));
  };
}

function readDraw(text: string): Draw | Extract<LiveFrame, { type: 'error' }> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { type: 'error', rev: null, message: 'This frame is not JSON.' };
  }
  const result = drawSchema.safeParse(value);
  if (result.success) return result.data;
  const rev = typeof value === 'object' && value !== null && 'rev' in value && Number.isSafeInteger(value.rev) ? Number(value.rev) : null;
  const [issue] = result.error.issues;
  return { type: 'error', rev, message: `This frame is not understood: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim() };
}
