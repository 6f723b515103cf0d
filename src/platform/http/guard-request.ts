import type { MiddlewareHandler } from 'hono';
import { BadRequestError, ForbiddenError, Problem } from '../problem.ts';
import type { ApiEnv } from './api.ts';
import type { HeaderReader } from './caller.ts';

const csp = [
  "default-src 'self'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:",
  "font-src 'self' data:", "connect-src 'self'", "worker-src 'self' blob:", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
].join('; ');

/** Nothing that a model or a page writes may fetch from elsewhere (`img-src`, `connect-src`) or run (`script-src`). */
export const safeHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': csp, 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', 'X-Frame-Options': 'DENY', 'Cross-Origin-Opener-Policy': 'same-origin',
};

export function securityHeaders(): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    await next();
    if (c.env.outgoing.headersSent) return;
    // A file may be held to less than a page.
    for (const [name, value] of Object.entries(safeHeaders)) if (!c.res.headers.has(name)) c.header(name, value);
  };
}

/**
 * DNS rebinding and CSRF (CVE-2025-59159): the `Host` must be one that this server answers to, even on loopback, and
 * a browser that names an `Origin` must name ours.
 */
export function guardOrigin(origins: () => ReadonlySet<string>): MiddlewareHandler<ApiEnv> {
  const check = createOriginCheck(origins);
  return async (c, next) => {
    check(c.req.raw.headers);
    await next();
  };
}

/** @returns what throws a ForbiddenError for a request from elsewhere */
export function createOriginCheck(origins: () => ReadonlySet<string>): (headers: HeaderReader) => void {
  let known: { readonly origins: ReadonlySet<string>; readonly hosts: ReadonlySet<string> } | undefined;
  return (headers) => {
    const allowed = origins();
    if (known?.origins !== allowed) known = { origins: allowed, hosts: new Set(Array.from(allowed, (origin) => new URL(origin).host)) };
    const host = (headers.get('host') ?? '').toLowerCase();
    if (!known.hosts.has(host)) throw new ForbiddenError(`This server does not answer to the host "${host.slice(0, 80)}". Set MODU_PUBLIC_URL to the address that browsers use.`);
    const origin = headers.get('origin');
    if (origin !== null && !allowed.has(origin.toLowerCase())) throw new ForbiddenError('This request came from another site.');
  };
}

const maxDepth = 64;

/**
 * Reads a JSON body strictly and boundedly before anything else does: length before buffering, UTF-8 that is UTF-8,
 * no nesting that a recursive reader would choke on.
 * @param maxBytes of the body as sent
 */
export function readBody(maxBytes: number): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD' || !isJson(c.req.header('content-type'))) return await next();
    // A path with a limit of its own was read by that already.
    if (c.req.bodyCache.text !== undefined) return await next();
    const { text } = parseStrictly(await readBounded(c.req.raw, maxBytes));
    // Hono keeps a promise here, whatever its type says.
    Object.assign(c.req.bodyCache, { text: Promise.resolve(text) });
    await next();
  };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** @throws BadRequestError when the bytes are not UTF-8, nested too deep, or not JSON */
export function parseStrictly(bytes: Uint8Array): { readonly text: string; readonly value: unknown } {
  const text = attempt(() => utf8.decode(bytes), 'The body is not valid UTF-8.');
  if (nestsTooDeep(text)) throw new BadRequestError(`The body is nested deeper than ${maxDepth} levels.`);
  return { text, value: attempt(() => JSON.parse(text) as unknown, 'The body is not valid JSON.') };
}

function attempt<Result>(work: () => Result, otherwise: string): Result {
  try {
    return work();
  } catch {
    throw new BadRequestError(otherwise);
  }
}

const isJson = (type: string | undefined): boolean => /^application\/([\w.+-]+\+)?json\b/i.test(type ?? '');

async function readBounded(request: Request, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = () => new Problem(413, `The body is larger than ${Math.floor(maxBytes / 1024)} KiB.`);
  const said = request.headers.get('content-length');
  if (Number(said ?? 0) > maxBytes) throw tooLarge();
  try {
    // The parser holds a body to the length that it said; this way no web stream is made for it.
    if (said !== null) return new Uint8Array(await request.arrayBuffer());
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of request.body ?? []) {
      length += chunk.byteLength;
      if (length > maxBytes) throw tooLarge();
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    throw error instanceof Problem ? error : new BadRequestError('The body broke off.');
  }
}

function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 34:
        i = endOfString(text, i);
        break;
      case 123:
      case 91:
        if (++depth > maxDepth) return true;
        break;
      case 125:
      case 93:
        depth--;
        break;
    }
  }
  return false;
}

/** Most of a body is strings: they are leapt over, not walked. @returns where its closing quote stands, or the end of the text */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 92) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}
