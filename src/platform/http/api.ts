import type { HttpBindings } from '@hono/node-server';
import { type Hook, OpenAPIHono, type z } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { BadRequestError, ForbiddenError, Problem, SignedOutError } from '../problem.ts';
import type { Caller, HeaderReader, Identify, Scope } from './caller.ts';
import type { Admission } from './exchange.ts';

export type ApiEnv = {
  Bindings: HttpBindings;
  Variables: {
    /** Set by `signedIn`; a route without it has no caller. */
    caller: Admission['caller'];
    stillAllowed: Admission['stillAllowed'];
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
  /** What `signedIn` asks, for whoever has only the headers. @throws SignedOutError, ForbiddenError */
  enter(headers: HeaderReader, ...scopes: Asked): Promise<Admission>;
};

type Asked = readonly [Scope | 'all', ...Scope[]];

/** The door to every route that needs a person. The same key opens the same routes by `Authorization` and `x-api-key`. */
export function createDoor(identify: Identify): Door {
  const enter = async (headers: HeaderReader, asked: Asked, stewardsOnly: boolean): Promise<Admission> => {
    const caller = await identify(headers);
    if (!caller) throw new SignedOutError();
    if (!mayEnter(caller, asked, stewardsOnly)) throw refuse(caller, asked, stewardsOnly);
    const stillAllowed = async () => {
      const now = await identify(headers);
      return now !== undefined && now.id === caller.id && mayEnter(now, asked, stewardsOnly);
    };
    return { caller, stillAllowed };
  };
  const admit = (asked: Asked, stewardsOnly: boolean): MiddlewareHandler<ApiEnv> => async (c, next) => {
    const { caller, stillAllowed } = await enter(c.req.raw.headers, asked, stewardsOnly);
    c.set('caller', caller);
    c.set('stillAllowed', stillAllowed);
    await next();
  };
  return { signedIn: (...asked) => admit(asked, false), steward: (...asked) => admit(asked, true), enter: (headers, ...asked) => enter(headers, asked, false) };
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
  return parseJson(await c.req.json(), schema);
}

/** @throws BadRequestError */
export function parseJson<Schema extends z.ZodType>(value: unknown, schema: Schema): z.output<Schema> {
  const result = schema.safeParse(value);
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
