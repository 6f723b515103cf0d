import { type Api, createApi, type Door } from '../../platform/http/api.ts';
import type { Parts } from './parts.ts';
import { rehearsalRoutes } from './rehearsal-routes.ts';
import { scenarioRoutes } from './scenario-routes.ts';
import { turnRoutes } from './turn-routes.ts';

/** All routes of this room, with their full paths. */
export function rehearseRoutes(parts: Parts, door: Door): Api {
  const api = createApi();
  for (const routes of [scenarioRoutes(parts, door), rehearsalRoutes(parts, door), turnRoutes(parts, door)]) api.route('/', routes);
  return api;
}
