import { type Api, createApi, type Door } from '../../platform/http/api.ts';
import { keyRoutes } from './key-routes.ts';
import { meRoutes } from './me-routes.ts';
import type { Parts } from './parts.ts';
import { peopleRoutes } from './people-routes.ts';

/** All routes of this room, with their full paths. */
export function accountsRoutes(parts: Parts, door: Door): Api {
  const api = createApi();
  for (const routes of [meRoutes(parts, door), peopleRoutes(parts, door), keyRoutes(parts, door)]) api.route('/', routes);
  return api;
}
