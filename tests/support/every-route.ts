import { request } from 'node:http';

export type Route = { readonly method: string; readonly path: string; readonly takesBody: boolean };

type Document = { readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly requestBody?: unknown }>>>> };

/** Every route that `/api/openapi.json` describes: a route that comes later is attacked without being named in a test. */
export async function everyRoute(url: string): Promise<Route[]> {
  const document = (await (await fetch(`${url}/api/openapi.json`)).json()) as Document;
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { requestBody }]) => ({ method: method.toUpperCase(), path, takesBody: requestBody !== undefined })));
}

/** The path with every id in it replaced. */
export const withIds = (path: string, id: string): string => path.replaceAll(/\{\w+\}/g, id);

type Sent = { readonly method: string; readonly url: string; readonly headers: Record<string, string>; readonly body?: string | Uint8Array };

/**
 * Sends a request as it is told, also one that no browser would send, and resolves with the status of the answer.
 * Only the head is waited for; event streams are left.
 */
export function statusOf({ method, url, headers, body }: Sent): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (answer) => {
      resolve(answer.statusCode ?? 0);
      answer.resume();
      setImmediate(() => sent.destroy());
    });
    sent.on('error', reject);
    // Without a body, one that was announced never comes: the answer must not wait for it.
    if (headers['content-length'] === undefined || body !== undefined) sent.end(body);
    else sent.flushHeaders();
  });
}
