import { createRoute, z } from '@hono/zod-openapi';
import { type Api, createApi, type Door, jsonAnswer, jsonBody } from '../../platform/http/api.ts';
import { NotFoundError } from '../../platform/problem.ts';
import { idParams, invitationSchema, inviteSchema, newInvitationSchema, personSchema, updatePersonSchema } from './contract.ts';
import { invite, presentInvitation } from './invite.ts';
import type { Parts } from './parts.ts';
import { deleteInvitation, listInvitations, listPeople } from './store.ts';
import { removePerson, updatePerson } from './update-person.ts';

/** Who is here, and who may come: for owners and admins. */
export function peopleRoutes(parts: Parts, door: Door): Api {
  const api = createApi();
  addPeople(api, parts, door);
  addInvitations(api, parts, door);
  return api;
}

function addPeople(api: Api, parts: Parts, door: Door): void {
  const list = createRoute({
    method: 'get', path: '/api/people', tags: ['accounts'], summary: 'Everybody who is here', middleware: door.steward('people'),
    responses: { 200: jsonAnswer('In the order in which they came.', z.array(personSchema)) },
  });
  api.openapi(list, async (c) => c.json(await listPeople(parts.store), 200));
  const change = createRoute({
    method: 'patch', path: '/api/people/{id}', tags: ['accounts'], summary: 'Change, suspend or welcome back a person', middleware: door.steward('all'),
    request: { params: idParams, ...jsonBody(updatePersonSchema) }, responses: { 200: jsonAnswer('The person as they are now.', personSchema) },
  });
  api.openapi(change, async (c) => c.json(await updatePerson(parts, c.get('caller').id, c.req.valid('param').id, c.req.valid('json')), 200));
  const remove = createRoute({
    method: 'delete', path: '/api/people/{id}', tags: ['accounts'], summary: 'Remove a person', middleware: door.steward('all'),
    request: { params: idParams }, responses: { 204: { description: 'Removed.' } },
  });
  api.openapi(remove, async (c) => {
    await removePerson(parts, c.get('caller').id, c.req.valid('param').id);
    return c.body(null, 204);
  });
}

function addInvitations(api: Api, parts: Parts, door: Door): void {
  const list = createRoute({
    method: 'get', path: '/api/invitations', tags: ['accounts'], summary: 'Invitations, used and open', middleware: door.steward('people'),
    responses: { 200: jsonAnswer('The newest first.', z.array(invitationSchema)) },
  });
  api.openapi(list, async (c) => c.json((await listInvitations(parts.store)).map(presentInvitation), 200));
  const create = createRoute({
    method: 'post', path: '/api/invitations', tags: ['accounts'], summary: 'Invite one person', middleware: door.steward('people'),
    request: jsonBody(inviteSchema), responses: { 201: jsonAnswer('The invitation with its link, which is shown this once.', newInvitationSchema) },
  });
  api.openapi(create, async (c) => {
    const [caller, body] = [c.get('caller'), c.req.valid('json')];
    // A limited key does not get at an answer that a session was given.
    const asked = { key: c.req.header('idempotency-key'), person: `${caller.id} ${caller.scopes === 'all'}`, route: c.req.path, body };
    return c.json(await parts.answers.once(asked, () => invite(parts, caller, body.role)), 201);
  });
  const takeBack = createRoute({
    method: 'delete', path: '/api/invitations/{id}', tags: ['accounts'], summary: 'Take an invitation back', middleware: door.steward('people'),
    request: { params: idParams }, responses: { 204: { description: 'The link opens nothing any more.' } },
  });
  api.openapi(takeBack, async (c) => {
    if (!(await deleteInvitation(parts.store, c.req.valid('param').id))) throw new NotFoundError();
    return c.body(null, 204);
  });
}
