import { hash, randomBytes } from 'node:crypto';

/** 256 random bits as text that fits in a link. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token or key. A plain SHA-256 is enough for 256 random bits: there is nothing to guess or to stretch. */
export function hashToken(token: string): string {
  return hash('sha256', token, 'base64url');
}
