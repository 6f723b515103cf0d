import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { openHouse } from './test-house.ts';

const withBody = [
  ['POST', '/api/setup'], ['POST', '/api/sign-in'], ['POST', '/api/sign-in-link'], ['POST', '/api/join'],
  ['PATCH', '/api/me'], ['PATCH', '/api/people/nobody'], ['POST', '/api/invitations'], ['POST', '/api/keys'],
] as const;
const withId = [['PATCH', '/api/people/'], ['DELETE', '/api/people/'], ['DELETE', '/api/invitations/'], ['DELETE', '/api/keys/']] as const;

const wrongTypes = { token: {}, name: 7, email: ['a'], password: null, newPassword: 1, currentPassword: {}, role: 'god', suspended: 'yes', scopes: 'chat' };
const tooMuch = { token: 'x'.repeat(300), name: 'x'.repeat(300), email: `${'x'.repeat(300)}@example.org`, password: 'x'.repeat(300), newPassword: 'x'.repeat(300), role: 'x'.repeat(300), scopes: Array(50).fill('chat') };

describe.each(databases)('every route of accounts on $kind', ({ open }) => {
  it.each(withBody)('%s %s refuses a body that is not what it asks for', async (method, path) => {
    await using house = await openHouse(open);
    const ada = await house.member('owner', 'ada@example.org');
    for (const body of ['null', '[]', '"text"', '7', 'true', '', '{', wrongTypes, tooMuch, '[[]]', { ...wrongTypes, constructor: { prototype: 1 } }]) {
      const answer = await ada.ask(method, path, body);
      expect([body, answer.status]).toEqual([body, 400]);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
    }
    expect((await ada.ask(method, path, 'x'.repeat(200_000))).status).toBe(413);
    expect((await ada.ask(method, path, '<xml/>', { 'content-type': 'text/xml' })).status).toBeLessThan(500);
    expect((await ada.ask('GET', '/api/me')).body).toMatchObject({ person: { email: 'ada@example.org', name: 'ada' } });
  });

  it.each(withBody)('%s %s takes {} as it should', async (method, path) => {
    await using house = await openHouse(open);
    const ada = await house.member('owner', 'ada@example.org');
    const expected: Record<string, number> = { '/api/me': 200, '/api/people/nobody': 404, '/api/invitations': 201 };
    expect((await ada.ask(method, path, {})).status).toBe(expected[path] ?? 400);
  });

  it.each(withId)('%s %s answers 404 for an id that is not there', async (method, path) => {
    await using house = await openHouse(open);
    const ada = await house.member('owner', 'ada@example.org');
    for (const id of ['nobody', '01a20d0f-0608-734c-872d-645332cd2cb7', '%27%20OR%201=1', '..%2f..', '%ED%A0%80']) {
      expect([id, (await ada.ask(method, `${path}${id}`, method === 'PATCH' ? {} : undefined)).status]).toEqual([id, 404]);
    }
    for (const id of ['x'.repeat(100), '%00']) expect((await ada.ask(method, `${path}${id}`, method === 'PATCH' ? {} : undefined)).status).toBe(400);
  });

  it('keeps out who is not signed in, before it looks at the body', async () => {
    await using house = await openHouse(open);
    await house.member('owner', 'ada@example.org');
    const requests = [['PATCH', '/api/me'], ['POST', '/api/sign-out-everywhere'], ['GET', '/api/people'], ['GET', '/api/invitations'], ['POST', '/api/invitations'], ['GET', '/api/keys'], ['POST', '/api/keys'], ...withId];
    for (const [method = '', path = ''] of requests) {
      const answer = await house.visitor().ask(method, path.endsWith('/') ? `${path}x` : path, method === 'GET' || method === 'DELETE' ? undefined : 'null');
      expect([method, path, answer.status]).toEqual([method, path, 401]);
    }
  });

  it('keeps names and emails of every script as they are', async () => {
    await using house = await openHouse(open);
    const ada = await house.member('owner', 'ada@example.org');
    for (const name of ['김하늘', 'שלום עולם', '👩‍👩‍👧‍👦', 'a\u0301', '<script>alert(1)</script>']) {
      expect((await ada.ask('PATCH', '/api/me', { name })).body).toMatchObject({ person: { name } });
    }
    expect((await ada.ask('PATCH', '/api/me', { name: 'n\0ull' })).body).toMatchObject({ person: { name: 'null' } });
    expect((await ada.ask('PATCH', '/api/me', '{"name":"\\ud800 half"}')).body).toMatchObject({ person: { name: '\ufffd half' } });
    expect((await ada.ask('PATCH', '/api/me', { name: ' \0 ' })).status).toBe(400);
  });
});
