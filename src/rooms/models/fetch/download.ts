import { open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { SilentSourceError, SourceError } from '../errors.ts';
import { checkSpace } from './check-space.ts';
import { openUrl } from './open-url.ts';
import type { Reach } from './reach.ts';
import type { Expected, Fetch } from './source.ts';

/** A stream that brings nothing for so long is broken. */
const stalledMs = 30_000;
const pauseMs = 1_000;
/** Breaks in a row without a byte between them. */
const mostBreaks = 4;
/** Nobody's model is larger; a server that says so is not believed. */
const largestBytes = 2 ** 40;

type Target = { readonly url: URL; readonly file: string; readonly expected: Expected; readonly reachOf: (url: URL) => Reach };

/**
 * Brings a file over HTTP, and goes on where it broke off: within one call, and from what an earlier one left in `file`.
 * What was there of another version is not gone on with (`If-Range`); the checksum has the last word.
 * @throws SourceError when the server refuses, is silent, or breaks off again and again
 */
export async function download(fetch: Fetch, target: Target): Promise<void> {
  let [have, breaks] = [await sizeOf(target.file), 0];
  for (;;) {
    try {
      return await downloadOnce(fetch, target, have);
    } catch (error) {
      // A server that was there a moment ago may be out of reach for as long; one that never answered gives way at once.
      const mayReturn = error instanceof BrokenOffError || (breaks > 0 && error instanceof SilentSourceError);
      if (fetch.signal.aborted || !mayReturn) throw error;
      const now = await sizeOf(target.file);
      breaks = now > have ? 1 : breaks + 1;
      have = now;
      if (breaks > mostBreaks) throw new SourceError(error.message, error);
    }
    await wait(pauseMs, undefined, { signal: fetch.signal });
  }
}

/** The connection broke in the middle: worth another try. */
class BrokenOffError extends Error {
  override readonly name = 'BrokenOffError';
}

async function downloadOnce(fetch: Fetch, { url, file, expected, reachOf }: Target, have: number): Promise<void> {
  const tag = have > 0 ? await readFile(`${file}.etag`, 'utf8').catch(() => undefined) : undefined;
  // With a checksum to come it is safe to go on without a tag; without either, the two halves might be of two files.
  const start = tag !== undefined || expected.sha256 !== undefined ? have : 0;
  if (start > 0 && start === expected.sizeBytes) return;
  const headers = start === 0 ? {} : { range: `bytes=${start}-`, ...(tag !== undefined && { 'if-range': tag }) };
  const response = await openUrl(url, { method: 'GET', headers, reachOf, answerMs: fetch.answerMs, signal: fetch.signal });
  try {
    if (response.statusCode === 416) await rm(file, { force: true });
    const from = readStart(url, response, start);
    const total = readTotal(url, response, from, expected);
    await checkSpace(fetch.modelsFolder, total - from);
    await keepTag(file, response);
    await save(fetch, response, { url, file, from, total });
  } finally {
    response.destroy();
  }
}

function readStart(url: URL, { statusCode, headers }: IncomingMessage, asked: number): number {
  if (statusCode === 200) return 0;
  if (statusCode === 206 && Number(/^bytes (\d+)-/.exec(headers['content-range'] ?? '')?.[1]) === asked) return asked;
  if (statusCode === 416) throw new BrokenOffError(`${url.host} has another file there now.`);
  if (statusCode === 401 || statusCode === 403) throw new SourceError(`${url.host} gives this file only to people it knows (HTTP ${statusCode}). Fetch it with a browser, then: modu models import FILE.`);
  if (statusCode === 404) throw new SourceError(`${url.host} has no such file (HTTP 404).`);
  throw new SourceError(`${url.host} answered HTTP ${statusCode ?? 0}.`);
}

function readTotal(url: URL, { headers }: IncomingMessage, from: number, expected: Expected): number {
  const length = Number(headers['content-length'] ?? Number.NaN);
  const total = from + length;
  if (!Number.isSafeInteger(length) || total > largestBytes) throw new SourceError(`${url.host} does not say how large the file is.`);
  if (expected.sizeBytes !== undefined && total !== expected.sizeBytes) throw new SourceError(`${url.host} has a file of ${total} bytes there, and it should be ${expected.sizeBytes}.`);
  return total;
}

async function keepTag(file: string, { headers }: IncomingMessage): Promise<void> {
  // A weak tag says that two files mean the same, not that they are the same.
  if (headers.etag?.startsWith('"')) await writeFile(`${file}.etag`, headers.etag);
  else await rm(`${file}.etag`, { force: true });
}

async function save(fetch: Fetch, response: IncomingMessage, part: { url: URL; file: string; from: number; total: number }): Promise<void> {
  let received = part.from;
  fetch.report.received(received, part.total);
  response.setTimeout(stalledMs, () => response.destroy(new BrokenOffError(`${part.url.host} sent nothing for ${stalledMs / 1_000} s.`)));
  await using handle = await open(part.file, part.from === 0 ? 'w' : 'r+');
  try {
    // Written as it comes, not through a stream: what a broken connection brought before it broke must be on the disk.
    for await (const chunk of response as AsyncIterable<Buffer>) {
      if (received + chunk.byteLength > part.total) throw new SourceError(`${part.url.host} sends more than it said.`);
      await handle.write(chunk, 0, chunk.byteLength, received);
      received += chunk.byteLength;
      fetch.report.received(received, part.total);
    }
  } catch (error) {
    fetch.signal.throwIfAborted();
    throw isBroken(error) ? new BrokenOffError(`${part.url.host} broke off.`, { cause: error }) : error;
  }
  if (received < part.total) throw new BrokenOffError(`${part.url.host} broke off.`);
}

const isBroken = (error: unknown): boolean => error instanceof Error && 'code' in error && ['ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'ERR_STREAM_PREMATURE_CLOSE'].includes(String(error.code));

async function sizeOf(file: string): Promise<number> {
  return await stat(file).then((found) => found.size, () => 0);
}
