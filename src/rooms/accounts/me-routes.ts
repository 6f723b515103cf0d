import { createRoute, type z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { setCookie } from 'hono/cookie';
import { type Api, type ApiEnv, createApi, type Door, jsonAnswer, jsonBody } from '../../platform/http/api.ts';
import { ForbiddenError } from '../../platform/problem.ts';
import { joinSchema, type Me, meSchema, setupSchema, signInLinkSchema, signInSchema, updateMeSchema } from './contract.ts';
import { join } from './invite.ts';
import { isDueForRenewal, type SignedIn } from './open-auth.ts';
import type { Parts } from './parts.ts';
import { readSessionToken, sessionCookieName } from './session-cookie.ts';
import { findSetup, setUp } from './set-up.ts';
import { signIn } from './sign-in.ts';
import { followSignInLink } from './sign-in-link.ts';
import { signOut, signOutEverywhere } from './sign-out.ts';
import { deleteExpired, findPasswordHash, findPerson, findSession } from './store.ts';
import { updateMe } from './update-me.ts';
import { findVisit } from './visit.ts';

type Ctx = Context<ApiEnv>;

const route = <Body extends z.ZodType>(path: string, summary: string, body: Body, description: string) =>
  createRoute({ method: 'post', path, tags: ['accounts'], summary, request: jsonBody(body), responses: { 200: jsonAnswer(description, meSchema) } });

/** Who one is: setting up, signing in and out, and one's own account. */
export function meRoutes(parts: Parts, door: Door): Api {
  const api = createApi();
  addEntrances(api, parts);
  addExits(api, parts, door);

  const me = createRoute({ method: 'get', path: '/api/me', tags: ['accounts'], summary: 'Who is asking', responses: { 200: jsonAnswer('The person, or what to do first.', meSchema) } });
  api.openapi(me, async (c) => {
    c.header('Cache-Control', 'no-store');
    const caller = await parts.identities.identify(c.req.raw.headers);
    if (!caller) return c.json({ person: null, setup: (await findSetup(parts, findVisit(c))) ?? null, hasPassword: false }, 200);
    if (caller.scopes !== 'all') throw new ForbiddenError('A limited key does not open its account.');
    if (caller.via === 'session') await renewIfDue(parts, c);
    return c.json(await presentMe(parts, caller.id), 200);
  });

  const update = createRoute({
    method: 'patch', path: '/api/me', tags: ['accounts'], summary: 'Change one\'s own name, email or password',
    middleware: door.signedIn('all'), request: jsonBody(updateMeSchema), responses: { 200: jsonAnswer('As it is now.', meSchema) },
  });
  api.openapi(update, async (c) => {
    const { id } = c.get('caller');
    await updateMe(parts, { id, session: sessionToken(parts, c) }, c.req.valid('json'));
    return c.json(await presentMe(parts, id), 200);
  });
  return api;
}

function addEntrances(api: Api, parts: Parts): void {
  const enter = async (c: Ctx, { personId, setCookies }: SignedIn): Promise<Me> => {
    await deleteExpired(parts.store, parts.clock());
    addCookies(c, setCookies);
    return await presentMe(parts, personId);
  };
  const setup = route('/api/setup', 'The first visit: make the owner', setupSchema, 'The owner, signed in.');
  api.openapi(setup, async (c) => c.json(await enter(c, await setUp(parts, c.req.valid('json'), findVisit(c))), 200));
  const password = route('/api/sign-in', 'Sign in', signInSchema, 'The person, signed in.');
  api.openapi(password, async (c) => c.json(await enter(c, await signIn(parts, c.req.valid('json'), findVisit(c))), 200));
  const link = route('/api/sign-in-link', 'Sign in by a one-time link', signInLinkSchema, 'The person, signed in.');
  api.openapi(link, async (c) => c.json(await enter(c, await followSignInLink(parts, c.req.valid('json').token, findVisit(c).userAgent)), 200));
  const invitation = route('/api/join', 'Join by an invitation', joinSchema, 'The new person, signed in.');
  api.openapi(invitation, async (c) => c.json(await enter(c, await join(parts, c.req.valid('json'), findVisit(c).userAgent)), 200));
}

function addExits(api: Api, parts: Parts, door: Door): void {
  const done = { 204: { description: 'Done.' } };
  const here = createRoute({ method: 'post', path: '/api/sign-out', tags: ['accounts'], summary: 'End this session', responses: done });
  api.openapi(here, async (c) => {
    const token = sessionToken(parts, c);
    if (token !== undefined) await signOut(parts, token);
    clearCookie(parts, c);
    return c.body(null, 204);
  });
  const everywhere = createRoute({
    method: 'post', path: '/api/sign-out-everywhere', tags: ['accounts'], summary: 'End all of one\'s sessions', middleware: door.signedIn('all'), responses: done,
  });
  api.openapi(everywhere, async (c) => {
    await signOutEverywhere(parts, c.get('caller').id);
    clearCookie(parts, c);
    return c.body(null, 204);
  });
}

async function presentMe({ store }: Parts, id: string): Promise<Me> {
  return { person: (await findPerson(store, id)) ?? null, setup: null, hasPassword: (await findPasswordHash(store, id)) !== undefined };
}

async function renewIfDue(parts: Parts, c: Ctx): Promise<void> {
  const token = sessionToken(parts, c);
  const session = token === undefined ? undefined : await findSession(parts.store, token);
  if (session && isDueForRenewal(session.expiresAt, parts.clock())) addCookies(c, await (await parts.auth()).renew(c.req.raw.headers));
}

function sessionToken({ config }: Parts, c: Ctx): string | undefined {
  return readSessionToken(c.req.raw.headers, sessionCookieName(config.publicUrl()), config.secret);
}

function addCookies(c: Ctx, setCookies: readonly string[]): void {
  for (const cookie of setCookies) c.header('Set-Cookie', cookie, { append: true });
}

function clearCookie({ config }: Parts, c: Ctx): void {
  const url = config.publicUrl();
  setCookie(c, sessionCookieName(url), '', { path: '/', httpOnly: true, sameSite: 'Lax', secure: url.startsWith('https:'), maxAge: 0 });
}
