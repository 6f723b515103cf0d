import type { MiddlewareHandler } from 'hono';
import { BadRequestError, ForbiddenError, Problem } from '../problem.ts';
import type { ApiEnv } from './api.ts';

const csp = [
  "default-src 'self'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:",
  "font-src 'self' data:", "connect-src 'self'", "worker-src 'self' blob:", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
].join('; ');

/** Nothing that a model or a page writes may fetch from elsewhere (`img-src`, `connect-src`) or run (`script-src`). */
export function securityHeaders(): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    await next();
    if (c.env.outgoing.headersSent) return;
    c.header('Content-Security-Policy', csp);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'no-referrer');
    c.header('X-Frame-Options', 'DENY');
    c.header('Cross-Origin-Opener-Policy', 'same-origin');
  };
}

/**
 * DNS rebinding and CSRF (CVE-2025-59159): the `Host` must be one that this server answers to, even on loopback, and
 * a browser that names an `Origin` must name ours.
 */
export function guardOrigin(origins: () => ReadonlySet<string>): MiddlewareHandler<ApiEnv> {
  let known: { readonly origins: ReadonlySet<string>; readonly hosts: ReadonlySet<string> } | undefined;
  return async (c, next) => {
    const allowed = origins();
    if (known?.origins !== allowed) known = { origins: allowed, hosts: new Set(Array.from(allowed, (origin) => new URL(origin).host)) };
    const host = (c.req.header('host') ?? '').toLowerCase();
    if (!known.hosts.has(host)) throw new ForbiddenError(`This server does not answer to the host "${host.slice(0, 80)}". Set MODU_PUBLIC_URL to the address that browsers use.`);
    const origin = c.req.header('origin');
    if (origin !== undefined && !allowed.has(origin.toLowerCase())) throw new ForbiddenError('This request came from another site.');
    await next();
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
    const bytes = await readBounded(c.req.raw, maxBytes);
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      throw new BadRequestError('The body is not valid UTF-8.');
    }
    if (nestsTooDeep(text)) throw new BadRequestError(`The body is nested deeper than ${maxDepth} levels.`);
    try {
      JSON.parse(text);
    } catch {
      throw new BadRequestError('The body is not valid JSON.');
    }
    // Hono keeps a promise here, whatever its type says.
    Object.assign(c.req.bodyCache, { text: Promise.resolve(text) });
    await next();
  };
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
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (quoted) {
      if (code === 92) i++;
      else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 123 || code === 91) {
      if (++depth > maxDepth) return true;
    } else if (code === 125 || code === 93) depth--;
  }
  return false;
}
