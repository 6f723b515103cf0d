import { createRoute, z } from '@hono/zod-openapi';
import { type Api, createApi, type Door, jsonAnswer, jsonBody, readJson } from '../../platform/http/api.ts';
import { newHead } from './completion-form.ts';
import { chatCompletionSchema, completionSchema, gatewayModelListSchema, gatewayModelSchema } from './contract.ts';
import { findTarget } from './find-target.ts';
import { findModel, listModels } from './list-models.ts';
import type { Parts } from './parts.ts';
import { stopWhenGone } from './stop-when-gone.ts';
import { streamCompletion } from './stream-completion.ts';
import { textRequests } from './text-request.ts';
import { wholeCompletion } from './whole-completion.ts';

/** OpenAI's routes, as its clients expect them. Nothing of what is said here is kept. */
export function gatewayRoutes(parts: Parts, door: Door): Api {
  const api = createApi();
  const list = createRoute({
    method: 'get', path: '/v1/models', tags: ['gateway'], summary: 'The models and AIs that can answer', middleware: door.signedIn('chat', 'models'),
    responses: { 200: jsonAnswer('In OpenAI\'s form.', gatewayModelListSchema) },
  });
  api.openapi(list, async (c) => c.json({ object: 'list' as const, data: await listModels(parts) }, 200));
  const find = createRoute({
    method: 'get', path: '/v1/models/{id}', tags: ['gateway'], summary: 'One of them; its id may hold slashes',
    request: { params: z.object({ id: z.string() }) },
    responses: { 200: jsonAnswer('In OpenAI\'s form.', gatewayModelSchema) },
  });
  api.openAPIRegistry.registerPath(find);
  api.get('/v1/models/:id{.+}', door.signedIn('chat', 'models'), async (c) => c.json(await findModel(parts, c.req.param('id'))));
  const complete = createRoute({
    method: 'post', path: '/v1/chat/completions', tags: ['gateway'], summary: 'Chat, as OpenAI\'s clients do',
    request: jsonBody(chatCompletionSchema),
    responses: { 200: { description: 'The reply, or with `stream` its events.', content: { 'application/json': { schema: completionSchema }, 'text/event-stream': { schema: z.string() } } } },
  });
  api.openAPIRegistry.registerPath(complete);
  api.post(complete.path, door.signedIn('chat'), async (c) => {
    const [body, { id: caller }] = [await readJson(c, chatCompletionSchema), c.get('caller')];
    const stop = stopWhenGone(c);
    const requests = textRequests(body, await findTarget(parts, body.model), caller);
    const head = newHead(parts.clock(), body.model);
    if (body.stream) return await streamCompletion(c, parts, { requests, head, includeUsage: body.stream_options?.include_usage ?? false }, stop);
    return c.json(await wholeCompletion(parts.engine, requests, head, stop), 200);
  });
  return api;
}
