import type { IncomingMessage } from 'node:http';
import type { Problem } from '../../../platform/problem.ts';
import { EngineBusyError, EngineRefusedError, EngineUnavailableError } from '../port.ts';
import { type Connection, type NoAnswerError, readText } from './connection.ts';
import { errorText } from './read-chunk.ts';

/** Why an attempt failed; `retryAfterMs` only when another one may help. */
export type Failure = { readonly problem: Problem; readonly retryAfterMs?: number };

const longestErrorBody = 64_000;
const longestWords = 300;

export function noAnswer(upstream: Connection, error: NoAnswerError, attempt: number): Failure {
  const problem = new EngineUnavailableError(`The upstream "${upstream.name}" can't be reached (${error.code}). It may be down, or its address may be wrong.`);
  return { problem, retryAfterMs: error.stale ? 0 : backoff(upstream, attempt) };
}

/** Makes an error of an answer that is not a reply, in words that hold neither the key nor the address. */
export async function readRefusal(upstream: Connection, response: IncomingMessage, model: string, attempt: number): Promise<Failure> {
  const status = response.statusCode ?? 0;
  const said = quote(upstream, await readWords(response));
  const named = `The upstream "${upstream.name}"`;
  const asked = readRetryAfter(response.headers['retry-after']);
  const seconds = Math.max(1, Math.ceil((asked ?? 5_000) / 1_000));
  const again = { retryAfterMs: asked ?? backoff(upstream, attempt) };
  if (status >= 300 && status < 400) return { problem: new EngineRefusedError(`${named} answers with a redirect (${status}), which Modu does not follow. Set its URL to where it leads.`, 502) };
  switch (status) {
    case 401:
    case 403:
      return { problem: new EngineRefusedError(`${named} does not take its key (${status}). Whoever runs Modu can give a new one.`, 502) };
    case 404:
      return { problem: new EngineRefusedError(`${named} does not know the model "${model}" (404), or its URL is wrong.${said}`, 404) };
    case 429:
      return { problem: new EngineBusyError(seconds), ...again };
    case 502:
    case 503:
      return { problem: new EngineUnavailableError(`${named} is not ready (${status}).${said}`, seconds), ...again };
  }
  if (status >= 400 && status < 500) return { problem: new EngineRefusedError(`${named} will not do this (${status}).${said}`) };
  if (status >= 500) return { problem: new EngineUnavailableError(`${named} failed (${status}).${said}`) };
  return { problem: new EngineRefusedError(`${named} does not answer as an OpenAI-compatible server does. Its URL may be wrong: most end in /v1.`, 502) };
}

/** The upstream's own words, without control characters and without the key. */
export function quote(upstream: Connection, words: string): string {
  const safe = upstream.key ? words.replaceAll(upstream.key, '…') : words;
  const shown = safe.replaceAll(/\p{C}+/gu, ' ').trim().slice(0, longestWords);
  return shown === '' ? '' : ` It says: ${shown}`;
}

async function readWords(response: IncomingMessage): Promise<string> {
  try {
    const { text } = await readText(response, longestErrorBody);
    return errorText(JSON.parse(text));
  } catch {
    // Cut off, or a page of HTML from something in between: it says nothing that helps.
    return '';
  }
}

function backoff(upstream: Connection, attempt: number): number {
  return upstream.limits.backoffMs * 2 ** attempt * (0.5 + Math.random());
}

/** Seconds or a date (RFC 9110, 10.2.3), in milliseconds. */
function readRetryAfter(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const ms = /^\d{1,9}$/.test(value.trim()) ? Number(value) * 1_000 : Date.parse(value) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
