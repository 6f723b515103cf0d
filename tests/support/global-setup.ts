import { NoPostgresError, startPostgres } from './postgres.ts';

/** One Postgres for all tests; each test takes a fresh schema in it (`databases.ts`). */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env['MODU_TEST_POSTGRES_URL']) return async () => undefined;
  try {
    const postgres = await startPostgres();
    process.env['MODU_TEST_POSTGRES_URL'] = postgres.url;
    return async () => await postgres[Symbol.asyncDispose]();
  } catch (error) {
    if (!(error instanceof NoPostgresError)) throw error;
    console.warn(`Postgres tests skipped: ${error.message}`);
    return async () => undefined;
  }
}
