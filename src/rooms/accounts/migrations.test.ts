import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { createLog } from '../../platform/log/log.ts';
import { accountsMigrations } from './index.ts';
import { openBetterAuth } from './open-auth.ts';
import { secret } from './test-house.ts';

describe.each(databases)('the tables of people on $kind', ({ open }) => {
  it('are those that this version of better-auth writes', async () => {
    await using database = await open(accountsMigrations);
    const auth = await openBetterAuth({ database, secret, publicUrl: () => 'http://localhost:3210', log: createLog('silent') });
    const { explicitSchemaCheck } = await auth.$context;
    expect(explicitSchemaCheck).toBeDefined();
    await expect(explicitSchemaCheck?.()).resolves.not.toThrow();
  });
});
