import { createRoute } from '@hono/zod-openapi';
import { type Api, createApi, type Door, jsonAnswer, jsonBody } from '../../platform/http/api.ts';
import { answerFile } from './answer-file.ts';
import { fileQuerySchema, idParams, listQuerySchema, newPictureSchema, picturePageSchema, pictureWholeSchema, updatePictureSchema } from './contract.ts';
import { deletePicture, restorePicture } from './delete-picture.ts';
import { keepPicture } from './keep-picture.ts';
import { listPictures, readPicture, requirePicture } from './list-pictures.ts';
import type { Parts } from './parts.ts';
import { pictureFile } from './picture-file.ts';
import { movePicture, sharePicture, unsharePicture } from './share-picture.ts';

const tags = ['imagine'];

/** One's own pictures; another's id is answered as one that is not there. */
export function pictureRoutes(parts: Parts, door: Door): Api {
  const api = createApi();
  addReading(api, parts, door);
  addMaking(api, parts, door);
  addSharing(api, parts, door);
  return api;
}

function addReading(api: Api, parts: Parts, door: Door): void {
  const list = createRoute({
    method: 'get', path: '/api/pictures', tags, summary: 'One\'s own pictures', middleware: door.signedIn('images'),
    request: { query: listQuerySchema }, responses: { 200: jsonAnswer('The newest first, and the folders that there are.', picturePageSchema) },
  });
  api.openapi(list, async (c) => c.json(await listPictures(parts, c.get('caller').id, c.req.valid('query')), 200));
  const read = createRoute({
    method: 'get', path: '/api/pictures/{id}', tags, summary: 'A picture with what it was made of', middleware: door.signedIn('images'),
    request: { params: idParams }, responses: { 200: jsonAnswer('The picture.', pictureWholeSchema) },
  });
  api.openapi(read, async (c) => c.json(await readPicture(parts, c.get('caller').id, c.req.valid('param').id), 200));
  const file = createRoute({
    method: 'get', path: '/api/pictures/{id}/file', tags, summary: 'Its bytes, with the recipe in them', middleware: door.signedIn('images'),
    request: { params: idParams, query: fileQuerySchema }, responses: { 200: { description: 'WebP as it was kept, PNG made of it, SVG in the vector look, or three seconds of the living scene.' } },
  });
  api.openapi(file, async (c) => {
    const { format, download } = c.req.valid('query');
    const row = await requirePicture(parts.db, c.get('caller').id, c.req.valid('param').id);
    return answerFile(c, await pictureFile(parts, row, format), { download: download === '1', cache: 'private, max-age=86400, immutable' });
  });
}

function addMaking(api: Api, parts: Parts, door: Door): void {
  const make = createRoute({
    method: 'post', path: '/api/pictures', tags, summary: 'Draw a picture and keep it', middleware: door.signedIn('images'),
    request: jsonBody(newPictureSchema), responses: { 201: jsonAnswer('The picture.', pictureWholeSchema) },
  });
  api.openapi(make, async (c) => {
    const body = c.req.valid('json');
    const owner = c.get('caller').id;
    return c.json(await parts.answers.once({ key: c.req.header('idempotency-key'), owner, route: c.req.path, body }, (remember) => keepPicture(parts, owner, body, remember)), 201);
  });
  const move = createRoute({
    method: 'patch', path: '/api/pictures/{id}', tags, summary: 'Put a picture into a folder, or out of it', middleware: door.signedIn('images'),
    request: { params: idParams, ...jsonBody(updatePictureSchema) }, responses: { 200: jsonAnswer('The picture as it is now.', pictureWholeSchema) },
  });
  api.openapi(move, async (c) => c.json(await movePicture(parts, c.get('caller').id, c.req.valid('param').id, c.req.valid('json').folder), 200));
  const remove = createRoute({
    method: 'delete', path: '/api/pictures/{id}', tags, summary: 'Delete a picture, restorable for 30 days; its link leads nowhere at once', middleware: door.signedIn('images'),
    request: { params: idParams }, responses: { 204: { description: 'Deleted.' } },
  });
  api.openapi(remove, async (c) => {
    await deletePicture(parts, c.get('caller').id, c.req.valid('param').id);
    return c.body(null, 204);
  });
  const restore = createRoute({
    method: 'post', path: '/api/pictures/{id}/restore', tags, summary: 'Take a deletion back, within 30 days', middleware: door.signedIn('images'),
    request: { params: idParams }, responses: { 200: jsonAnswer('The picture, as it was.', pictureWholeSchema) },
  });
  api.openapi(restore, async (c) => c.json(await restorePicture(parts, c.get('caller').id, c.req.valid('param').id), 200));
}

function addSharing(api: Api, parts: Parts, door: Door): void {
  const share = createRoute({
    method: 'post', path: '/api/pictures/{id}/share', tags, summary: 'Make a link that shows the picture to whoever has it', middleware: door.signedIn('images'),
    request: { params: idParams }, responses: { 200: jsonAnswer('The picture; `share` is the link.', pictureWholeSchema) },
  });
  api.openapi(share, async (c) => c.json(await sharePicture(parts, c.get('caller').id, c.req.valid('param').id), 200));
  const revoke = createRoute({
    method: 'delete', path: '/api/pictures/{id}/share', tags, summary: 'Take the link back', middleware: door.signedIn('images'),
    request: { params: idParams }, responses: { 200: jsonAnswer('The picture, no longer shared.', pictureWholeSchema) },
  });
  api.openapi(revoke, async (c) => c.json(await unsharePicture(parts, c.get('caller').id, c.req.valid('param').id), 200));
}
