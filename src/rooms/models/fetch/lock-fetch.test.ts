import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFetch } from './lock-fetch.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'modu-lock-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const held = (pid: number, host: string) => writeFile(join(folder, 'lock'), JSON.stringify({ token: 't', pid, host }));

async function endedPid(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid ?? 0;
}

describe('the lock on a fetch', () => {
  it('is had by one at a time, and free when it is let go', async () => {
    const first = await lockFetch(folder, 'm');
    await expect(lockFetch(folder, 'm')).rejects.toThrow(`by another process (${process.pid})`);
    await first[Symbol.asyncDispose]();
    await (await lockFetch(folder, 'm'))[Symbol.asyncDispose]();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is taken over from a process that ended, by one of those who want it', async () => {
    await held(await endedPid(), hostname());
    const tries = await Promise.allSettled(Array.from({ length: 5 }, () => lockFetch(folder, 'm')));
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  });

  it('of another machine holds while it is touched, and is taken over when it is not', async () => {
    await held(process.pid, 'another-machine');
    await expect(lockFetch(folder, 'm')).rejects.toThrow('another process.');
    await utimes(join(folder, 'lock'), new Date(0), new Date(0));
    await (await lockFetch(folder, 'm'))[Symbol.asyncDispose]();
  });

  it('that is no lock at all, left by a full disk, is taken over', async () => {
    await writeFile(join(folder, 'lock'), '');
    await utimes(join(folder, 'lock'), new Date(0), new Date(0));
    await (await lockFetch(folder, 'm'))[Symbol.asyncDispose]();
    expect(await readdir(folder)).toEqual([]);
  });
});
