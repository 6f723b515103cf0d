import { createRoute, z } from '@hono/zod-openapi';
import { type Api, createApi, type Door, jsonAnswer, jsonBody } from '../../platform/http/api.ts';
import { NotFoundError } from '../../platform/problem.ts';
import { setDefault } from './choose-model.ts';
import { modelListSchema, setDefaultSchema, startedPullSchema, startPullSchema, stopPullSchema } from './contract.ts';
import { listModels } from './list-models.ts';
import type { Parts } from './parts.ts';
import { planPull } from './plan-pull.ts';
import { removeModel } from './remove-model.ts';
import { upstreamRoutes } from './upstream-routes.ts';

/** All routes of this room. Everybody sees the models; owners and admins change them. */
export function modelsRoutes(parts: Parts, door: Door): Api {
  const api = createApi();
  addModels(api, parts, door);
  addPulls(api, parts, door);
  api.route('/', upstreamRoutes(parts.upstreams, door));
  return api;
}

function addModels(api: Api, parts: Parts, door: Door): void {
  const list = createRoute({
    method: 'get', path: '/api/models', tags: ['models'], summary: 'The models there are and could be', middleware: door.signedIn('models'),
    responses: { 200: jsonAnswer('Those of this machine first.', modelListSchema) },
  });
  api.openapi(list, async (c) => c.json(await listModels(parts), 200));
  const choose = createRoute({
    method: 'put', path: '/api/models/default', tags: ['models'], summary: 'Choose the model that answers when none is named', middleware: door.steward('models:write'),
    request: jsonBody(setDefaultSchema), responses: { 200: jsonAnswer('The models as they are now.', modelListSchema) },
  });
  api.openapi(choose, async (c) => {
    await setDefault(parts, c.req.valid('json').model);
    return c.json(await listModels(parts), 200);
  });
  const remove = createRoute({
    method: 'delete', path: '/api/models/{id}', tags: ['models'], summary: 'Remove a model of this machine', middleware: door.steward('models:write'),
    request: { params: z.object({ id: z.string().max(300) }) }, responses: { 204: { description: 'Its file is gone.' } },
  });
  api.openapi(remove, async (c) => {
    await removeModel(parts, c.req.valid('param').id);
    return c.body(null, 204);
  });
}

function addPulls(api: Api, parts: Parts, door: Door): void {
  const start = createRoute({
    method: 'post', path: '/api/models/pull', tags: ['models'], summary: 'Fetch a model, or join its fetch', middleware: door.steward('models:write'),
    request: jsonBody(startPullSchema), responses: { 202: jsonAnswer('It is on its way; GET /api/models tells how it stands.', startedPullSchema) },
  });
  api.openapi(start, (c) => {
    const { model, sha256 } = c.req.valid('json');
    const pull = parts.pulls.start(planPull(model, { sha256, reach: 'public' }));
    return c.json({ model: pull.model, pull: pull.now }, 202);
  });
  const stop = createRoute({
    method: 'post', path: '/api/models/pull/stop', tags: ['models'], summary: 'Stop fetching a model', middleware: door.steward('models:write'),
    request: jsonBody(stopPullSchema), responses: { 204: { description: 'Stopped. What came so far is kept, a later fetch goes on from there.' } },
  });
  api.openapi(stop, async (c) => {
    if (!(await parts.pulls.stop(c.req.valid('json').model))) throw new NotFoundError('No fetch of this model is under way.');
    return c.body(null, 204);
  });
}
