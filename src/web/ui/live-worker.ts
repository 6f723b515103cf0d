/** The SharedWorker that holds one event stream for all pages of a browser: HTTP/1.1 allows it only six connections. */
import { type LiveReport, type LiveStream, openLiveStream } from './live-stream.ts';

/** What a page says to the worker. A port does not tell when its page is gone, so pages say it. */
export type LiveOrder = 'follow' | 'leave' | 'restart';

const pages = new Set<MessagePort>();
let stream: LiveStream | undefined;

const tellAll = (report: LiveReport) => {
  for (const page of pages) page.postMessage(report);
};

function follow(page: MessagePort): void {
  pages.add(page);
  stream ??= openLiveStream(tellAll);
  page.postMessage({ state: stream.state() } satisfies LiveReport);
  // Everything from here on reaches this page too: what it read before may be old.
  if (stream.state() === 'open') page.postMessage({ message: { kind: 'hello' } } satisfies LiveReport);
}

function leave(page: MessagePort): void {
  pages.delete(page);
  if (pages.size > 0) return;
  stream?.close();
  stream = undefined;
}

globalThis.addEventListener('connect', (event) => {
  const [page] = (event as MessageEvent).ports;
  if (!page) return;
  page.onmessage = ({ data }: MessageEvent<LiveOrder>) => {
    if (data === 'follow') follow(page);
    else if (data === 'leave') leave(page);
    else stream?.restart();
  };
});
