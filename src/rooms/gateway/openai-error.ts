import type { Context } from 'hono';
import type { Answer } from '../../platform/http/exchange.ts';
import { Problem } from '../../platform/problem.ts';

/** 404 in OpenAI's words: clients look for the code. */
export class UnknownModelError extends Problem {
  override readonly name = 'UnknownModelError';
  constructor(model: string) {
    super(404, `There is no model "${model}" here. GET /v1/models lists what there is.`, { errors: [{ path: 'model', message: 'unknown' }] });
  }
}

type OpenAiError = { message: string; type: string; param: string | null; code: string | null };

const kinds: Record<number, { type: string; code: string | null }> = {
  400: { type: 'invalid_request_error', code: null },
  401: { type: 'invalid_request_error', code: 'invalid_api_key' },
  403: { type: 'permission_error', code: 'permission_denied' },
  404: { type: 'invalid_request_error', code: 'not_found' },
  413: { type: 'invalid_request_error', code: 'request_too_large' },
  415: { type: 'invalid_request_error', code: 'unsupported_media_type' },
  429: { type: 'rate_limit_error', code: 'rate_limit_exceeded' },
  503: { type: 'server_error', code: 'service_unavailable' },
};

/** The body of an error, also as the last event of a stream that broke. */
export function openAiError(problem: Problem): { error: OpenAiError } {
  const { type, code } = kinds[problem.status] ?? { type: problem.status < 500 ? 'invalid_request_error' : 'server_error', code: null };
  const place = problem.errors[0];
  const param = place ? nameParam(place.path) : null;
  if (problem instanceof UnknownModelError) return { error: { message: problem.message, type, param, code: 'model_not_found' } };
  return { error: { message: param && place ? `${param}: ${place.message}` : problem.message, type, param, code } };
}

export function errorAnswer(problem: Problem): Answer {
  const headers = {
    'content-type': 'application/json',
    ...(problem.retryAfterSeconds !== undefined && { 'retry-after': String(problem.retryAfterSeconds) }),
    ...(problem.status === 401 && { 'www-authenticate': 'Bearer' }),
  };
  return { status: problem.status, headers, body: JSON.stringify(openAiError(problem)) };
}

export function errorResponse(c: Context, problem: Problem): Response {
  const { status, headers, body } = errorAnswer(problem);
  return c.body(body, status as 400, headers);
}

/** `json.messages.0.content` is what a client calls `messages[0].content`. */
function nameParam(path: string): string {
  return path.replace(/^json\.?/, '').replaceAll(/\.(\d+)(?=\.|$)/g, '[$1]');
}
