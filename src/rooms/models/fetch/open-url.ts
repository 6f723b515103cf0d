import { request as requestPlain, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { request as requestSecure } from 'node:https';
import { Problem } from '../../../platform/problem.ts';
import { SilentSourceError, SourceError } from '../errors.ts';
import { checkHost, lookUpPublic, type Reach } from './reach.ts';

export type Request = {
  readonly method: 'GET' | 'HEAD';
  readonly headers?: OutgoingHttpHeaders;
  /** How far this address may be; asked again at each redirect. */
  readonly reachOf: (url: URL) => Reach;
  readonly answerMs: number;
  readonly signal: AbortSignal;
  /** Ends the following of redirects early: the answer at hand is the one that is wanted. */
  readonly isWanted?: (response: IncomingMessage) => boolean;
};

const mostRedirects = 5;

/**
 * Asks, and follows redirects by hand: each hop is checked like the first, none leaves https for http, and no hop is told
 * anything but the headers given (which hold no keys).
 * @throws SourceError, SilentSourceError, PrivateAddressError
 */
export async function openUrl(start: URL, request: Request): Promise<IncomingMessage> {
  let url = start;
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const response = await ask(url, request);
    const target = response.headers.location;
    if (request.isWanted?.(response) || !isRedirect(response.statusCode) || target === undefined) return response;
    response.destroy();
    url = nextHop(url, target);
  }
  throw new SourceError(`${start.host} sends from one address to the next without end.`);
}

const isRedirect = (status = 0): boolean => [301, 302, 303, 307, 308].includes(status);

function nextHop(from: URL, location: string): URL {
  const next = URL.parse(location, from.href);
  if (!next || !isWebAddress(next) || (from.protocol === 'https:' && next.protocol === 'http:')) throw new SourceError(`${from.host} sends to an address that is not followed.`);
  return next;
}

export function isWebAddress(url: URL): boolean {
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '';
}

function ask(url: URL, { method, headers = {}, reachOf, answerMs, signal }: Request): Promise<IncomingMessage> {
  const reach = reachOf(url);
  checkHost(url, reach);
  // No agent: a connection that was kept would be one whose address nobody looked at.
  const options = { method, headers: { 'user-agent': 'modu', 'accept-encoding': 'identity', ...headers }, agent: false as const, signal, ...(reach === 'public' && { lookup: lookUpPublic }) };
  return new Promise((resolve, reject) => {
    const answered = (response: IncomingMessage) => {
      clearTimeout(patience);
      resolve(response);
    };
    const asked = url.protocol === 'https:' ? requestSecure(url, options, answered) : requestPlain(url, options, answered);
    const patience = setTimeout(() => asked.destroy(new SilentSourceError(`${url.host} did not answer within ${answerMs / 1_000} s.`)), answerMs);
    asked.on('error', (error) => {
      clearTimeout(patience);
      reject(signal.aborted ? signal.reason : error instanceof Problem ? error : new SilentSourceError(`${url.host} can't be reached (${'code' in error ? String(error.code) : 'broken connection'}).`, error));
    });
    asked.end();
  });
}
