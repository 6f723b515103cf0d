/** The door of the gateway: the same models and AIs for OpenAI's clients, under `/v1`. */
import type { Context } from 'hono';
import type { Api, Door } from '../../platform/http/api.ts';
import type { DirectRoute } from '../../platform/http/direct-way.ts';
import type { Problem } from '../../platform/problem.ts';
import { errorResponse } from './openai-error.ts';
import type { Parts } from './parts.ts';
import { directCompletions, gatewayRoutes } from './routes.ts';

export interface Gateway {
  routes(door: Door): Api;
  /** Those of them whose time counts. */
  readonly direct: readonly DirectRoute[];
  /** OpenAI's error form, for everything that fails under `/v1`. */
  errorResponse(c: Context, problem: Problem): Response;
}

export function openGateway(parts: Omit<Parts, 'openedAt'>): Gateway {
  const room: Parts = { ...parts, openedAt: parts.clock() };
  return { routes: (door) => gatewayRoutes(room, door), direct: [directCompletions(room)], errorResponse };
}
