import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { openHouse } from './test-house.ts';

describe.each(databases)('a password by order of whoever runs the server, on $kind', ({ open }) => {
  it('lets a person in who forgot theirs, and ends their sessions', async () => {
    await using house = await openHouse(open);
    const mia = await house.member('member', 'mia@example.org');
    await house.accounts.setPassword({ email: 'Mia@example.org', password: 'another horse' });
    expect((await mia.ask('GET', '/api/keys')).status).toBe(401);
    const again = house.visitor();
    expect((await again.ask('POST', '/api/sign-in', { email: 'mia@example.org', password: 'correct horse' })).status).toBe(401);
    expect((await again.ask('POST', '/api/sign-in', { email: 'mia@example.org', password: 'another horse' })).status).toBe(200);
  });

  it('refuses one that is too short, and somebody who is not here', async () => {
    await using house = await openHouse(open);
    await house.member('member', 'mia@example.org');
    await expect(house.accounts.setPassword({ email: 'mia@example.org', password: 'short' })).rejects.toThrow('8 to 256');
    await expect(house.accounts.setPassword({ email: 'jun@example.org', password: 'long enough' })).rejects.toThrow('Nobody here');
  });
});
