import { createRoute, z } from '@hono/zod-openapi';
import { type Api, createApi, type Door, jsonAnswer } from '../../platform/http/api.ts';
import { NotFoundError } from '../../platform/problem.ts';
import { aiSchema } from './contract.ts';
import type { Ais } from './index.ts';

export function aisRoutes(ais: Omit<Ais, 'routes'>, door: Door): Api {
  const api = createApi();
  const list = createRoute({
    method: 'get', path: '/api/ais', tags: ['ais'], summary: 'The AIs that one can talk to', middleware: door.signedIn('models'),
    responses: { 200: jsonAnswer('The default one first.', z.array(aiSchema)) },
  });
  api.openapi(list, async (c) => c.json([...(await ais.list())], 200));
  const read = createRoute({
    method: 'get', path: '/api/ais/{slug}', tags: ['ais'], summary: 'One AI', middleware: door.signedIn('models'),
    request: { params: z.object({ slug: z.string().max(100) }) }, responses: { 200: jsonAnswer('The AI.', aiSchema) },
  });
  api.openapi(read, async (c) => {
    const { slug } = c.req.valid('param');
    const ai = await ais.find(slug);
    if (!ai) throw new NotFoundError(`There is no AI called "${slug}".`);
    return c.json(ai, 200);
  });
  return api;
}
