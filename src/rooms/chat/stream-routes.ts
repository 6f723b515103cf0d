import { createRoute } from '@hono/zod-openapi';
import { type Api, createApi, type Door } from '../../platform/http/api.ts';
import { eventStream } from '../../platform/http/event-stream.ts';
import { eventsQuerySchema, idParams } from './contract.ts';
import { forwardLive } from './live.ts';
import type { Parts } from './parts.ts';
import { openLog } from './read-generation.ts';
import { stopGeneration } from './stop-generation.ts';

/** The log of a generation for any client, and the one stream of a browser. */
export function streamRoutes(parts: Parts, door: Door): Api {
  const api = createApi();
  addGenerations(api, parts, door);
  const live = createRoute({
    method: 'get', path: '/api/live', tags: ['chat'], summary: 'What changes, as it changes', middleware: door.signedIn('chat'),
    responses: { 200: { description: 'Events without a name; `data` is a LiveMessage. After `hello`, read again what is on the page.', content: { 'text/event-stream': {} } } },
  });
  api.openapi(live, async (c) => {
    parts.models.warm();
    return await eventStream(c, (stream) => forwardLive(parts.events, c.get('caller').id, stream));
  });
  return api;
}

function addGenerations(api: Api, parts: Parts, door: Door): void {
  const read = createRoute({
    method: 'get', path: '/api/generations/{id}/events', tags: ['chat'], summary: 'A reply as it is written, from any step on', middleware: door.signedIn('chat'),
    request: { params: idParams, query: eventsQuerySchema },
    responses: { 200: { description: 'Events `queued`, `delta`, `tool`, `finish`, `error`; `id` counts from 1. `Last-Event-ID` goes on from there.', content: { 'text/event-stream': {} } } },
  });
  api.openapi(read, async (c) => {
    const tail = await openLog(parts, c.get('caller').id, c.req.valid('param').id);
    const after = resumeFrom(c.req.valid('query').after, c.req.header('last-event-id'));
    return await eventStream(c, (stream) => tail(stream, after));
  });
  const stop = createRoute({
    method: 'post', path: '/api/generations/{id}/stop', tags: ['chat'], summary: 'Stop a reply', middleware: door.signedIn('chat'),
    request: { params: idParams }, responses: { 204: { description: 'Stopped, or over before. What was written is kept.' } },
  });
  api.openapi(stop, async (c) => {
    await stopGeneration(parts, c.get('caller').id, c.req.valid('param').id);
    return c.body(null, 204);
  });
}

/** A browser that lost its connection asks for the same address again, and says in the header how far it is. */
function resumeFrom(after: number, lastEventId: string | undefined): number {
  return /^\d{1,9}$/.test(lastEventId ?? '') ? Math.max(after, Number(lastEventId)) : after;
}
