import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { scopes } from '../../platform/http/caller.ts';
import { openHouse } from './test-house.ts';

const roads = (key: string): Record<string, string>[] => [{ authorization: `Bearer ${key}` }, { authorization: `bearer  ${key}` }, { 'x-api-key': key }];

describe.each(databases)('a key on $kind', ({ open }) => {
  it('is shown once, kept as a hash, and has the same scopes by every road', async () => {
    await using house = await openHouse(open);
    const bob = await house.member('member', 'bob@example.org');
    const made = await bob.ask('POST', '/api/keys', { name: 'script', scopes: ['chat', 'chat'] });
    const { key, ...shown } = made.body as { key: string; start: string; id: string };
    expect(made).toMatchObject({ status: 201, body: { scopes: ['chat'], lastUsedAt: null } });
    expect(key).toMatch(/^modu_[\w-]{43}$/);
    expect(key.startsWith(shown.start)).toBe(true);
    expect((await bob.ask('GET', '/api/keys')).body).toEqual([shown]);
    for (const headers of roads(key)) {
      const caller = await house.accounts.identify(new Headers(headers));
      expect(caller).toEqual({ id: bob.id, role: 'member', scopes: new Set(['chat']), via: 'key' });
    }
  });

  it('counts before a cookie, and two different keys are nobody\'s', async () => {
    await using house = await openHouse(open);
    const bob = await house.member('member', 'bob@example.org');
    const [limited, whole] = [await house.accounts.createKey({ personId: bob.id, name: 'a', scopes: ['models'] }), await house.accounts.createKey({ personId: bob.id, name: 'b' })];
    const identify = (headers: Record<string, string>) => house.accounts.identify(new Headers({ cookie: bob.cookie, ...headers }));
    for (const headers of roads(limited.key)) expect(await identify(headers)).toMatchObject({ scopes: new Set(['models']) });
    expect(await identify({ authorization: `Bearer ${limited.key}`, 'x-api-key': whole.key })).toBeUndefined();
    expect(await identify({ authorization: `Bearer ${whole.key}`, 'x-api-key': whole.key })).toMatchObject({ scopes: 'all' });
    expect(await identify({ authorization: 'Bearer wrong' })).toBeUndefined();
    expect(await identify({ authorization: 'Basic YTpi' })).toMatchObject({ via: 'session' });
  });

  it('reaches nothing of its account when it is limited, not even with every scope', async () => {
    await using house = await openHouse(open);
    const ada = await house.member('owner', 'ada@example.org');
    const { key } = await house.accounts.createKey({ personId: ada.id, name: 'limited', scopes: Object.keys(scopes) });
    const requests = [
      ['GET', '/api/me'], ['PATCH', '/api/me', { name: 'Eve' }], ['GET', '/api/keys'], ['POST', '/api/keys', { name: 'wider' }],
      ['DELETE', '/api/keys/x'], ['POST', '/api/sign-out-everywhere'], ['PATCH', `/api/people/${ada.id}`, { name: 'Eve' }], ['DELETE', `/api/people/${ada.id}`],
    ] as const;
    for (const headers of roads(key)) {
      for (const [method, path, body] of requests) expect([path, (await house.visitor().ask(method, path, body, headers)).status]).toEqual([path, 403]);
    }
    const whole = await house.accounts.createKey({ personId: ada.id, name: 'whole' });
    expect((await house.visitor().ask('POST', '/api/keys', { name: 'another' }, { 'x-api-key': whole.key })).status).toBe(201);
  });

  it('is refused for a scope that does not exist, and the scopes there are are named', async () => {
    await using house = await openHouse(open);
    const bob = await house.member('member', 'bob@example.org');
    for (const unknown of [['root'], ['__proto__'], []]) {
      const answer = await bob.ask('POST', '/api/keys', { name: 'x', scopes: unknown });
      expect(answer.status).toBe(400);
      expect(answer.body).toMatchObject({ detail: expect.stringContaining(Object.keys(scopes).join(', ')) });
    }
    await expect(house.accounts.createKey({ email: 'bob@example.org', name: 'x', scopes: ['pictures'] })).rejects.toThrow('pictures');
    await expect(house.accounts.createKey({ email: 'nobody@example.org', name: 'x' })).rejects.toThrow('nobody@example.org');
  });

  it('is made once for one idempotency key', async () => {
    await using house = await openHouse(open);
    const bob = await house.member('member', 'bob@example.org');
    const make = (name: string) => bob.ask('POST', '/api/keys', { name }, { 'idempotency-key': 'k1' });
    const [first, second] = await Promise.all([make('script'), make('script')]);
    expect(second).toMatchObject({ status: 201, body: first.body });
    expect((await make('other')).status).toBe(409);
    expect((await bob.ask('GET', '/api/keys')).body).toHaveLength(1);
  });

  it('ends when its owner removes it, and nobody else can', async () => {
    await using house = await openHouse(open);
    const bob = await house.member('member', 'bob@example.org');
    const eve = await house.member('owner', 'eve@example.org');
    const { body } = await bob.ask('POST', '/api/keys', { name: 'script' });
    const { id, key } = body as { id: string; key: string };
    const identify = () => house.accounts.identify(new Headers({ 'x-api-key': key }));
    expect(await identify()).toMatchObject({ id: bob.id });
    expect((await eve.ask('DELETE', `/api/keys/${id}`)).status).toBe(404);
    expect(await identify()).toMatchObject({ id: bob.id });
    expect((await bob.ask('DELETE', `/api/keys/${id}`)).status).toBe(204);
    expect(await identify()).toBeUndefined();
  });

  it('notes its last use, at most once a minute', async () => {
    await using house = await openHouse(open);
    const bob = await house.member('member', 'bob@example.org');
    const { key } = await house.accounts.createKey({ personId: bob.id, name: 'script' });
    const useAndRead = async () => {
      await house.accounts.identify(new Headers({ 'x-api-key': key }));
      const read = async () => ((await bob.ask('GET', '/api/keys')).body as { lastUsedAt: number | null }[])[0]?.lastUsedAt;
      await expect.poll(read).not.toBeNull();
      return await read();
    };
    const first = await useAndRead();
    house.moveClock(30_000);
    expect(await useAndRead()).toBe(first);
    house.moveClock(31_000);
    await useAndRead();
    await expect.poll(useAndRead).toBeGreaterThan((first ?? 0) + 60_000);
  });

  it('is not made without end', async () => {
    await using house = await openHouse(open);
    const bob = await house.member('member', 'bob@example.org');
    for (let i = 0; i < 100; i++) await house.accounts.createKey({ personId: bob.id, name: `key ${i}` });
    expect((await bob.ask('POST', '/api/keys', { name: 'one more' })).status).toBe(409);
  });
});
