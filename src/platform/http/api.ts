import type { HttpBindings } from '@hono/node-server';
import { type Hook, OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { BadRequestError, ForbiddenError, SignedOutError } from '../problem.ts';
import type { Caller, Identify, Scope } from './caller.ts';

export type ApiEnv = {
  Bindings: HttpBindings;
  Variables: {
    /** Set by `signedIn`; a route without it has no caller. */
    caller: Caller;
    /** Asks again whether the caller may still be here. */
    stillAllowed: () => Promise<boolean>;
  };
};

export type Api = OpenAPIHono<ApiEnv>;

const refuseInvalid: Hook<unknown, ApiEnv, string, unknown> = (result) => {
  if (result.success) return;
  const errors = result.error.issues.map((issue) => ({ path: [result.target, ...issue.path].join('.'), message: issue.message }));
  throw new BadRequestError(`This request is not understood: ${errors[0]?.path ?? ''} ${errors[0]?.message ?? ''}`.trim(), errors);
};

/** An empty set of routes whose schemas validate requests and describe themselves in `/api/openapi.json`. */
export function createApi(): Api {
  return new OpenAPIHono<ApiEnv>({ defaultHook: refuseInvalid as never });
}

export type Door = {
  /** Lets signed-in people in, and keys that hold the scope; `all`: only keys without limits. */
  signedIn(scope: Scope | 'all'): MiddlewareHandler<ApiEnv>;
  /** The same, for owners and admins only. */
  steward(scope: Scope | 'all'): MiddlewareHandler<ApiEnv>;
};

/** The door to every route that needs a person. The same key opens the same routes by `Authorization` and `x-api-key`. */
export function createDoor(identify: Identify): Door {
  const admit = (scope: Scope | 'all', stewardsOnly: boolean): MiddlewareHandler<ApiEnv> => async (c, next) => {
    const headers = c.req.raw.headers;
    const caller = await identify(headers);
    if (!caller) throw new SignedOutError();
    if (!mayEnter(caller, scope, stewardsOnly)) throw refuse(caller, scope, stewardsOnly);
    c.set('caller', caller);
    c.set('stillAllowed', async () => {
      const now = await identify(headers);
      return now !== undefined && now.id === caller.id && mayEnter(now, scope, stewardsOnly);
    });
    await next();
  };
  return { signedIn: (scope) => admit(scope, false), steward: (scope) => admit(scope, true) };
}

function mayEnter(caller: Caller, scope: Scope | 'all', stewardsOnly: boolean): boolean {
  if (caller.scopes !== 'all' && !caller.scopes.has(scope)) return false;
  return !stewardsOnly || caller.role !== 'member';
}

function refuse(caller: Caller, scope: Scope | 'all', stewardsOnly: boolean): ForbiddenError {
  if (stewardsOnly && caller.role === 'member') return new ForbiddenError('Only an owner or admin may do this.');
  return new ForbiddenError(scope === 'all' ? 'This takes a session, or a key without limits.' : `This key lacks the scope "${scope}".`);
}

/** The part of `createRoute` for a JSON body that must be there. */
export function jsonBody<Schema>(schema: Schema): { body: { required: true; content: { 'application/json': { schema: Schema } } } } {
  return { body: { required: true, content: { 'application/json': { schema } } } };
}

/** The part of `createRoute` for a JSON answer. */
export function jsonAnswer<Schema>(description: string, schema: Schema): { description: string; content: { 'application/json': { schema: Schema } } } {
  return { description, content: { 'application/json': { schema } } };
}
