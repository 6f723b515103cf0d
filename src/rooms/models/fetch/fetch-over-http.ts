import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { HubFile } from '../catalogue.ts';
import { SourceError } from '../errors.ts';
import { download } from './download.ts';
import { openUrl } from './open-url.ts';
import type { Reach } from './reach.ts';
import type { Expected, Fetch, Fetched } from './source.ts';

/** A file at an address that a person gave. */
export async function fetchAddress(fetch: Fetch, url: URL): Promise<Fetched> {
  const file = join(fetch.folder, 'address.part');
  await download(fetch, { url, file, expected: fetch.expected, reachOf: () => fetch.reach });
  return { file, expected: fetch.expected };
}

/**
 * A file on a Hugging Face hub. The hub declares the SHA-256 and the size of a large file before it sends on to where it
 * lies (`X-Linked-Etag`, `X-Linked-Size`: https://huggingface.co/docs/huggingface_hub/package_reference/file_download).
 */
export async function fetchFromHub(fetch: Fetch, { repository, file }: HubFile): Promise<Fetched> {
  const url = new URL(`/${repository}/resolve/main/${file}`, fetch.settings.hub);
  const reachOf = (hop: URL): Reach => (hop.origin === fetch.settings.hub.origin ? 'anywhere' : fetch.reach);
  const expected = agree(url, await askHub(fetch, url, reachOf), fetch.expected);
  const part = join(fetch.folder, 'hub.part');
  await download(fetch, { url, file: part, expected, reachOf });
  return { file: part, expected };
}

async function askHub(fetch: Fetch, url: URL, reachOf: (hop: URL) => Reach): Promise<Expected> {
  const isWanted = ({ headers, statusCode = 0 }: IncomingMessage) => headers['x-linked-etag'] !== undefined || statusCode >= 400;
  const response = await openUrl(url, { method: 'HEAD', reachOf, answerMs: fetch.answerMs, signal: fetch.signal, isWanted });
  response.destroy();
  const { statusCode = 0, headers } = response;
  if (statusCode === 401 || statusCode === 403) throw new SourceError(`${url.host} has no such file, or gives it only to people it knows. Fetch it with a browser, then: modu models import FILE.`);
  if (statusCode === 404) throw new SourceError(`${url.host} has no such file.`);
  if (statusCode >= 400) throw new SourceError(`${url.host} answered HTTP ${statusCode}.`);
  const sha256 = /^"?([0-9a-f]{64})"?$/i.exec(String(headers['x-linked-etag'] ?? ''))?.[1]?.toLowerCase();
  const size = Number(headers['x-linked-size'] ?? Number.NaN);
  return { sha256, sizeBytes: Number.isSafeInteger(size) ? size : undefined };
}

function agree(url: URL, declared: Expected, asked: Expected): Expected {
  if (declared.sha256 === undefined && asked.sha256 === undefined) throw new SourceError(`${url.host} declares no checksum for this file. If you know its SHA-256, give it: --sha256 HEX.`);
  if (declared.sha256 !== undefined && asked.sha256 !== undefined && declared.sha256 !== asked.sha256) throw new SourceError(`${url.host} has another file there now: its SHA-256 begins ${declared.sha256.slice(0, 12)}, not ${asked.sha256.slice(0, 12)}.`);
  return { sha256: asked.sha256 ?? declared.sha256, sizeBytes: asked.sizeBytes ?? declared.sizeBytes };
}
