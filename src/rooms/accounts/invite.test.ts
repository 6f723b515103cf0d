import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { openHouse, type Visitor } from './test-house.ts';

async function invite(steward: Visitor, role: 'admin' | 'member' = 'member'): Promise<{ id: string; token: string }> {
  const { status, body } = await steward.ask('POST', '/api/invitations', { role });
  expect(status).toBe(201);
  const { id, url } = body as { id: string; url: string };
  return { id, token: url.slice(url.indexOf('#') + 1) };
}

const bob = { name: 'Bob', email: 'bob@example.org', password: 'correct horse' };

describe.each(databases)('an invitation on $kind', ({ open }) => {
  it('lets one person join, with its role, and signs them in', async () => {
    await using house = await openHouse(open);
    const ada = await house.member('owner', 'ada@example.org');
    const { id, token } = await invite(ada, 'admin');
    const visitor = house.visitor();
    const joined = await visitor.ask('POST', '/api/join', { ...bob, token });
    expect(joined).toMatchObject({ status: 200, body: { person: { name: 'Bob', role: 'admin' }, hasPassword: true } });
    expect((await visitor.ask('GET', '/api/people')).status).toBe(200);
    expect((await house.visitor().ask('POST', '/api/join', { ...bob, email: 'eve@example.org', token })).status).toBe(404);
    const person = (joined.body as { person: { id: string } }).person;
    expect((await ada.ask('GET', '/api/invitations')).body).toMatchObject([{ id, role: 'admin', usedBy: person.id }]);
    expect(JSON.stringify((await ada.ask('GET', '/api/invitations')).body)).not.toContain(token);
  });

  it('lets in only one of several who come at once', async () => {
    await using house = await openHouse(open);
    const { token } = await invite(await house.member('owner', 'ada@example.org'));
    const answers = await Promise.all(['b', 'c', 'd'].map((name) => house.visitor().ask('POST', '/api/join', { ...bob, email: `${name}@example.org`, token })));
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 404, 404]);
  });

  it('stays open when the email was somebody\'s already', async () => {
    await using house = await openHouse(open);
    const { token } = await invite(await house.member('owner', 'ada@example.org'));
    expect((await house.visitor().ask('POST', '/api/join', { ...bob, email: 'Ada@example.org', token })).status).toBe(409);
    expect((await house.visitor().ask('POST', '/api/join', { ...bob, token })).status).toBe(200);
  });

  it('opens nothing after it was taken back, is a week old, or its author lost their rights', async () => {
    await using house = await openHouse(open);
    const ada = await house.member('owner', 'ada@example.org');
    const kim = await house.member('admin', 'kim@example.org');
    const [back, lost, old] = [await invite(ada), await invite(kim), await invite(ada)];
    expect((await ada.ask('DELETE', `/api/invitations/${back.id}`)).status).toBe(204);
    expect((await ada.ask('DELETE', `/api/invitations/${back.id}`)).status).toBe(404);
    await ada.ask('PATCH', `/api/people/${kim.id}`, { role: 'member' });
    for (const { token } of [back, lost]) expect((await house.visitor().ask('POST', '/api/join', { ...bob, token })).status).toBe(404);
    house.moveClock(8 * 24 * 3_600_000);
    expect((await house.visitor().ask('POST', '/api/join', { ...bob, token: old.token })).status).toBe(404);
  });

  it('is written by owners and admins, and by a limited key for members only', async () => {
    await using house = await openHouse(open);
    const ada = await house.member('owner', 'ada@example.org');
    const member = await house.member('member', 'eve@example.org');
    expect((await member.ask('POST', '/api/invitations', {})).status).toBe(403);
    const { key } = await house.accounts.createKey({ personId: ada.id, name: 'inviter', scopes: ['people'] });
    const asKey = (role: string) => house.visitor().ask('POST', '/api/invitations', { role }, { authorization: `Bearer ${key}` });
    expect((await asKey('admin')).status).toBe(403);
    expect((await asKey('member')).status).toBe(201);
    expect((await ada.ask('POST', '/api/invitations', { role: 'owner' })).status).toBe(400);
  });
});
