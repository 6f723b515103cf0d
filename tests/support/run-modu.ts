import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

type Surroundings = { readonly folder: string; readonly env?: Record<string, string> };
export type Ended = { readonly code: number | null; readonly out: string; readonly error: string };

/** Runs the command line as a person would, in a process of its own, on a data folder without models. */
export async function runModu(args: readonly string[], { folder, env, input = '' }: Surroundings & { input?: string }): Promise<Ended> {
  const child = spawnModu(args, { folder, ...(env && { env }) });
  child.stdin?.end(input);
  return await untilEnded(child);
}

export interface RunningModu extends AsyncDisposable {
  readonly url: string;
  readonly out: () => string;
  /** Sends the signal and waits. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
}

/** Starts `modu serve` on a free port and waits until it says that it is ready. */
export async function startModu(surroundings: Surroundings): Promise<RunningModu> {
  const child = spawnModu(['serve', '--port', '0', '--no-open'], surroundings);
  const ended = untilEnded(child);
  let out = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk;
      const ready = /Modu is ready at (\S+)\n/.exec(out)?.[1];
      if (ready !== undefined) resolve(ready);
    });
    void ended.then(({ code, error }) => reject(new Error(`modu serve ended with ${code}: ${error}`)));
  });
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };
  return { url, out: () => out, stop, [Symbol.asyncDispose]: async () => void (await stop()) };
}

function spawnModu(args: readonly string[], { folder, env }: Surroundings): ChildProcess {
  const settings = { MODU_DATA: folder, MODU_MODELS: '', MODU_STARTER: 'none', MODU_TEXT_ENGINE: 'off', MODU_DATABASE_URL: '', MODU_PORT: '0', NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compile'), ...env };
  return spawn(process.execPath, [join(root, 'src/main.ts'), ...args], { cwd: folder, env: { ...process.env, ...settings }, stdio: 'pipe' });
}

async function untilEnded(child: ChildProcess): Promise<Ended> {
  let out = '';
  let error = '';
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk));
  child.stderr?.on('data', (chunk: Buffer) => (error += chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, error };
}
