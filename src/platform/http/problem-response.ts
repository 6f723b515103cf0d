import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Log } from '../log/log.ts';
import { Problem } from '../problem.ts';

/** The fields of RFC 9457; `code` names the kind of problem, `errors` the places in the request. */
export type ProblemBody = { type: string; title: string; status: number; detail: string; code: string; errors?: readonly { path: string; message: string }[] };

const titles: Record<number, string> = {
  400: 'Bad request', 401: 'Not signed in', 403: 'Not allowed', 404: 'Not found', 405: 'Method not allowed', 409: 'Conflict',
  413: 'Too large', 415: 'Unsupported media type', 422: 'Not possible', 429: 'Too many requests', 500: 'Internal error', 502: 'Engine failed', 503: 'Not available',
};

/** Turns whatever was thrown into a Problem; the unknown becomes a 500 with an id that is in the log, and no detail. */
export function toProblem(error: unknown, log: Log): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HTTPException) return new Problem(error.status, error.message || (titles[error.status] ?? 'Error'));
  const id = randomUUID();
  log.error({ id, err: error }, 'unexpected error');
  return new Problem(500, `Something unexpected went wrong. What you had is safe. The log names it ${id}.`);
}

/** What is said of a problem, as RFC 9457 has it. */
export function problemBody({ status, message, code, errors, members }: Problem): ProblemBody {
  return { ...members, type: 'about:blank', title: titles[status] ?? 'Error', status, detail: message, code, ...(errors.length > 0 && { errors }) };
}

/** Answers with `application/problem+json`. */
export function problemResponse(c: Context, problem: Problem): Response {
  if (problem.retryAfterSeconds !== undefined) c.header('Retry-After', String(problem.retryAfterSeconds));
  return c.body(JSON.stringify(problemBody(problem)), problem.status as 400, { 'content-type': 'application/problem+json' });
}
