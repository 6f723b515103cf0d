import { createHmac, timingSafeEqual } from 'node:crypto';
import type { HeaderReader } from '../../platform/http/caller.ts';

/** The cookie's name as better-auth writes it: browsers take `__Secure-` only over https. */
export function sessionCookieName(publicUrl: string): string {
  return publicUrl.startsWith('https:') ? `__Secure-${cookieBaseName}` : cookieBaseName;
}

export const cookieBaseName = 'modu_session';

/**
 * The session's token in a request, if its signature is ours: a forged cookie never reaches the database. better-auth writes
 * `encodeURIComponent(token + '.' + base64(HMAC-SHA256(secret, token)))`; a test holds us to what it really writes.
 */
export function readSessionToken(headers: HeaderReader, name: string, secret: string): string | undefined {
  const value = findCookie(headers.get('cookie') ?? '', name);
  const dot = value?.lastIndexOf('.') ?? -1;
  if (value === undefined || dot < 1) return undefined;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1));
  const right = Buffer.from(createHmac('sha256', secret).update(token).digest('base64'));
  return given.length === right.length && timingSafeEqual(given, right) ? token : undefined;
}

function findCookie(cookies: string, name: string): string | undefined {
  for (const part of cookies.split(';')) {
    const equals = part.indexOf('=');
    if (equals < 0 || part.slice(0, equals).trim() !== name) continue;
    try {
      return decodeURIComponent(part.slice(equals + 1).trim());
    } catch {
      return undefined;
    }
  }
  return undefined;
}
