import { createRoute, z } from '@hono/zod-openapi';
import { type Api, createApi, type Door, jsonAnswer, jsonBody } from '../../platform/http/api.ts';
import { askedBy, askedOnce } from './asked-by.ts';
import { draftedScenarioSchema, draftScenarioSchema, idParams, importScenarioSchema, localeQuerySchema, newScenarioSchema, scenarioListedSchema, scenarioSchema, updateScenarioSchema } from './contract.ts';
import { findScenario } from './find-scenario.ts';
import { deleteOwn, draftScenario, importScenario, makeOwnScenario, restoreOwn, updateOwn } from './own-scenario.ts';
import type { Parts } from './parts.ts';
import { listScenarios, readScenario } from './read-scenarios.ts';
import { scenarioSchema as packSchema } from './shared/scenario.ts';

const tags = ['rehearse'];

/** The library, and one's own scenarios; another's id is answered as one that is not there. */
export function scenarioRoutes(parts: Parts, door: Door): Api {
  const api = createApi();
  addReading(api, parts, door);
  addMaking(api, parts, door);
  addChanging(api, parts, door);
  return api;
}

function addReading(api: Api, parts: Parts, door: Door): void {
  const list = createRoute({
    method: 'get', path: '/api/scenarios', tags, summary: 'Scenarios to practise with', middleware: door.signedIn('rehearse'),
    request: { query: localeQuerySchema }, responses: { 200: jsonAnswer('One\'s own first, then the library.', z.array(scenarioListedSchema)) },
  });
  api.openapi(list, async (c) => c.json(await listScenarios(parts, c.get('caller').id, c.req.valid('query').locale ?? 'en'), 200));
  const read = createRoute({
    method: 'get', path: '/api/scenarios/{id}', tags, summary: 'A scenario, as far as one may know it before the talk', middleware: door.signedIn('rehearse'),
    request: { params: idParams, query: localeQuerySchema }, responses: { 200: jsonAnswer('The scenario.', scenarioSchema) },
  });
  api.openapi(read, async (c) => c.json(await readScenario(parts, askedBy(c), c.req.valid('param').id, c.req.valid('query').locale), 200));
  const take = createRoute({
    method: 'get', path: '/api/scenarios/{id}/export', tags, summary: 'A scenario as a file to share', middleware: door.signedIn('rehearse'),
    request: { params: idParams }, responses: { 200: jsonAnswer('A scenario pack, what is hidden in it included.', packSchema) },
  });
  api.openapi(take, async (c) => {
    const { scenario } = await findScenario(parts, c.get('caller').id, c.req.valid('param').id);
    c.header('Content-Disposition', `attachment; filename="${scenario.id}.json"`);
    return c.json(scenario, 200);
  });
}

function addMaking(api: Api, parts: Parts, door: Door): void {
  const made = { 201: jsonAnswer('The scenario.', scenarioSchema) };
  const draft = createRoute({
    method: 'post', path: '/api/scenarios/draft', tags, summary: 'See what a situation becomes; nothing is kept', middleware: door.signedIn('rehearse'),
    request: jsonBody(draftScenarioSchema), responses: { 200: jsonAnswer('The scenario that it would be, and who found its interests. With a model this takes up to forty seconds.', draftedScenarioSchema) },
  });
  api.openapi(draft, async (c) => c.json(await draftScenario(parts, askedBy(c), c.req.valid('json')), 200));
  const make = createRoute({
    method: 'post', path: '/api/scenarios', tags, summary: 'Make a scenario of one\'s own', middleware: door.signedIn('rehearse'),
    request: jsonBody(newScenarioSchema), responses: made,
  });
  api.openapi(make, async (c) => {
    const body = c.req.valid('json');
    return c.json(await parts.answers.once(askedOnce(c, body), (remember) => makeOwnScenario(parts, askedBy(c), body, remember)), 201);
  });
  const bring = createRoute({
    method: 'post', path: '/api/scenarios/import', tags, summary: 'Take in a scenario pack', middleware: door.signedIn('rehearse'),
    request: jsonBody(importScenarioSchema), responses: made,
  });
  api.openapi(bring, async (c) => {
    const body = c.req.valid('json');
    return c.json(await parts.answers.once(askedOnce(c, body), (remember) => importScenario(parts, askedBy(c), body, remember)), 201);
  });
}

function addChanging(api: Api, parts: Parts, door: Door): void {
  const change = createRoute({
    method: 'patch', path: '/api/scenarios/{id}', tags, summary: 'Change one of one\'s own', middleware: door.signedIn('rehearse'),
    request: { params: idParams, ...jsonBody(updateScenarioSchema) }, responses: { 200: jsonAnswer('The scenario as it is now.', scenarioSchema) },
  });
  api.openapi(change, async (c) => c.json(await updateOwn(parts, askedBy(c), c.req.valid('param').id, c.req.valid('json')), 200));
  const remove = createRoute({
    method: 'delete', path: '/api/scenarios/{id}', tags, summary: 'Delete one of one\'s own, restorable for 30 days; rehearsals with it stay', middleware: door.signedIn('rehearse'),
    request: { params: idParams }, responses: { 204: { description: 'Deleted.' } },
  });
  api.openapi(remove, async (c) => {
    await deleteOwn(parts, c.get('caller').id, c.req.valid('param').id);
    return c.body(null, 204);
  });
  const restore = createRoute({
    method: 'post', path: '/api/scenarios/{id}/restore', tags, summary: 'Take a deletion back, within 30 days', middleware: door.signedIn('rehearse'),
    request: { params: idParams }, responses: { 200: jsonAnswer('The scenario, as it was.', scenarioSchema) },
  });
  api.openapi(restore, async (c) => c.json(await restoreOwn(parts, askedBy(c), c.req.valid('param').id), 200));
}
