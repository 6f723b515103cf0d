import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';

const run = promisify(execFile);

export interface TestPostgres extends AsyncDisposable {
  readonly url: string;
}

/** Postgres is not here or will not start; the message says why. */
export class NoPostgresError extends Error {
  override readonly name = 'NoPostgresError';
}

/**
 * A Postgres of the system's packages with an empty data folder of its own, gone after the tests.
 * @throws NoPostgresError
 */
export async function startPostgres(): Promise<TestPostgres> {
  const binaries = await findBinaries();
  const account = await findAccount();
  const folder = await mkdtemp(join(tmpdir(), 'modu-postgres-'));
  try {
    if (account) await chown(folder, account.uid, account.gid);
    const data = join(folder, 'data');
    // `--locale=C` alone would make SQL_ASCII, in which Korean is no text.
    await run(join(binaries, 'initdb'), ['-D', data, '-U', 'modu', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'], { ...account, cwd: folder });
    const port = await findFreePort();
    const settings = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: folder, fsync: 'off', synchronous_commit: 'off', max_connections: '300' };
    const server = spawn(join(binaries, 'postgres'), ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])], { ...account, cwd: folder, stdio: 'ignore' });
    const url = `postgres://modu@127.0.0.1:${port}/postgres`;
    await untilItAnswers(url, () => server.exitCode !== null);
    return {
      url,
      [Symbol.asyncDispose]: async () => {
        const ended = once(server, 'exit');
        // Fast shutdown: connections are cut, not waited for.
        server.kill('SIGINT');
        await ended;
        await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw new NoPostgresError(`it does not start: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function findBinaries(): Promise<string> {
  const versions = await readdir('/usr/lib/postgresql').catch(() => []);
  const newest = versions.toSorted((a, b) => Number(b) - Number(a))[0];
  if (newest === undefined) throw new NoPostgresError('there is none in /usr/lib/postgresql (Debian: apt-get install postgresql)');
  return join('/usr/lib/postgresql', newest, 'bin');
}

/** Postgres refuses to run as root: then it runs as the account that its package made. */
async function findAccount(): Promise<{ uid: number; gid: number } | undefined> {
  if (userInfo().uid !== 0) return undefined;
  try {
    const [uid, gid] = await Promise.all(['-u', '-g'].map(async (flag) => Number((await run('id', [flag, 'postgres'])).stdout)));
    return uid === undefined || gid === undefined ? undefined : { uid, gid };
  } catch {
    throw new NoPostgresError('it does not run as root, and there is no account "postgres"');
  }
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address ? address.port : 0;
}

async function untilItAnswers(url: string, ended: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !ended(); tries++) {
    const client = new Client({ connectionString: url });
    // Between `connect` and `end` the server may go: that is the next try's business.
    client.on('error', () => undefined);
    const answered = await client.connect().then(() => true, () => false);
    await client.end().catch(() => undefined);
    if (answered) return;
    await wait(100);
  }
  throw new Error('it did not answer within 10 s');
}
