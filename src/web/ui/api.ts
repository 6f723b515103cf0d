/** Talks with the server's own endpoints. Answers are trusted: the same program wrote them. */
import { getLocale, m } from './words.ts';

/** What a server said no with, in words for the person (`message`). Status 0: it could not be reached. */
export class AskError extends Error {
  override readonly name = 'AskError';
  readonly status: number;
  /** The kind of problem, as the server names it: `no_model`. Empty when none was named. */
  readonly code: string;
  /** Which parts of the request were not understood, e.g. `{ path: 'json.email', message: '…' }`. */
  readonly errors: readonly { path: string; message: string }[];
  /** What else the server said of it, such as whom to call. */
  readonly members: Readonly<Record<string, unknown>>;
  readonly retryAfterSeconds: number | undefined;

  constructor(status: number, message: string, { code = '', errors = [], members = {}, retryAfterSeconds }: { code?: string; errors?: AskError['errors']; members?: AskError['members']; retryAfterSeconds?: number | undefined } = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
    this.members = members;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Options = { signal?: AbortSignal; /** One a thing that is made, the same when it is sent again. */ idempotencyKey?: string };

/**
 * @returns the answer's JSON, or undefined when it has no body
 * @throws AskError; an aborted `signal` throws its own reason
 */
export async function ask<T>(method: Method, path: string, body?: unknown, { signal, idempotencyKey }: Options = {}): Promise<T> {
  const answer = await reach(path, {
    method,
    headers: { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }), ...(idempotencyKey && { 'idempotency-key': idempotencyKey }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });
  if (!answer.ok) throw await toAskError(answer);
  return (answer.headers.get('content-type')?.includes('json') ? await answer.json() : undefined) as T;
}

/** @throws AskError when the server can't be reached */
export async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new AskError(0, m.ui_unreachable());
  }
}

/** What an answer that is not `ok` says. */
export async function toAskError(answer: Response): Promise<AskError> {
  const problem = (await answer.json().catch(() => ({}))) as Problem;
  const retryAfter = Number(answer.headers.get('retry-after') ?? Number.NaN);
  return fromProblem(answer.status, problem, Number.isFinite(retryAfter) ? retryAfter : undefined);
}

type Problem = { readonly detail?: string; readonly code?: string; readonly errors?: AskError['errors'] };

/** A problem as the server writes it (RFC 9457). */
export function fromProblem(status: number, problem: Problem, retryAfterSeconds?: number): AskError {
  const { detail = m.ui_failed(), code = '', errors = [] } = problem;
  return new AskError(status, detail, { code, errors, members: { ...problem }, retryAfterSeconds });
}

/** What may go wrong on any page. */
const words: Record<string, () => string> = {
  engine_busy: m.ui_engine_busy,
  forbidden: m.ui_forbidden,
  no_model: m.ui_no_model,
  no_space: m.ui_no_space,
  not_found: m.ui_not_found,
  signed_out: m.ui_signed_out,
};

/**
 * The sentence to show for whatever was thrown.
 * @param known what a status means here, in the page's language. The server's own words are English, and more exact: an English page shows them.
 */
export function sayError(error: unknown, known: Partial<Record<number, string>> = {}): string {
  if (!(error instanceof AskError)) return m.ui_failed();
  return known[error.status] ?? (getLocale() === 'en' ? undefined : words[error.code]?.()) ?? error.message;
}
