import { createRoute, z } from '@hono/zod-openapi';
import { type Api, createApi, type Door, jsonAnswer, jsonBody, readJson } from '../../platform/http/api.ts';
import type { DirectRoute } from '../../platform/http/direct-way.ts';
import { answerInPlace } from '../../platform/http/exchange.ts';
import { complete } from './complete.ts';
import { chatCompletionSchema, completionSchema, gatewayModelListSchema, gatewayModelSchema } from './contract.ts';
import { generateImages } from './generate-images.ts';
import { generatedImagesSchema, imageGenerationSchema } from './image-contract.ts';
import { findModel, listModels } from './list-models.ts';
import { errorAnswer } from './openai-error.ts';
import type { Parts } from './parts.ts';

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
  const completions = createRoute({
    method: 'post', path: completionsPath, tags: ['gateway'], summary: 'Chat, as OpenAI\'s clients do',
    request: jsonBody(chatCompletionSchema),
    responses: { 200: { description: 'The reply, or with `stream` its events.', content: { 'application/json': { schema: completionSchema }, 'text/event-stream': { schema: z.string() } } } },
  });
  api.openAPIRegistry.registerPath(completions);
  api.post(completionsPath, door.signedIn('chat'), async (c) => {
    const input = await readJson(c, z.unknown());
    return await answerInPlace(c, (exchange) => complete(parts, exchange, input));
  });
  const images = createRoute({
    method: 'post', path: '/v1/images/generations', tags: ['gateway'], summary: 'Pictures, as OpenAI\'s clients ask for them',
    request: jsonBody(imageGenerationSchema),
    responses: { 200: { description: 'The pictures, or with `stream` their events.', content: { 'application/json': { schema: generatedImagesSchema }, 'text/event-stream': { schema: z.string() } } } },
  });
  api.openAPIRegistry.registerPath(images);
  api.post(images.path, door.signedIn('images'), async (c) => {
    const input = await readJson(c, z.unknown());
    return await answerInPlace(c, (exchange) => generateImages(parts, exchange, input));
  });
  return api;
}

/** The same completions past Hono. */
export function directCompletions(parts: Parts): DirectRoute {
  return { method: 'POST', path: completionsPath, scope: 'chat', answer: (exchange, input) => complete(parts, exchange, input), refuse: errorAnswer };
}

const completionsPath = '/v1/chat/completions';
