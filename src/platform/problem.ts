export type ProblemDetail = { readonly path: string; readonly message: string };

/**
 * An expected failure that a person or a client is told about. Rooms and engines throw subclasses whose names end in
 * `Error`; one mapper (`platform/http/problem-response.ts`) turns them into RFC 9457 answers.
 */
export class Problem extends Error {
  override readonly name: string = 'ProblemError';
  readonly status: number;
  readonly errors: readonly ProblemDetail[];
  readonly retryAfterSeconds: number | undefined;
  /** More members of the answer (RFC 9457, section 3.2), such as whom to call. */
  readonly members: Readonly<Record<string, unknown>>;

  /** Stable, for programs and for pages that say it in their own language: `NoModelError` is `no_model`. */
  get code(): string {
    return this.name.replace(/Error$/, '').replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();
  }

  constructor(status: number, message: string, more: { errors?: readonly ProblemDetail[]; retryAfterSeconds?: number; members?: Readonly<Record<string, unknown>>; cause?: unknown } = {}) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.status = status;
    this.errors = more.errors ?? [];
    this.retryAfterSeconds = more.retryAfterSeconds;
    this.members = more.members ?? {};
  }
}

/** 404, also for what belongs to somebody else: nobody learns that it exists. */
export class NotFoundError extends Problem {
  override readonly name = 'NotFoundError';
  constructor(message = 'There is nothing here, or it is not yours.') {
    super(404, message);
  }
}

export class BadRequestError extends Problem {
  override readonly name = 'BadRequestError';
  constructor(message: string, errors?: readonly ProblemDetail[]) {
    super(400, message, errors ? { errors } : {});
  }
}

export class ConflictError extends Problem {
  override readonly name = 'ConflictError';
  constructor(message: string) {
    super(409, message);
  }
}

export class ForbiddenError extends Problem {
  override readonly name = 'ForbiddenError';
  constructor(message: string) {
    super(403, message);
  }
}

export class SignedOutError extends Problem {
  override readonly name = 'SignedOutError';
  constructor(message = 'Sign in, or send a key: Authorization: Bearer KEY.') {
    super(401, message);
  }
}
