import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { peopleTopic } from './index.ts';
import { openHouse } from './test-house.ts';

describe.each(databases)('changing people on $kind', ({ open }) => {
  it('ends the sessions and keys of a suspended person at once, and their sign-in', async () => {
    await using house = await openHouse(open);
    const ada = await house.member('owner', 'ada@example.org');
    const bob = await house.member('member', 'bob@example.org');
    const keys = await Promise.all(['one', 'two'].map((name) => house.accounts.createKey({ personId: bob.id, name })));
    const asKey = (key: string) => house.accounts.identify(new Headers({ 'x-api-key': key }));
    for (const { key } of keys) expect(await asKey(key)).toMatchObject({ id: bob.id });
    expect(await ada.ask('PATCH', `/api/people/${bob.id}`, { suspended: true })).toMatchObject({ status: 200, body: { suspended: true } });
    for (const { key } of keys) expect(await asKey(key)).toBeUndefined();
    expect((await bob.ask('GET', '/api/keys')).status).toBe(401);
    expect(await bob.ask('POST', '/api/sign-in', { email: 'bob@example.org', password: 'correct horse' })).toMatchObject({ status: 403 });
    await ada.ask('PATCH', `/api/people/${bob.id}`, { suspended: false });
    expect((await bob.ask('GET', '/api/keys')).status).toBe(401);
    expect((await bob.ask('POST', '/api/sign-in', { email: 'bob@example.org', password: 'correct horse' })).status).toBe(200);
  });

  it('counts in another process within half a second', async () => {
    await using house = await openHouse(open);
    const ada = await house.member('owner', 'ada@example.org');
    const bob = await house.member('admin', 'bob@example.org');
    const other = await house.beside();
    const headers = new Headers({ cookie: bob.cookie });
    expect(await other.identify(headers)).toMatchObject({ role: 'admin' });
    await ada.ask('PATCH', `/api/people/${bob.id}`, { role: 'member' });
    house.moveClock(500);
    expect(await other.identify(headers)).toMatchObject({ role: 'member' });
    await ada.ask('PATCH', `/api/people/${bob.id}`, { suspended: true });
    house.moveClock(500);
    expect(await other.identify(headers)).toBeUndefined();
  });

  it('keeps members out, and admins from owners and from each other', async () => {
    await using house = await openHouse(open);
    const [ada, kim, lee, bob] = [
      await house.member('owner', 'ada@example.org'), await house.member('admin', 'kim@example.org'),
      await house.member('admin', 'lee@example.org'), await house.member('member', 'bob@example.org'),
    ];
    for (const [method, path] of [['GET', '/api/people'], ['PATCH', `/api/people/${kim.id}`], ['DELETE', `/api/people/${kim.id}`], ['GET', '/api/invitations']] as const) {
      expect((await bob.ask(method, path, method === 'PATCH' ? { role: 'member' } : undefined)).status).toBe(403);
    }
    for (const id of [ada.id, lee.id]) {
      expect((await kim.ask('PATCH', `/api/people/${id}`, { suspended: true })).status).toBe(403);
      expect((await kim.ask('DELETE', `/api/people/${id}`)).status).toBe(403);
    }
    expect((await kim.ask('PATCH', `/api/people/${bob.id}`, { role: 'owner' })).status).toBe(403);
    expect((await kim.ask('PATCH', `/api/people/${bob.id}`, { name: 'Robert', role: 'admin' })).body).toMatchObject({ role: 'admin', name: 'Robert' });
    expect((await ada.ask('GET', '/api/people')).body).toHaveLength(4);
  });

  it('never leaves the house without an owner, also when all owners lower each other at once', async () => {
    await using house = await openHouse(open);
    const ada = await house.member('owner', 'ada@example.org');
    for (const change of [{ role: 'member' }, { suspended: true }]) expect((await ada.ask('PATCH', `/api/people/${ada.id}`, change)).status).toBe(409);
    expect((await ada.ask('DELETE', `/api/people/${ada.id}`)).status).toBe(409);
    const ring = [ada, await house.member('owner', 'bob@example.org'), await house.member('owner', 'eve@example.org'), await house.member('owner', 'kim@example.org')];
    await Promise.all(ring.map((owner, i) => owner.ask('PATCH', `/api/people/${ring[(i + 1) % ring.length]?.id}`, { role: 'member' })));
    expect(await house.accounts.findFirstOwner()).toMatchObject({ role: 'owner' });
  });

  it('removes a person whole, and tells the other rooms', async () => {
    await using house = await openHouse(open);
    const ada = await house.member('owner', 'ada@example.org');
    const bob = await house.member('admin', 'bob@example.org');
    const { key } = await house.accounts.createKey({ email: 'bob@example.org', name: 'script' });
    await bob.ask('POST', '/api/invitations', {});
    const heard: unknown[] = [];
    house.events.subscribe(peopleTopic, (event) => heard.push(event));
    expect((await ada.ask('DELETE', `/api/people/${bob.id}`)).status).toBe(204);
    expect(heard).toEqual([{ kind: 'person-removed', person: bob.id }]);
    expect(await house.accounts.findPerson(bob.id)).toBeUndefined();
    expect(await house.accounts.identify(new Headers({ 'x-api-key': key }))).toBeUndefined();
    expect((await bob.ask('GET', '/api/keys')).status).toBe(401);
    expect((await ada.ask('GET', '/api/invitations')).body).toEqual([]);
    expect((await ada.ask('DELETE', `/api/people/${bob.id}`)).status).toBe(404);
    expect((await ada.ask('PATCH', `/api/people/${bob.id}`, { name: 'B' })).status).toBe(404);
  });
});
