import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { openHouse } from './test-house.ts';

describe.each(databases)('one\'s own account on $kind', ({ open }) => {
  it('takes a new password against the current one, and ends all other sessions', async () => {
    await using house = await openHouse(open);
    const laptop = await house.member('member', 'bob@example.org');
    const phone = house.visitor();
    await phone.ask('POST', '/api/sign-in', { email: 'bob@example.org', password: 'correct horse' });
    expect((await laptop.ask('PATCH', '/api/me', { newPassword: 'battery staple' })).status).toBe(400);
    expect((await laptop.ask('PATCH', '/api/me', { newPassword: 'battery staple', currentPassword: 'wrong' })).status).toBe(403);
    expect((await phone.ask('GET', '/api/keys')).status).toBe(200);
    expect((await laptop.ask('PATCH', '/api/me', { newPassword: 'battery staple', currentPassword: 'correct horse' })).status).toBe(200);
    expect((await laptop.ask('GET', '/api/keys')).status).toBe(200);
    expect((await phone.ask('GET', '/api/keys')).status).toBe(401);
    expect((await phone.ask('POST', '/api/sign-in', { email: 'bob@example.org', password: 'correct horse' })).status).toBe(401);
    expect((await phone.ask('POST', '/api/sign-in', { email: 'bob@example.org', password: 'battery staple' })).status).toBe(200);
  });

  it('does not let an open session guess the current password', async () => {
    await using house = await openHouse(open);
    const bob = await house.member('member', 'bob@example.org');
    const answers = await Promise.all(Array.from({ length: 10 }, () => bob.ask('PATCH', '/api/me', { email: 'eve@example.org', currentPassword: 'guess' })));
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([...Array<number>(8).fill(403), 429, 429]);
  });

  it('takes a new name and email, but nobody else\'s', async () => {
    await using house = await openHouse(open);
    const bob = await house.member('member', 'bob@example.org');
    await house.member('member', 'eve@example.org');
    expect((await bob.ask('PATCH', '/api/me', { name: '밥' })).body).toMatchObject({ person: { name: '밥' } });
    expect((await bob.ask('PATCH', '/api/me', { email: 'EVE@example.org', currentPassword: 'correct horse' })).status).toBe(409);
    expect((await bob.ask('PATCH', '/api/me', { email: 'Robert@example.org', currentPassword: 'correct horse' })).body).toMatchObject({ person: { email: 'robert@example.org' } });
    expect((await house.visitor().ask('POST', '/api/sign-in', { email: 'robert@example.org', password: 'correct horse' })).status).toBe(200);
  });
});
