import { afterEach, describe, expect, it, vi } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { openHouse } from './test-house.ts';

const wrong = { status: 401, body: { detail: 'The email or the password is wrong.' } };
const day = 24 * 3_600_000;

describe.each(databases)('signing in on $kind', ({ open }) => {
  afterEach(() => void vi.useRealTimers());

  it('answers an unknown email and a wrong password alike', async () => {
    await using house = await openHouse(open);
    const ada = await house.member('owner', 'ada@example.org');
    const visitor = house.visitor();
    expect(await visitor.ask('POST', '/api/sign-in', { email: 'ada@example.org', password: 'wrong horse' })).toMatchObject(wrong);
    expect(await visitor.ask('POST', '/api/sign-in', { email: 'nobody@example.org', password: 'wrong horse' })).toMatchObject(wrong);
    expect(await visitor.ask('POST', '/api/sign-in', { email: 'ada@example.org', password: '' })).toMatchObject(wrong);
    expect(await visitor.ask('POST', '/api/sign-in', { email: 'ADA@Example.ORG', password: 'correct horse' })).toMatchObject({ status: 200, body: { person: { id: ada.id }, hasPassword: true } });
  });

  it('is refused with a time to come back after too many wrong passwords, for that email and address only', async () => {
    await using house = await openHouse(open);
    await house.member('owner', 'ada@example.org');
    await house.member('member', 'bob@example.org');
    const attack = () => house.visitor({ address: '10.0.0.9' }).ask('POST', '/api/sign-in', { email: 'ada@example.org', password: 'guess' });
    const answers = await Promise.all(Array.from({ length: 12 }, attack));
    expect(answers.filter((answer) => answer.status === 401)).toHaveLength(8);
    const refused = answers.find((answer) => answer.status === 429);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(200);
    expect((await house.visitor().ask('POST', '/api/sign-in', { email: 'ada@example.org', password: 'correct horse' })).status).toBe(200);
    expect((await house.visitor({ address: '10.0.0.9' }).ask('POST', '/api/sign-in', { email: 'bob@example.org', password: 'correct horse' })).status).toBe(200);
    house.moveClock(301_000);
    expect((await attack()).status).toBe(401);
  });

  it('gives a session that ends where one signs out, and only there', async () => {
    await using house = await openHouse(open);
    const laptop = await house.member('member', 'bob@example.org');
    const phone = house.visitor();
    await phone.ask('POST', '/api/sign-in', { email: 'bob@example.org', password: 'correct horse' });
    const kept = laptop.cookie;
    const out = await laptop.ask('POST', '/api/sign-out');
    expect(out.status).toBe(204);
    expect(out.headers.get('set-cookie')).toContain('Max-Age=0');
    laptop.cookie = kept;
    expect((await laptop.ask('GET', '/api/keys')).status).toBe(401);
    expect((await phone.ask('GET', '/api/keys')).status).toBe(200);
    expect((await house.visitor().ask('POST', '/api/sign-out')).status).toBe(204);
  });

  it('gives sessions that all end at once, and open pages are told', async () => {
    await using house = await openHouse(open);
    const laptop = await house.member('member', 'bob@example.org');
    const phone = house.visitor();
    await phone.ask('POST', '/api/sign-in', { email: 'bob@example.org', password: 'correct horse' });
    const heard: unknown[] = [];
    house.events.subscribe(laptop.id, (event) => heard.push(event));
    expect((await laptop.ask('GET', '/api/keys')).status).toBe(200);
    expect((await phone.ask('POST', '/api/sign-out-everywhere')).status).toBe(204);
    expect(heard).toEqual([{ kind: 'account' }]);
    expect((await laptop.ask('GET', '/api/keys')).status).toBe(401);
    expect((await laptop.ask('POST', '/api/sign-out-everywhere')).status).toBe(401);
  });

  it('takes no cookie that was not signed here', async () => {
    await using house = await openHouse(open);
    const bob = await house.member('member', 'bob@example.org');
    const [name, value = ''] = bob.cookie.split('=');
    const [token] = decodeURIComponent(value).split('.');
    for (const forged of [`${token}`, `${token}.`, `${token}.${'A'.repeat(43)}=`, '%', `${value}x`, `x${value}`, '']) {
      bob.cookie = `${name}=${forged}`;
      expect((await bob.ask('GET', '/api/keys')).status).toBe(401);
    }
    bob.cookie = `other=1; ${name}=${value}; a=b`;
    expect((await bob.ask('GET', '/api/keys')).status).toBe(200);
  });

  it('keeps a session that is used, and ends one that is not', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await using house = await openHouse(open);
    const used = await house.member('member', 'bob@example.org');
    const unused = await house.member('member', 'eve@example.org');
    expect((await used.ask('GET', '/api/me')).headers.get('set-cookie')).toBeNull();
    for (let i = 0; i < 2; i++) {
      vi.setSystemTime(Date.now() + 20 * day);
      expect((await used.ask('GET', '/api/me')).headers.get('set-cookie')).toContain('Max-Age=2592000');
    }
    expect((await used.ask('GET', '/api/keys')).status).toBe(200);
    expect((await unused.ask('GET', '/api/keys')).status).toBe(401);
  });

  it('sets a cookie that only https carries where browsers come by https', async () => {
    await using house = await openHouse(open, { publicUrl: 'https://modu.example' });
    const bob = await house.member('member', 'bob@example.org');
    expect(bob.cookie).toMatch(/^__Secure-modu_session=/);
    expect((await bob.ask('GET', '/api/keys')).status).toBe(200);
    expect((await bob.ask('POST', '/api/sign-in', { email: 'bob@example.org', password: 'correct horse' })).headers.get('set-cookie')).toMatch(/Secure/);
    expect((await bob.ask('POST', '/api/sign-out')).headers.get('set-cookie')).toContain('Secure');
  });
});
