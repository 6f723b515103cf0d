import { createRoute, z } from '@hono/zod-openapi';
import { type Api, createApi, type Door, jsonAnswer, jsonBody } from '../../platform/http/api.ts';
import { BadRequestError } from '../../platform/problem.ts';
import { addUpstreamSchema, testedUpstreamSchema, testUpstreamSchema, upstreamSchema } from './contract.ts';
import type { Upstreams } from './upstreams.ts';

/** Upstreams, for owners and admins: their addresses may be private, and nobody else sees them. A key is never shown again. */
export function upstreamRoutes(upstreams: Upstreams, door: Door): Api {
  const api = createApi();
  const list = createRoute({
    method: 'get', path: '/api/upstreams', tags: ['models'], summary: 'The upstreams', middleware: door.steward('models:write'),
    responses: { 200: jsonAnswer('In the order in which they were added.', z.array(upstreamSchema)) },
  });
  api.openapi(list, async (c) => c.json(await upstreams.list(), 200));
  const add = createRoute({
    method: 'post', path: '/api/upstreams', tags: ['models'], summary: 'Add an upstream', middleware: door.steward('models:write'),
    request: jsonBody(addUpstreamSchema), responses: { 201: jsonAnswer('The upstream, without its key.', upstreamSchema) },
  });
  api.openapi(add, async (c) => {
    const key = c.req.header('idempotency-key');
    if (key !== undefined && key.length > 200) throw new BadRequestError('The Idempotency-Key is longer than 200 characters.');
    return c.json(await upstreams.add(c.req.valid('json'), key === undefined ? undefined : `${c.get('caller').id} ${key}`), 201);
  });
  const test = createRoute({
    method: 'post', path: '/api/upstreams/test', tags: ['models'], summary: 'Ask an upstream for its models, and keep nothing', middleware: door.steward('models:write'),
    request: jsonBody(testUpstreamSchema), responses: { 200: jsonAnswer('It answers, with these models.', testedUpstreamSchema) },
  });
  api.openapi(test, async (c) => c.json({ models: await upstreams.test(c.req.valid('json')) }, 200));
  const remove = createRoute({
    method: 'delete', path: '/api/upstreams/{name}', tags: ['models'], summary: 'Remove an upstream', middleware: door.steward('models:write'),
    request: { params: z.object({ name: z.string().max(40) }) }, responses: { 204: { description: 'Its models are gone from the list; replies in progress end.' } },
  });
  api.openapi(remove, async (c) => {
    await upstreams.remove(c.req.valid('param').name);
    return c.body(null, 204);
  });
  return api;
}
