import { createRoute } from '@hono/zod-openapi';
import { type Api, createApi, jsonAnswer } from '../../platform/http/api.ts';
import { answerFile } from './answer-file.ts';
import { sharedPictureSchema, tokenParams } from './contract.ts';
import type { Parts } from './parts.ts';
import { pictureFile } from './picture-file.ts';
import { readShared, requireShared } from './share-picture.ts';

const tags = ['imagine'];

/** For whoever has a link, signed in or not. Nothing of it is cached: a link that was taken back shows nothing more, at once. */
export function sharedRoutes(parts: Parts): Api {
  const api = createApi();
  const read = createRoute({
    method: 'get', path: '/api/shared/pictures/{token}', tags, summary: 'A picture that somebody shared',
    request: { params: tokenParams }, responses: { 200: jsonAnswer('What was meant to be seen of it.', sharedPictureSchema) },
  });
  api.openapi(read, async (c) => {
    c.header('Cache-Control', 'no-store');
    return c.json(await readShared(parts, c.req.valid('param').token), 200);
  });
  const file = createRoute({
    method: 'get', path: '/api/shared/pictures/{token}/file', tags, summary: 'The bytes of a shared picture',
    request: { params: tokenParams }, responses: { 200: { description: 'WebP.' } },
  });
  api.openapi(file, async (c) => answerFile(c, await pictureFile(parts, await requireShared(parts, c.req.valid('param').token), 'webp'), { download: false, cache: 'no-store' }));
  return api;
}
