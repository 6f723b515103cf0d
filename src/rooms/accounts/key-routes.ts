import { createRoute, z } from '@hono/zod-openapi';
import { type Api, createApi, type Door, jsonAnswer, jsonBody } from '../../platform/http/api.ts';
import { NotFoundError } from '../../platform/problem.ts';
import { createKeySchema, idParams, keySchema, newKeySchema } from './contract.ts';
import { createKey, presentKey } from './create-key.ts';
import type { Parts } from './parts.ts';
import { deleteKey, listKeys } from './store.ts';

/** One's own keys. A limited key reaches none of this, so that it can not make a wider one. */
export function keyRoutes(parts: Parts, door: Door): Api {
  const api = createApi();
  const list = createRoute({
    method: 'get', path: '/api/keys', tags: ['accounts'], summary: 'One\'s own keys', middleware: door.signedIn('all'),
    responses: { 200: jsonAnswer('The newest first.', z.array(keySchema)) },
  });
  api.openapi(list, async (c) => c.json((await listKeys(parts.store, c.get('caller').id)).map(presentKey), 200));
  const create = createRoute({
    method: 'post', path: '/api/keys', tags: ['accounts'], summary: 'Make a key', middleware: door.signedIn('all'),
    request: jsonBody(createKeySchema), responses: { 201: jsonAnswer('The key, which is shown this once.', newKeySchema) },
  });
  api.openapi(create, async (c) => {
    const [{ id }, body] = [c.get('caller'), c.req.valid('json')];
    const asked = { key: c.req.header('idempotency-key'), person: id, route: c.req.path, body };
    return c.json(await parts.answers.once(asked, () => createKey(parts, { personId: id, ...body })), 201);
  });
  const remove = createRoute({
    method: 'delete', path: '/api/keys/{id}', tags: ['accounts'], summary: 'End a key', middleware: door.signedIn('all'),
    request: { params: idParams }, responses: { 204: { description: 'The key opens nothing any more.' } },
  });
  api.openapi(remove, async (c) => {
    if (!(await deleteKey(parts.store, c.get('caller').id, c.req.valid('param').id))) throw new NotFoundError();
    parts.identities.forget();
    return c.body(null, 204);
  });
  return api;
}
