import { createRoute } from '@hono/zod-openapi';
import { type Api, createApi, type Door, jsonAnswer, jsonBody } from '../../platform/http/api.ts';
import { idParams, messageParams, regenerateSchema, sendMessageSchema, sentSchema } from './contract.ts';
import type { Parts } from './parts.ts';
import { regenerate, sendMessage } from './send-message.ts';

/** Messages, and the replies to them: 202 when both are saved; the text comes on the generation's events. */
export function messageRoutes(parts: Parts, door: Door): Api {
  const api = createApi();
  const accepted = { 202: jsonAnswer('The message, its empty reply, and the generation that writes it.', sentSchema) };
  const send = createRoute({
    method: 'post', path: '/api/conversations/{id}/messages', tags: ['chat'], summary: 'Send a message', middleware: door.signedIn('chat'),
    request: { params: idParams, ...jsonBody(sendMessageSchema) }, responses: accepted,
  });
  api.openapi(send, async (c) => {
    const [owner, { id }, body] = [c.get('caller').id, c.req.valid('param'), c.req.valid('json')];
    const asked = { key: c.req.header('idempotency-key'), owner, route: c.req.path, body };
    return c.json(await parts.answers.once(asked, (remember) => sendMessage(parts, owner, id, body, remember)), 202);
  });
  const again = createRoute({
    method: 'post', path: '/api/conversations/{id}/messages/{message}/regenerate', tags: ['chat'], summary: 'Another reply', middleware: door.signedIn('chat'),
    request: { params: messageParams, ...jsonBody(regenerateSchema) }, responses: accepted,
  });
  api.openapi(again, async (c) => {
    const [owner, { id, message }, body] = [c.get('caller').id, c.req.valid('param'), c.req.valid('json')];
    const asked = { key: c.req.header('idempotency-key'), owner, route: c.req.path, body };
    return c.json(await parts.answers.once(asked, (remember) => regenerate(parts, owner, id, message, body, remember)), 202);
  });
  return api;
}
