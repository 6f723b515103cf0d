import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Api } from './api.ts';
import type { DirectWay } from './direct-way.ts';
import { endEventStreams } from './event-stream.ts';
import type { SocketWay } from './socket-way.ts';

export interface RunningServer extends AsyncDisposable {
  readonly port: number;
}

/** How requests are answered that do not pass by `api`. */
type Ways = { readonly direct?: DirectWay; readonly sockets?: SocketWay };

/**
 * Listens. Disposing it ends open streams and sockets first: one open stream would keep `close()` waiting for ever.
 * @throws the system's error (`EADDRINUSE`, `EACCES`) when it can't listen
 */
export async function serve(api: Api, address: { host: string; port: number }, { direct = () => false, sockets }: Ways = {}): Promise<RunningServer> {
  const usual = getRequestListener(api.fetch);
  const server = createServer((incoming, outgoing) => {
    if (!direct(incoming, outgoing)) void usual(incoming, outgoing);
  });
  sockets?.attach(server);
  server.keepAliveTimeout = 65_000;
  server.requestTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ ...address, backlog: 4_096 }, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: async () => {
      endEventStreams(server);
      sockets?.[Symbol.dispose]();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      setTimeout(() => server.closeAllConnections(), 200).unref();
      await closed;
    },
  };
}
