import { createRoute } from '@hono/zod-openapi';
import { type Api, createApi, type Door, jsonAnswer, jsonBody } from '../../platform/http/api.ts';
import { conversationPageSchema, conversationSchema, conversationTreeSchema, exportQuerySchema, idParams, listQuerySchema, searchAnswerSchema, searchQuerySchema, startConversationSchema, updateConversationSchema } from './contract.ts';
import { deleteConversation, restoreConversation } from './delete-conversation.ts';
import { exportJson, exportMarkdown, fileName } from './export-conversation.ts';
import { listConversations } from './list-conversations.ts';
import type { Parts } from './parts.ts';
import { readConversation } from './read-conversation.ts';
import { searchMessages } from './search.ts';
import { startConversation } from './start-conversation.ts';
import { updateConversation } from './update-conversation.ts';

/** One's own conversations; another's id is answered as one that is not there. */
export function conversationRoutes(parts: Parts, door: Door): Api {
  const api = createApi();
  addMaking(api, parts, door);
  addReading(api, parts, door);
  addChanging(api, parts, door);
  return api;
}

const tags = ['chat'];

function addMaking(api: Api, parts: Parts, door: Door): void {
  const start = createRoute({
    method: 'post', path: '/api/conversations', tags, summary: 'Start a conversation', middleware: door.signedIn('chat'),
    request: jsonBody(startConversationSchema), responses: { 201: jsonAnswer('The empty conversation.', conversationSchema) },
  });
  api.openapi(start, async (c) => {
    const [owner, body] = [c.get('caller').id, c.req.valid('json')];
    const asked = { key: c.req.header('idempotency-key'), owner, route: c.req.path, body };
    return c.json(await parts.answers.once(asked, (remember) => startConversation(parts, owner, body, remember)), 201);
  });
  const restore = createRoute({
    method: 'post', path: '/api/conversations/{id}/restore', tags, summary: 'Take a deletion back, within 30 days', middleware: door.signedIn('chat'),
    request: { params: idParams }, responses: { 200: jsonAnswer('The conversation, as it was.', conversationSchema) },
  });
  api.openapi(restore, async (c) => c.json(await restoreConversation(parts, c.get('caller').id, c.req.valid('param').id), 200));
}

function addReading(api: Api, parts: Parts, door: Door): void {
  const list = createRoute({
    method: 'get', path: '/api/conversations', tags, summary: 'One\'s own conversations', middleware: door.signedIn('chat'),
    request: { query: listQuerySchema }, responses: { 200: jsonAnswer('The newest first.', conversationPageSchema) },
  });
  api.openapi(list, async (c) => c.json(await listConversations(parts, c.get('caller').id, c.req.valid('query')), 200));
  const read = createRoute({
    method: 'get', path: '/api/conversations/{id}', tags, summary: 'A conversation with all its branches', middleware: door.signedIn('chat'),
    request: { params: idParams }, responses: { 200: jsonAnswer('The whole tree.', conversationTreeSchema) },
  });
  api.openapi(read, async (c) => c.json(await readConversation(parts, c.get('caller').id, c.req.valid('param').id), 200));
  const search = createRoute({
    method: 'get', path: '/api/search', tags, summary: 'Search through all one\'s messages', middleware: door.signedIn('chat'),
    request: { query: searchQuerySchema }, responses: { 200: jsonAnswer('The newest first.', searchAnswerSchema) },
  });
  api.openapi(search, async (c) => {
    const { query, cursor } = c.req.valid('query');
    return c.json(await searchMessages(parts, c.get('caller').id, query, cursor), 200);
  });
  addExport(api, parts, door);
}

function addExport(api: Api, parts: Parts, door: Door): void {
  const take = createRoute({
    method: 'get', path: '/api/conversations/{id}/export', tags, summary: 'Take a conversation out', middleware: door.signedIn('chat'),
    request: { params: idParams, query: exportQuerySchema },
    responses: { 200: { description: 'A file: JSON with all branches, or Markdown of the one looked at last.', content: { 'application/json': {}, 'text/markdown': {} } } },
  });
  api.openapi(take, async (c) => {
    const tree = await readConversation(parts, c.get('caller').id, c.req.valid('param').id);
    const markdown = c.req.valid('query').format === 'markdown';
    const slugs = new Set(tree.messages.map((message) => message.ai ?? tree.ai));
    const ais = new Map(await Promise.all([...slugs].map(async (slug) => [slug, (await parts.ais.find(slug))?.name.en ?? slug] as const)));
    c.header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName(tree, markdown ? 'md' : 'json'))}`);
    c.header('Content-Type', markdown ? 'text/markdown; charset=utf-8' : 'application/json');
    return c.body(markdown ? exportMarkdown(tree, { ai: (slug) => ais.get(slug) ?? slug }) : exportJson(tree, parts.clock()), 200);
  });
}

function addChanging(api: Api, parts: Parts, door: Door): void {
  const change = createRoute({
    method: 'patch', path: '/api/conversations/{id}', tags, summary: 'Rename it, keep a draft, or choose a branch', middleware: door.signedIn('chat'),
    request: { params: idParams, ...jsonBody(updateConversationSchema) }, responses: { 200: jsonAnswer('The conversation as it is now.', conversationSchema) },
  });
  api.openapi(change, async (c) => c.json(await updateConversation(parts, c.get('caller').id, c.req.valid('param').id, c.req.valid('json')), 200));
  const remove = createRoute({
    method: 'delete', path: '/api/conversations/{id}', tags, summary: 'Delete it; for 30 days it can be restored', middleware: door.signedIn('chat'),
    request: { params: idParams }, responses: { 204: { description: 'Deleted.' } },
  });
  api.openapi(remove, async (c) => {
    await deleteConversation(parts, c.get('caller').id, c.req.valid('param').id);
    return c.body(null, 204);
  });
}
