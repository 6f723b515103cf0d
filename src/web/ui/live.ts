/** What the server tells this person's open pages, as it happens. The stream is held only while somebody listens. */
import { createSignal, useSignal } from './create-signal.ts';
import type { LiveOrder } from './live-worker.ts';
import { type LiveMessage, type LiveReport, type LiveState, type LiveStream, openLiveStream } from './live-stream.ts';

export type { LiveMessage, LiveState } from './live-stream.ts';

const listeners = new Set<(message: LiveMessage) => void>();
const state = createSignal<LiveState>('connecting');
let order: ((order: LiveOrder) => void) | undefined;

/**
 * @param listener is told everything; a room narrows it to its own messages: `onLive<Told>((told) => …)`
 * @returns a function that ends it
 */
export function onLive<Message extends LiveMessage = LiveMessage>(listener: (message: Message) => void): () => void {
  const entry = listener as (message: LiveMessage) => void;
  listeners.add(entry);
  if (listeners.size === 1) connect()('follow');
  else if (state.get() === 'open') queueMicrotask(() => void (listeners.has(entry) && entry({ kind: 'hello' })));
  return () => {
    if (listeners.delete(entry) && listeners.size === 0) order?.('leave');
  };
}

export const useLiveState = (): LiveState => useSignal(state);

/** After signing in or out: the stream belongs to whoever opened it. */
export function restartLive(): void {
  order?.('restart');
}

function hear(report: LiveReport): void {
  if ('state' in report) state.set(report.state);
  else for (const listener of listeners) listener(report.message);
}

function connect(): (order: LiveOrder) => void {
  order ??= 'SharedWorker' in window ? connectWorker() : connectHere();
  return order;
}

function connectWorker(): (order: LiveOrder) => void {
  const { port } = new SharedWorker(new URL('./live-worker.ts', import.meta.url), { type: 'module', name: 'modu-live' });
  port.onmessage = ({ data }: MessageEvent<LiveReport>) => hear(data);
  const send = (said: LiveOrder) => port.postMessage(said);
  window.addEventListener('pagehide', () => send('leave'));
  window.addEventListener('pageshow', (event) => void (event.persisted && listeners.size > 0 && send('follow')));
  return send;
}

function connectHere(): (order: LiveOrder) => void {
  let stream: LiveStream | undefined;
  return (said) => {
    if (said === 'follow') stream ??= openLiveStream(hear);
    else if (said === 'restart') stream?.restart();
    else {
      stream?.close();
      stream = undefined;
    }
  };
}
