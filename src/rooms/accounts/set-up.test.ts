import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { openHouse } from './test-house.ts';

const tokenOf = (link: string | undefined) => link?.slice(link.indexOf('#') + 1);

describe.each(databases)('the first visit on $kind', ({ open }) => {
  it('makes the owner from a name alone, on one\'s own machine', async () => {
    await using house = await openHouse(open);
    const ada = house.visitor();
    expect((await ada.ask('GET', '/api/me')).body).toEqual({ person: null, setup: { open: true }, hasPassword: false });
    const setup = await ada.ask('POST', '/api/setup', { name: ' Ada ' });
    expect(setup).toMatchObject({ status: 200, body: { person: { name: 'Ada', role: 'owner', suspended: false }, setup: null, hasPassword: false } });
    expect(setup.headers.get('set-cookie')).toMatch(/^modu_session=.+; HttpOnly; SameSite=Lax/);
    expect((await ada.ask('GET', '/api/me')).body).toEqual(setup.body);
    expect(await house.accounts.setupLink()).toBeUndefined();
    expect((await house.visitor().ask('GET', '/api/me')).body).toEqual({ person: null, setup: null, hasPassword: false });
  });

  it.each([
    ['another machine', { address: '192.168.1.7' }],
    ['a proxy on this machine', { headers: { 'x-forwarded-for': '8.8.8.8' } }],
  ])('needs the printed link from %s, and then email and password', async (_name, where) => {
    await using house = await openHouse(open);
    const ada = house.visitor(where);
    const person = { name: 'Ada', email: 'ada@example.org', password: 'correct horse' };
    expect((await ada.ask('GET', '/api/me')).body).toMatchObject({ setup: { open: false } });
    expect((await ada.ask('POST', '/api/setup', person)).status).toBe(403);
    expect((await ada.ask('POST', '/api/setup', { ...person, token: 'guess' })).status).toBe(403);
    const token = tokenOf(await house.accounts.setupLink());
    expect((await ada.ask('POST', '/api/setup', { name: 'Ada', token })).status).toBe(400);
    expect((await ada.ask('POST', '/api/setup', { ...person, token })).status).toBe(200);
    expect((await house.visitor(where).ask('POST', '/api/setup', { ...person, token })).status).toBe(409);
  });

  it('needs the link even from this machine when others can reach the server', async () => {
    await using house = await openHouse(open, { loopbackOnly: false });
    expect((await house.visitor().ask('GET', '/api/me')).body).toMatchObject({ setup: { open: false } });
    expect((await house.visitor().ask('POST', '/api/setup', { name: 'Ada' })).status).toBe(403);
  });

  it('makes one owner of several who come at once', async () => {
    await using house = await openHouse(open);
    const answers = await Promise.all(['Ada', 'Bob', 'Eve'].map((name) => house.visitor().ask('POST', '/api/setup', { name, email: `${name}@example.org`, password: 'correct horse' })));
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 409, 409]);
  });

  it('prints the same link at each start and in each process, until there is an owner', async () => {
    await using house = await openHouse(open);
    const link = await house.accounts.setupLink();
    expect(link).toMatch(/^http:\/\/localhost:3210\/setup#[\w-]{43}$/);
    const other = await house.beside();
    expect(await other.setupLink()).toBe(link);
    await other.addPerson({ email: 'bob@example.org', name: 'Bob', role: 'member', password: 'correct horse' });
    expect(await house.accounts.setupLink()).toBe(link);
    await other.addPerson({ email: 'ada@example.org', name: 'Ada', role: 'owner', password: 'correct horse' });
    expect(await house.accounts.setupLink()).toBeUndefined();
    expect((await house.visitor().ask('POST', '/api/setup', { name: 'Eve' })).status).toBe(409);
  });

  it('lets an owner without a password back in by a link that works once', async () => {
    await using house = await openHouse(open);
    expect(await house.accounts.localSignInLink()).toBeUndefined();
    await house.visitor().ask('POST', '/api/setup', { name: 'Ada' });
    const older = tokenOf(await house.accounts.localSignInLink());
    const token = tokenOf(await house.accounts.localSignInLink());
    const ada = house.visitor();
    expect((await ada.ask('POST', '/api/sign-in-link', { token: older })).status).toBe(404);
    expect(await ada.ask('POST', '/api/sign-in-link', { token })).toMatchObject({ status: 200, body: { person: { name: 'Ada' } } });
    expect((await house.visitor().ask('POST', '/api/sign-in-link', { token })).status).toBe(404);
    await ada.ask('PATCH', '/api/me', { email: 'ada@example.org', newPassword: 'correct horse' });
    expect(await house.accounts.localSignInLink()).toBeUndefined();
  });

  it('lets sign-in links die after a day', async () => {
    await using house = await openHouse(open);
    await house.visitor().ask('POST', '/api/setup', { name: 'Ada' });
    const token = tokenOf(await house.accounts.localSignInLink());
    house.moveClock(25 * 3_600_000);
    expect((await house.visitor().ask('POST', '/api/sign-in-link', { token })).status).toBe(404);
  });
});
