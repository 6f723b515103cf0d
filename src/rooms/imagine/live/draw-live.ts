import { setTimeout as pause } from 'node:timers/promises';
import type { ImageEngine, ImageStep } from '../../../engines/image/port.ts';
import type { LiveSocket, SocketRoute } from '../../../platform/http/socket-way.ts';
import type { Log } from '../../../platform/log/log.ts';
import { Problem } from '../../../platform/problem.ts';
import { requireEngine } from '../admit-ask.ts';
import { type Draw, drawSchema, type LiveFrame, maxPromptLength, pixelsOf } from '../contract.ts';
import type { FairTurns } from './fair-turns.ts';
import type { Pace } from './pace.ts';

/** What the composer made of a draw. */
export type LivePicture = Omit<ImageStep, 'stage' | 'mime'> & { readonly mime: Draw['accept']; readonly alt: string };

export type LiveParts = {
  readonly composer: string;
  readonly compose: (draw: Draw) => Promise<LivePicture>;
  /** Called for each socket, before its first draw. */
  readonly opened: () => void;
  /** @returns why a prompt is not drawn, or nothing */
  readonly refuse: (prompt: string, locale: Draw['locale']) => { readonly category: string; readonly message: string } | undefined;
  /** Of the composer. */
  readonly turns: FairTurns;
  /** An engine behind it, slower and with turns of its own: its pictures come over the composer's, which is then a `sketch`. */
  readonly slow?: { readonly engine: ImageEngine; readonly turns: FairTurns; readonly pace: Pace } | undefined;
  readonly log: Log;
};

const maxFrameBytes = 64 * 2 ** 10;
/** A page that has taken less than all but this is sent nothing new: its next picture waits until it has read, and holds up nobody's turn. */
const mostWaiting = 2 ** 20;
const patienceMs = 50;

/**
 * `/api/imagine/live`: latest wins. Each socket has one draw under way and one that waits; what became stale is dropped, and the
 * last one always gets its `final` or its `refused`.
 */
export function liveRoute(parts: LiveParts): SocketRoute {
  return { path: '/api/imagine/live', scope: 'images', maxBytes: maxFrameBytes, open: (socket) => openEasel(socket, parts) };
}

type Asked = { readonly draw: Draw; readonly arrivedAt: number; readonly stop: AbortController };

function openEasel(socket: LiveSocket, parts: LiveParts): (text: string) => void {
  const { turns, slow } = parts;
  parts.opened();
  let newest = -1;
  let under: Asked | undefined;
  let latest: Asked | undefined;
  const say = (frame: LiveFrame) => socket.send(JSON.stringify(frame));
  const drop = () => {
    latest = undefined;
    under?.stop.abort(new Error('Something newer was asked for.'));
    turns.leave(socket);
    slow?.turns.leave(socket);
  };
  socket.signal.addEventListener('abort', drop);
  return (text) => {
    const draw = readDraw(text);
    if ('message' in draw) return say(draw);
    if (draw.rev <= newest) return say({ type: 'error', rev: draw.rev, message: `rev has to rise: ${newest} was there already.` });
    newest = draw.rev;
    const refused = draw.prompt.length > maxPromptLength ? { category: 'too-long', message: `A prompt has at most ${maxPromptLength} characters; this one has ${draw.prompt.length}.` } : parts.refuse(draw.prompt, draw.locale);
    if (refused) {
      drop();
      return say({ type: 'refused', rev: draw.rev, ...refused });
    }
    // What is being drawn is finished: a picture takes less time than a letter. What a slow engine does is not.
    slow?.turns.leave(socket);
    const asked: Asked = { draw, arrivedAt: performance.now(), stop: new AbortController() };
    latest = asked;
    const paintIt = async () => {
      under?.stop.abort(new Error('Something newer was asked for.'));
      under = asked;
      await paint(asked, socket, parts);
    };
    whenRead(socket, () => latest === asked, () => turns.ask(socket, paintIt));
  };
}

/** Goes on once the other side has read what it was sent, unless something newer came. */
function whenRead(socket: LiveSocket, isLatest: () => boolean, goOn: () => void): void {
  if (!isLatest()) return;
  if (socket.waiting <= mostWaiting) goOn();
  else setTimeout(whenRead, patienceMs, socket, isLatest, goOn).unref();
}

/** The composer's picture, then that of the slow engine. */
async function paint(asked: Asked, socket: LiveSocket, parts: LiveParts): Promise<void> {
  const { draw } = asked;
  const { slow, composer } = parts;
  const behind = slow && (draw.engine === 'auto' || draw.engine === slow.engine.name) && draw.accept !== 'image/svg+xml' ? slow : undefined;
  await telling(asked, socket, parts.log, async () => {
    requireEngine(draw.engine, composer, ...(slow ? [slow.engine.name] : []));
    const { alt, ...picture } = await parts.compose(draw);
    show(asked, socket, { ...picture, stage: behind ? 'sketch' : 'final', engine: composer, alt });
    if (behind) behind.turns.ask(socket, () => telling(asked, socket, parts.log, () => refine(asked, socket, behind, alt)));
  });
}

async function refine({ draw, ...asked }: Asked, socket: LiveSocket, { engine, pace }: NonNullable<LiveParts['slow']>, alt: string): Promise<void> {
  const { signal } = asked.stop;
  await pause(pace.waitMs, undefined, { signal });
  const done = pace.begin();
  const accept = draw.accept === 'image/png' ? 'image/png' : 'image/webp';
  for await (const step of engine.draw({ prompt: draw.prompt, seed: draw.seed, ...pixelsOf(draw.shape, draw.size), accept }, signal)) show({ draw, ...asked }, socket, { ...step, engine: engine.name, alt });
  done();
}

type Shown = LivePicture & { readonly stage: 'sketch' | 'preview' | 'final'; readonly engine: string };

function show({ draw, arrivedAt, stop }: Asked, socket: LiveSocket, { bytes, ...picture }: Shown): void {
  if (stop.signal.aborted || socket.signal.aborted) return;
  const head: LiveFrame = { type: 'picture', rev: draw.rev, ...picture, bytes: bytes.byteLength, ms: Math.round(performance.now() - arrivedAt), blocked: false };
  socket.send(JSON.stringify(head));
  socket.send(bytes);
}

/** Tells the page what went wrong, unless nobody waits for it any more. */
async function telling({ draw, stop }: Asked, socket: LiveSocket, log: Log, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (stop.signal.aborted || socket.signal.aborted) return;
    if (!(error instanceof Problem)) log.error({ err: error }, 'a live picture not drawn');
    const frame: LiveFrame = { type: 'error', rev: draw.rev, message: error instanceof Problem ? error.message : 'This picture could not be drawn. What you typed is safe; change it or try again.' };
    socket.send(JSON.stringify(frame));
  }
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
