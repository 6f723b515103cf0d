import { createRoute, z } from '@hono/zod-openapi';
import { type Api, createApi } from '../../platform/http/api.ts';
import { NotFoundError } from '../../platform/problem.ts';
import { readBody, readClay } from './art-packages.ts';

const tags = ['imagine'];
const params = z.object({ code: z.string().max(80).regex(/^[0-9a-f]+(?:-[0-9a-f]+)*$/) });
/** The art changes with Modu's version only, and hardly ever. */
const cache = 'public, max-age=604800';

/** The drawings that the composer arranges, one by one, for the browser: nobody's data, open to everybody. */
export function artRoutes(): Api {
  const api = createApi();
  const clay = createRoute({ method: 'get', path: '/api/imagine/art/clay/{code}', tags, summary: 'A drawing in clay, WebP of 256 x 256', request: { params }, responses: { 200: { description: 'The drawing.' } } });
  api.openapi(clay, async (c) => {
    const bytes = await readClay(c.req.valid('param').code);
    if (!bytes) throw new NotFoundError();
    return c.body(new Uint8Array(bytes), 200, { 'content-type': 'image/webp', 'cache-control': cache });
  });
  const paper = createRoute({ method: 'get', path: '/api/imagine/art/paper/{code}', tags, summary: 'A vector drawing, the inside of an SVG of 128 x 128', request: { params }, responses: { 200: { description: 'Text.' } } });
  api.openapi(paper, async (c) => {
    const body = await readBody(c.req.valid('param').code);
    if (body === undefined) throw new NotFoundError();
    return c.body(body, 200, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': cache });
  });
  return api;
}
