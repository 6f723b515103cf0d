/** One connection to `/api/live` that comes back by itself. Runs in the SharedWorker, or in the page where there is none. */

/** `hello` comes first, and again after every break: read again what is on the page. */
export type LiveMessage = { readonly kind: string };
export type LiveState = 'connecting' | 'open' | 'lost';
export type LiveReport = { message: LiveMessage } | { state: LiveState };

export interface LiveStream {
  state(): LiveState;
  /** Drops the connection and makes a new one, as after signing in. */
  restart(): void;
  close(): void;
}

const shortestWaitMs = 500;
const longestWaitMs = 15_000;

export function openLiveStream(report: (report: LiveReport) => void): LiveStream {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitMs = shortestWaitMs;
  let state: LiveState = 'connecting';
  const enter = (next: LiveState) => {
    if (state === next) return;
    state = next;
    report({ state });
  };
  const connect = () => {
    close();
    source = new EventSource('/api/live');
    source.onopen = () => {
      waitMs = shortestWaitMs;
      enter('open');
    };
    source.onmessage = (event: MessageEvent<string>) => report({ message: JSON.parse(event.data) as LiveMessage });
    // The browser's own retry gives up on any answer that is not 200, so that waiting is done here.
    source.onerror = () => {
      close();
      enter('lost');
      timer = setTimeout(connect, waitMs * (0.75 + Math.random() / 2));
      waitMs = Math.min(waitMs * 2, longestWaitMs);
    };
  };
  const close = () => {
    clearTimeout(timer);
    source?.close();
    source = undefined;
  };
  const connectSoon = () => void (state === 'lost' && connect());
  globalThis.addEventListener('online', connectSoon);
  connect();
  return {
    state: () => state,
    restart: connect,
    close: () => {
      globalThis.removeEventListener('online', connectSoon);
      close();
    },
  };
}
