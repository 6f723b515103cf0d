import type { Clock } from '../../platform/clock.ts';
import type { Caller, HeaderReader, Identify } from '../../platform/http/caller.ts';
import type { Log } from '../../platform/log/log.ts';
import { looksLikeKey } from './create-key.ts';
import { hashToken } from './hash-token.ts';
import { readSessionToken, sessionCookieName } from './session-cookie.ts';
import { findKeyHolder, findSession, noteKeyUse, type Store } from './store.ts';

/** No answer is older than this: so long a person who was suspended elsewhere may stay. */
const freshMs = 500;
/** Bounds memory only: more different keys than this cannot be asked about within `freshMs`. */
const keptAnswers = 10_000;
const keyUseNotedEveryMs = 60_000;

export interface Identities {
  readonly identify: Identify;
  /** To be called after any change to people, sessions or keys: here it counts at once. */
  forget(): void;
}

type Parts = { readonly store: Store; readonly clock: Clock; readonly log: Log; readonly secret: string; readonly publicUrl: () => string };
type Answer = { readonly at: number; readonly caller: Promise<Caller | undefined> };

/** Asked by every request and, again and again, by every open stream; so equal questions share one look into the database. */
export function createIdentities(parts: Parts): Identities {
  const answers = new Map<string, Answer>();
  const ask = (question: string, look: () => Promise<Caller | undefined>): Promise<Caller | undefined> => {
    const now = parts.clock();
    const known = answers.get(question);
    if (known && Math.abs(now - known.at) < freshMs) return known.caller;
    const caller = look();
    answers.delete(question);
    answers.set(question, { at: now, caller });
    if (answers.size > keptAnswers) answers.delete(answers.keys().next().value ?? '');
    caller.catch(() => answers.delete(question));
    return caller;
  };
  const credentials = new WeakMap<HeaderReader, Credential>();
  return {
    identify: async (headers) => {
      let credential = credentials.get(headers);
      if (!credential) credentials.set(headers, (credential = readCredential(parts, headers)));
      switch (credential.kind) {
        case 'key':
          return await ask(credential.hash, () => lookUpKey(parts, credential.hash));
        case 'session':
          return await ask(`session ${credential.token}`, () => lookUpSession(parts, credential.token));
        case 'none':
          return undefined;
      }
    },
    forget: () => answers.clear(),
  };
}

/** What a request's headers claim. An open stream asks with the same headers again and again; reading them is done once. */
type Credential = { readonly kind: 'key'; readonly hash: string } | { readonly kind: 'session'; readonly token: string } | { readonly kind: 'none' };

function readCredential({ publicUrl, secret }: Parts, headers: HeaderReader): Credential {
  const [key, another] = readKeys(headers);
  if (another !== undefined) return { kind: 'none' };
  if (key !== undefined) return looksLikeKey(key) ? { kind: 'key', hash: hashToken(key) } : { kind: 'none' };
  const token = readSessionToken(headers, sessionCookieName(publicUrl()), secret);
  return token === undefined ? { kind: 'none' } : { kind: 'session', token };
}

/** A key counts before a cookie, and by whichever header; two different ones are nobody's (CVE-2026-45339). */
function readKeys(headers: HeaderReader): string[] {
  const bearer = /^bearer +(\S+)\s*$/i.exec(headers.get('authorization') ?? '')?.[1] ?? '';
  const named = headers.get('x-api-key')?.trim() ?? '';
  return [...new Set([bearer, named])].filter((key) => key !== '');
}

async function lookUpSession({ store, clock }: Parts, token: string): Promise<Caller | undefined> {
  const session = await findSession(store, token);
  if (!session || session.expiresAt <= clock()) return undefined;
  return { id: session.personId, role: session.role, scopes: 'all', via: 'session' };
}

async function lookUpKey({ store, clock, log }: Parts, keyHash: string): Promise<Caller | undefined> {
  const holder = await findKeyHolder(store, keyHash);
  if (!holder) return undefined;
  const now = clock();
  if (now - (holder.lastUsedAt ?? 0) > keyUseNotedEveryMs) noteKeyUse(store, holder.keyId, now).catch((error: unknown) => log.warn({ err: error }, 'the use of a key was not noted'));
  const scopes = holder.scopes === null ? 'all' : new Set(JSON.parse(holder.scopes) as string[]);
  return { id: holder.personId, role: holder.role, scopes, via: 'key' };
}
