import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** A server of ours in a process of its own, without a model. */
export interface ServedModu extends AsyncDisposable {
  readonly url: string;
  /** Its owner. */
  readonly email: string;
  readonly password: string;
  readonly key: string;
}

const [email, password] = ['bench@example.org', 'correct horse battery staple'];
const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

export async function serveModu(): Promise<ServedModu> {
  const folder = await mkdtemp(join(tmpdir(), 'modu-bench-'));
  const env = { ...process.env, MODU_DATA: folder, MODU_PORT: '0', MODU_TEXT_ENGINE: 'off', MODU_STARTER: 'none', MODU_LOG: 'error' };
  const command = async (args: readonly string[], input = ''): Promise<string> => {
    const child = spawn(process.execPath, [main, ...args], { env, stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.end(input);
    const [output] = await Promise.all([child.stdout.toArray(), once(child, 'exit')]);
    return Buffer.concat(output).toString().trim();
  };
  await command(['user', 'add', email, '--name', 'bench', '--role', 'owner', '--password-stdin'], `${password}\n`);
  const key = (await command(['key', 'create', '--user', email, '--name', 'bench'])).split(/\s+/).at(-1) ?? '';
  const server = spawn(process.execPath, [main, 'serve', '--no-open'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  return {
    url: await addressOf(server), email, password, key,
    [Symbol.asyncDispose]: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function addressOf({ stdout }: ChildProcessByStdio<null, Readable, null>): Promise<string> {
  for await (const line of createInterface(stdout)) {
    const [, url] = /ready at (\S+)/.exec(line) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error('The server ended before it was ready.');
}
