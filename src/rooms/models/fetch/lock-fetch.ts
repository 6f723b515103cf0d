import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { ConflictError } from '../../../platform/problem.ts';
import { isTaken } from '../errors.ts';

const holderSchema = z.object({ token: z.string(), pid: z.int(), host: z.string() });

const touchedEveryMs = 5_000;
/** A holder on another machine, whose process can't be asked for, is gone when it has not touched its lock for so long. */
const goneAfterMs = 30_000;
/** Longer than two processes that find the same lock left behind need to notice each other. */
const settleMs = 50;

/**
 * One process at a time fetches a model into a folder that several may share: a server, the command line, another install.
 * @throws ConflictError when another one is at it
 */
export async function lockFetch(folder: string, model: string): Promise<AsyncDisposable> {
  const file = join(folder, 'lock');
  const mine = JSON.stringify({ token: randomUUID(), pid: process.pid, host: hostname() });
  if (!(await create(file, mine))) {
    const holder = await readHolder(file);
    const busy = new ConflictError(`${model} is being fetched by another process${holder?.host === hostname() ? ` (${holder.pid})` : ''}. It will be here when that one is done.`);
    if (await isAlive(file, holder)) throw busy;
    await replace(file, mine);
    await wait(settleMs);
    if ((await readFile(file, 'utf8').catch(() => '')) !== mine) throw busy;
  }
  const touching = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => undefined), touchedEveryMs).unref();
  return {
    [Symbol.asyncDispose]: async () => {
      clearInterval(touching);
      if ((await readFile(file, 'utf8').catch(() => '')) === mine) await rm(file, { force: true });
    },
  };
}

async function create(file: string, content: string): Promise<boolean> {
  try {
    await using handle = await open(file, 'wx');
    await handle.writeFile(content);
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

async function replace(file: string, content: string): Promise<void> {
  const next = `${file}.${randomUUID()}`;
  await writeFile(next, content);
  await rename(next, file);
}

async function readHolder(file: string): Promise<z.infer<typeof holderSchema> | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

async function isAlive(file: string, holder: z.infer<typeof holderSchema> | undefined): Promise<boolean> {
  const touched = await stat(file).then((found) => found.mtimeMs, () => 0);
  if (Math.abs(Date.now() - touched) > goneAfterMs) return false;
  return holder?.host !== hostname() || isRunning(holder.pid);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
