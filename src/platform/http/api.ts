import type { HttpBindings } from '@hono/node-server';
import { type Hook, OpenAPIHono, type z } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { BadRequestError, ForbiddenError, Problem, SignedOutError } from '../problem.ts';
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
  if (!result.success) throw notUnderstood(result.target, result.error.issues);
};

function notUnderstood(target: string, issues: readonly z.core.$ZodIssue[]): BadRequestError {
  const errors = issues.map((issue) => ({ path: [target, ...issue.path].join('.'), message: issue.message }));
  return new BadRequestError(`This request is not understood: ${errors[0]?.path ?? ''} ${errors[0]?.message ?? ''}`.trim(), errors);
}

/** An empty set of routes whose schemas validate requests and describe themselves in `/api/openapi.json`. */
export function createApi(): Api {
  return new OpenAPIHono<ApiEnv>({ defaultHook: refuseInvalid as never });
}

export type Door = {
  /** Lets signed-in people in, and keys that hold one of the scopes; `all`: only keys without limits. */
  signedIn(...scopes: Asked): MiddlewareHandler<ApiEnv>;
  /** The same, for owners and admins only. */
  steward(...scopes: Asked): MiddlewareHandler<ApiEnv>;
};

type Asked = readonly [Scope | 'all', ...Scope[]];

/** The door to every route that needs a person. The same key opens the same routes by `Authorization` and `x-api-key`. */
export function createDoor(identify: Identify): Door {
  const admit = (asked: Asked, stewardsOnly: boolean): MiddlewareHandler<ApiEnv> => async (c, next) => {
    const headers = c.req.raw.headers;
    const caller = await identify(headers);
    if (!caller) throw new SignedOutError();
    if (!mayEnter(caller, asked, stewardsOnly)) throw refuse(caller, asked, stewardsOnly);
    c.set('caller', caller);
    c.set('stillAllowed', async () => {
      const now = await identify(headers);
      return now !== undefined && now.id === caller.id && mayEnter(now, asked, stewardsOnly);
    });
    await next();
  };
  return { signedIn: (...asked) => admit(asked, false), steward: (...asked) => admit(asked, true) };
}

function mayEnter({ role, scopes }: Caller, asked: Asked, stewardsOnly: boolean): boolean {
  if (scopes !== 'all' && !asked.some((scope) => scopes.has(scope))) return false;
  return !stewardsOnly || role !== 'member';
}

function refuse(caller: Caller, [scope]: Asked, stewardsOnly: boolean): ForbiddenError {
  if (stewardsOnly && caller.role === 'member') return new ForbiddenError('Only an owner or admin may do this.');
  return new ForbiddenError(scope === 'all' ? 'This takes a session, or a key without limits.' : `This key lacks the scope "${scope}".`);
}

/**
 * A JSON body against its schema, for a route whose time counts: the validators of `openapi` parse asynchronously, for which zod has
 * no compiled path. The schema may have no asynchronous parts.
 * @throws BadRequestError, or a Problem of 415 when the body is not JSON by its own account
 */
export async function readJson<Schema extends z.ZodType>(c: Context<ApiEnv>, schema: Schema): Promise<z.output<Schema>> {
  const type = c.req.header('content-type') ?? '';
  if (!type.startsWith('application/json')) throw new Problem(415, 'This takes a JSON body, sent as application/json.');
  const result = schema.safeParse(await c.req.json());
  if (!result.success) throw notUnderstood('json', result.error.issues);
  return result.data;
}

/** The part of `createRoute` for a JSON body that must be there. */
export function jsonBody<Schema>(schema: Schema): { body: { required: true; content: { 'application/json': { schema: Schema } } } } {
  return { body: { required: true, content: { 'application/json': { schema } } } };
}

/** The part of `createRoute` for a JSON answer. */
export function jsonAnswer<Schema>(description: string, schema: Schema): { description: string; content: { 'application/json': { schema: Schema } } } {
  return { description, content: { 'application/json': { schema } } };
}
