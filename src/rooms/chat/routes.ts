import { type Api, createApi, type Door } from '../../platform/http/api.ts';
import { conversationRoutes } from './conversation-routes.ts';
import { messageRoutes } from './message-routes.ts';
import type { Parts } from './parts.ts';
import { streamRoutes } from './stream-routes.ts';

/** All routes of this room, with their full paths. */
export function chatRoutes(parts: Parts, door: Door): Api {
  const api = createApi();
  for (const routes of [conversationRoutes(parts, door), messageRoutes(parts, door), streamRoutes(parts, door)]) api.route('/', routes);
  return api;
}
