import type { Database } from '../../platform/database/database.ts';
import type { Log } from '../../platform/log/log.ts';
import { newId } from '../../platform/new-id.ts';
import { cookieBaseName } from './session-cookie.ts';

/** How long a session lasts after the last day on which it was used. */
const sessionSeconds = 30 * 24 * 3_600;
/** A session that is used is prolonged once this much of it is over. */
const renewAfterSeconds = 24 * 3_600;

/** What Modu takes from better-auth. */
export interface Auth {
  /** @returns undefined when the email is unknown or the password wrong; both take the same time. */
  signIn(email: string, password: string, userAgent: string): Promise<SignedIn | undefined>;
  /** A session for a person who has proved in another way who they are. */
  signInAs(personId: string, userAgent: string): Promise<SignedIn>;
  /** Prolongs the session of these headers' cookie. @returns whole `Set-Cookie` values */
  renew(headers: Headers): Promise<readonly string[]>;
  hashPassword(password: string): Promise<string>;
  verifyPassword(hash: string, password: string): Promise<boolean>;
}

/** `setCookies` are whole `Set-Cookie` values. */
export type SignedIn = { readonly personId: string; readonly setCookies: readonly string[] };

export type AuthParts = { readonly database: Database; readonly secret: string; readonly publicUrl: () => string; readonly log: Log };

/** Whether a session that ends then is due for `renew`. */
export function isDueForRenewal(expiresAt: number, now: number): boolean {
  return expiresAt - now < (sessionSeconds - renewAfterSeconds) * 1_000;
}

/**
 * better-auth, loaded when somebody first signs in: 130 ms and 20 MB that a start, the command line and every request with
 * a session or a key do without. None of its routes can be reached: its API is called from here and nowhere else.
 */
export function lazyAuth(parts: AuthParts): () => Promise<Auth> {
  let opened: Promise<Auth> | undefined;
  return () => {
    opened ??= openAuth(parts).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}

async function openAuth(parts: AuthParts): Promise<Auth> {
  const auth = await openBetterAuth(parts);
  const { password } = await auth.$context;
  return {
    signIn: async (email, plain, userAgent) => {
      try {
        const { headers, response } = await auth.api.signInEmail({ body: { email, password: plain }, headers: new Headers({ 'user-agent': userAgent }), returnHeaders: true });
        return { personId: response.user.id, setCookies: headers.getSetCookie() };
      } catch (error) {
        if (isRefusal(error)) return undefined;
        throw error;
      }
    },
    signInAs: async (personId, userAgent) => {
      const { headers } = await auth.api.signInAs({ body: { personId }, headers: new Headers({ 'user-agent': userAgent }), returnHeaders: true });
      return { personId, setCookies: headers.getSetCookie() };
    },
    renew: async (headers) => (await auth.api.getSession({ headers: new Headers({ cookie: headers.get('cookie') ?? '' }), returnHeaders: true })).headers.getSetCookie(),
    hashPassword: (plain) => password.hash(plain),
    verifyPassword: (hash, plain) => password.verify({ hash, password: plain }),
  };
}

/** Wrong email, wrong password, or an email that can be nobody's; not a failure of the database. */
const isRefusal = (error: unknown): boolean => error instanceof Error && 'status' in error && (error.status === 'UNAUTHORIZED' || error.status === 'BAD_REQUEST');

/** Outside this file only for the test that holds migration 0001 to what better-auth expects. */
export async function openBetterAuth({ database, secret, publicUrl, log }: AuthParts) {
  const { betterAuth } = await import('better-auth');
  const baseURL = publicUrl();
  return betterAuth({
    baseURL,
    secret,
    database: { db: database.tables(), type: database.kind },
    ...tableNames,
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 8, maxPasswordLength: 256 },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (level, message) => void (level === 'error' && log.error({ from: 'better-auth' }, message)) },
    advanced: {
      useSecureCookies: baseURL.startsWith('https:'),
      cookies: { session_token: { name: cookieBaseName } },
      database: { generateId: () => newId(), validateSchema: false },
      ipAddress: { disableIpTracking: true },
    },
    plugins: [await signInAsPlugin()],
  });
}

/** better-auth's tables under the names of migration 0001. */
const tableNames = {
  user: { modelName: 'people', fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' } },
  session: {
    modelName: 'sessions',
    expiresIn: sessionSeconds,
    updateAge: renewAfterSeconds,
    fields: { userId: 'person_id', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent', createdAt: 'created_at', updatedAt: 'updated_at' },
  },
  account: {
    modelName: 'credentials',
    fields: {
      userId: 'person_id', providerId: 'provider_id', accountId: 'account_id', accessToken: 'access_token', refreshToken: 'refresh_token', idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at', refreshTokenExpiresAt: 'refresh_token_expires_at', createdAt: 'created_at', updatedAt: 'updated_at',
    },
  },
  verification: { modelName: 'verifications', fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' } },
} as const;

/** An endpoint without a URL: begins a session for a person whom we know by a setup, an invitation or a one-time link. */
async function signInAsPlugin() {
  const [{ APIError, createAuthEndpoint }, { setSessionCookie }, { z }] = await Promise.all([import('better-auth/api'), import('better-auth/cookies'), import('zod')]);
  const options = { method: 'POST' as const, body: z.object({ personId: z.string() }) };
  const signInAs = createAuthEndpoint.serverOnly(options, async (context) => {
    const { internalAdapter } = context.context;
    const user = await internalAdapter.findUserById(context.body.personId);
    if (!user) throw new APIError('UNAUTHORIZED');
    const session = await internalAdapter.createSession(user.id);
    await setSessionCookie(context, { session, user });
    return context.json({ personId: user.id });
  });
  return { id: 'modu-sign-in-as', endpoints: { signInAs } };
}
