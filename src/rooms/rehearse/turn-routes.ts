import { createRoute } from '@hono/zod-openapi';
import { type Api, createApi, type Door, jsonAnswer, jsonBody } from '../../platform/http/api.ts';
import { eventStream } from '../../platform/http/event-stream.ts';
import { askedBy, askedOnce } from './asked-by.ts';
import { debriefSchema, endRehearsalSchema, hintsSchema, idParams, rehearsalSchema, sayTurnSchema, takenTurnSchema } from './contract.ts';
import { debriefRehearsal } from './debrief-rehearsal.ts';
import { endRehearsal } from './end-rehearsal.ts';
import { hintTurn } from './hint-turn.ts';
import type { Parts } from './parts.ts';
import { SentenceStream } from './sentence-stream.ts';
import { takeTurn } from './take-turn.ts';
import { undoTurn } from './undo-turn.ts';

const tags = ['rehearse'];

/** What happens in a rehearsal. */
export function turnRoutes(parts: Parts, door: Door): Api {
  const api = createApi();
  addTurns(api, parts, door);
  addHelp(api, parts, door);
  addEnds(api, parts, door);
  return api;
}

function addTurns(api: Api, parts: Parts, door: Door): void {
  const say = createRoute({
    method: 'post', path: '/api/rehearsals/{id}/turns', tags, summary: 'Say something, and be answered', middleware: door.signedIn('rehearse'),
    request: { params: idParams, ...jsonBody(sayTurnSchema) },
    responses: { 200: { description: 'The turn. As an event stream: `sentence` events with `{text}`, each guarded, then `turn` with the same as the JSON, or `error` with `{detail}`.', content: { 'application/json': { schema: takenTurnSchema }, 'text/event-stream': {} } } },
  });
  api.openapi(say, async (c) => {
    const [{ id }, body] = [c.req.valid('param'), c.req.valid('json')];
    const sentences = new SentenceStream();
    const taken = parts.answers.once(askedOnce(c, body), (remember) => takeTurn(parts, askedBy(c), id, { text: body.text, onSentence: (text) => sentences.add(text), remember }));
    if (!/\btext\/event-stream\b/.test(c.req.header('accept') ?? '')) return c.json(await taken, 200);
    await sentences.begun(taken);
    return await eventStream(c, (stream) => sentences.forward(taken, stream));
  });
  const undo = createRoute({
    method: 'post', path: '/api/rehearsals/{id}/undo', tags, summary: 'Take the last turn back', middleware: door.signedIn('rehearse'),
    request: { params: idParams }, responses: { 200: jsonAnswer('The rehearsal as it was before.', rehearsalSchema) },
  });
  api.openapi(undo, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await parts.answers.once(askedOnce(c), (remember) => undoTurn(parts, c.get('caller').id, id, remember)), 200);
  });
}

function addHelp(api: Api, parts: Parts, door: Door): void {
  const hint = createRoute({
    method: 'post', path: '/api/rehearsals/{id}/hint', tags, summary: 'Two or three things that could be said now', middleware: door.signedIn('rehearse'),
    request: { params: idParams }, responses: { 200: jsonAnswer('Each with what it would do in this simulation.', hintsSchema) },
  });
  api.openapi(hint, async (c) => c.json({ hints: await hintTurn(parts, c.get('caller').id, c.req.valid('param').id) }, 200));
}

function addEnds(api: Api, parts: Parts, door: Door): void {
  const end = createRoute({
    method: 'post', path: '/api/rehearsals/{id}/end', tags, summary: 'End it: to go on another day, or by leaving the table', middleware: door.signedIn('rehearse'),
    request: { params: idParams, body: { content: { 'application/json': { schema: endRehearsalSchema } } } }, responses: { 200: jsonAnswer('The rehearsal, which is over.', rehearsalSchema) },
  });
  api.openapi(end, async (c) => c.json(await endRehearsal(parts, c.get('caller').id, c.req.valid('param').id, c.req.valid('json').how ?? 'postponed'), 200));
  const debrief = createRoute({
    method: 'post', path: '/api/rehearsals/{id}/debrief', tags, summary: 'How it went; a talk that still goes on is postponed by this', middleware: door.signedIn('rehearse'),
    request: { params: idParams }, responses: { 200: jsonAnswer('Scores, each with the words that earned it.', debriefSchema) },
  });
  api.openapi(debrief, async (c) => c.json(await debriefRehearsal(parts, c.get('caller').id, c.req.valid('param').id), 200));
}
