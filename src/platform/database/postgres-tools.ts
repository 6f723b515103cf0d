import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Problem } from '../problem.ts';

const run = promisify(execFile);

/** Postgres's own tools are not here, or failed; the message says what to do. */
export class PostgresToolError extends Problem {
  override readonly name = 'PostgresToolError';
  constructor(message: string) {
    super(500, message);
  }
}

/** Writes the whole database at `url` to `file`, in Postgres's own format, while others use it. @throws PostgresToolError */
export async function dumpPostgres(url: string, file: string): Promise<void> {
  await runTool('pg_dump', url, ['--format=custom', '--no-owner', '--no-privileges', `--file=${file}`]);
}

/** Puts back all of what `dumpPostgres` wrote, or nothing. @throws PostgresToolError */
export async function restorePostgres(url: string, file: string): Promise<void> {
  await runTool('pg_restore', url, ['--clean', '--if-exists', '--no-owner', '--no-privileges', '--single-transaction', file]);
}

async function runTool(tool: 'pg_dump' | 'pg_restore', url: string, args: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'modu-postgres-'));
  try {
    await run(findTool(tool), [`--dbname=${await hidePassword(url, join(folder, 'password'))}`, ...args], { maxBuffer: 2 ** 24 });
  } catch (error) {
    throw explain(tool, error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Command lines can be read by everybody on the machine, so the password goes by a file. */
async function hidePassword(url: string, file: string): Promise<string> {
  const address = new URL(url);
  if (address.password === '') return url;
  const password = decodeURIComponent(address.password).replaceAll(/[\\:]/g, '\\$&');
  await writeFile(file, `*:*:*:*:${password}\n`, { mode: 0o600 });
  address.password = '';
  address.searchParams.set('passfile', file);
  return address.href;
}

/** Debian keeps the tools of each version apart; what is on the PATH otherwise. */
function findTool(tool: string): string {
  const home = '/usr/lib/postgresql';
  const versions = existsSync(home) ? readdirSync(home).toSorted((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(home, version, 'bin', tool)).find((path) => existsSync(path)) ?? tool;
}

function explain(tool: string, error: unknown): PostgresToolError {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new PostgresToolError(`${tool} is not here. Install Postgres's client tools (Debian: apt-get install postgresql-client) and try again.`);
  const words = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n')[0] : String(error);
  return new PostgresToolError(`${tool} failed: ${words ?? ''}`);
}
