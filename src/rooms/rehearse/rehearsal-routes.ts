import { createRoute } from '@hono/zod-openapi';
import { type Api, createApi, type Door, jsonAnswer, jsonBody } from '../../platform/http/api.ts';
import { askedBy, askedOnce } from './asked-by.ts';
import {
  answerFollowUpSchema, askFollowUpSchema, exportQuerySchema, idParams, pageQuerySchema, progressSchema, rehearsalPageSchema, rehearsalSchema, retrySchema, startRehearsalSchema, updateRehearsalSchema,
} from './contract.ts';
import { deleteRehearsal, restoreRehearsal } from './delete-rehearsal.ts';
import { exportJson, exportMarkdown, exportRehearsal } from './export-rehearsal.ts';
import { listRehearsals, readProgress } from './list-rehearsals.ts';
import type { Parts } from './parts.ts';
import { readRehearsal } from './read-rehearsal.ts';
import { retryRehearsal } from './retry-rehearsal.ts';
import { startRehearsal } from './start-rehearsal.ts';
import { answerFollowUp, askFollowUp, updateRehearsal } from './update-rehearsal.ts';

const tags = ['rehearse'];

/** One's own rehearsals. They are nobody else's, whatever their role: another's id is answered as one that is not there. */
export function rehearsalRoutes(parts: Parts, door: Door): Api {
  const api = createApi();
  addMaking(api, parts, door);
  addReading(api, parts, door);
  addChanging(api, parts, door);
  addFollowUp(api, parts, door);
  return api;
}

function addMaking(api: Api, parts: Parts, door: Door): void {
  const start = createRoute({
    method: 'post', path: '/api/rehearsals', tags, summary: 'Start a rehearsal', middleware: door.signedIn('rehearse'),
    request: jsonBody(startRehearsalSchema), responses: { 201: jsonAnswer('The rehearsal, with the other\'s first words.', rehearsalSchema) },
  });
  api.openapi(start, async (c) => {
    const body = c.req.valid('json');
    return c.json(await parts.answers.once(askedOnce(c, body), (remember) => startRehearsal(parts, askedBy(c), body, remember)), 201);
  });
  const retry = createRoute({
    method: 'post', path: '/api/rehearsals/{id}/retry', tags, summary: 'A new attempt that keeps the first turns', middleware: door.signedIn('rehearse'),
    request: { params: idParams, ...jsonBody(retrySchema) }, responses: { 201: jsonAnswer('The new attempt; `from` says where it comes from.', rehearsalSchema) },
  });
  api.openapi(retry, async (c) => {
    const [{ id }, body] = [c.req.valid('param'), c.req.valid('json')];
    return c.json(await parts.answers.once(askedOnce(c, body), (remember) => retryRehearsal(parts, c.get('caller').id, id, body.turn, remember)), 201);
  });
}

function addReading(api: Api, parts: Parts, door: Door): void {
  const list = createRoute({
    method: 'get', path: '/api/rehearsals', tags, summary: 'One\'s own rehearsals', middleware: door.signedIn('rehearse'),
    request: { query: pageQuerySchema }, responses: { 200: jsonAnswer('The newest first.', rehearsalPageSchema) },
  });
  api.openapi(list, async (c) => c.json(await listRehearsals(parts, c.get('caller').id, c.req.valid('query').cursor), 200));
  const progress = createRoute({
    method: 'get', path: '/api/rehearsals/progress', tags, summary: 'What each skill reached, rehearsal by rehearsal', middleware: door.signedIn('rehearse'),
    responses: { 200: jsonAnswer('The oldest first.', progressSchema) },
  });
  api.openapi(progress, async (c) => c.json(await readProgress(parts, c.get('caller').id), 200));
  const read = createRoute({
    method: 'get', path: '/api/rehearsals/{id}', tags, summary: 'A rehearsal with all its turns', middleware: door.signedIn('rehearse'),
    request: { params: idParams }, responses: { 200: jsonAnswer('The whole rehearsal.', rehearsalSchema) },
  });
  api.openapi(read, async (c) => c.json(await readRehearsal(parts, c.get('caller').id, c.req.valid('param').id), 200));
  const take = createRoute({
    method: 'get', path: '/api/rehearsals/{id}/export', tags, summary: 'Take a rehearsal out', middleware: door.signedIn('rehearse'),
    request: { params: idParams, query: exportQuerySchema },
    responses: { 200: { description: 'A file: JSON with everything, or Markdown to be read.', content: { 'application/json': {}, 'text/markdown': {} } } },
  });
  api.openapi(take, async (c) => {
    const { id } = c.req.valid('param');
    const exported = await exportRehearsal(parts, c.get('caller').id, id);
    const markdown = c.req.valid('query').format === 'markdown';
    c.header('Content-Disposition', `attachment; filename="rehearsal-${id}.${markdown ? 'md' : 'json'}"`);
    c.header('Content-Type', markdown ? 'text/markdown; charset=utf-8' : 'application/json');
    return c.body(markdown ? exportMarkdown(exported) : exportJson(exported, parts.clock()), 200);
  });
}

function addChanging(api: Api, parts: Parts, door: Door): void {
  const change = createRoute({
    method: 'patch', path: '/api/rehearsals/{id}', tags, summary: 'Name it, write on its card, or show the inner state', middleware: door.signedIn('rehearse'),
    request: { params: idParams, ...jsonBody(updateRehearsalSchema) }, responses: { 200: jsonAnswer('The rehearsal as it is now.', rehearsalSchema) },
  });
  api.openapi(change, async (c) => c.json(await updateRehearsal(parts, c.get('caller').id, c.req.valid('param').id, c.req.valid('json')), 200));
  const remove = createRoute({
    method: 'delete', path: '/api/rehearsals/{id}', tags, summary: 'Delete it; for 30 days it can be restored', middleware: door.signedIn('rehearse'),
    request: { params: idParams }, responses: { 204: { description: 'Deleted.' } },
  });
  api.openapi(remove, async (c) => {
    await deleteRehearsal(parts, c.get('caller').id, c.req.valid('param').id);
    return c.body(null, 204);
  });
  const restore = createRoute({
    method: 'post', path: '/api/rehearsals/{id}/restore', tags, summary: 'Take a deletion back, within 30 days', middleware: door.signedIn('rehearse'),
    request: { params: idParams }, responses: { 200: jsonAnswer('The rehearsal, as it was.', rehearsalSchema) },
  });
  api.openapi(restore, async (c) => c.json(await restoreRehearsal(parts, c.get('caller').id, c.req.valid('param').id), 200));
}

function addFollowUp(api: Api, parts: Parts, door: Door): void {
  const changed = { 200: jsonAnswer('The rehearsal as it is now.', rehearsalSchema) };
  const ask = createRoute({
    method: 'post', path: '/api/rehearsals/{id}/follow-up', tags, summary: 'To be asked some days later how it went', middleware: door.signedIn('rehearse'),
    request: { params: idParams, ...jsonBody(askFollowUpSchema) }, responses: changed,
  });
  api.openapi(ask, async (c) => c.json(await askFollowUp(parts, c.get('caller').id, c.req.valid('param').id, c.req.valid('json').inDays), 200));
  const answer = createRoute({
    method: 'patch', path: '/api/rehearsals/{id}/follow-up', tags, summary: 'Say how the real talk went', middleware: door.signedIn('rehearse'),
    request: { params: idParams, ...jsonBody(answerFollowUpSchema) }, responses: changed,
  });
  api.openapi(answer, async (c) => c.json(await answerFollowUp(parts, c.get('caller').id, c.req.valid('param').id, c.req.valid('json')), 200));
}
