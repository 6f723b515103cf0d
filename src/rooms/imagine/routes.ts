import type { Api, Door } from '../../platform/http/api.ts';
import { createApi } from '../../platform/http/api.ts';
import { artRoutes } from './art-routes.ts';
import type { Parts } from './parts.ts';
import { pictureRoutes } from './picture-routes.ts';
import { sharedRoutes } from './shared-routes.ts';

export function imagineRoutes(parts: Parts, door: Door): Api {
  const api = createApi();
  api.route('/', pictureRoutes(parts, door));
  api.route('/', sharedRoutes(parts));
  api.route('/', artRoutes());
  return api;
}
