/**
 * From a clean clone to the first words, as a newcomer would: installed size, every later start, memory when idle, and how fast it stops.
 * Needs what `npm start` needs, a network for the first one included; clones this repository's HEAD into a temporary folder.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const laterStarts = 5;

type Started = { readonly url: string; readonly readyMs: number; readonly process: ChildProcess };

const megabytes = (...folders: string[]): number => Math.round(folders.reduce((sum, folder) => sum + Number(execFileSync('du', ['-sk', folder], { encoding: 'utf8' }).split('\t')[0]), 0) * 1_024 / 1e6);
const seconds = (ms: number): string => (ms / 1_000).toFixed(1);
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

await main();

async function main(): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'modu-bench-'));
  const clone = join(home, 'modu');
  try {
    execFileSync('git', ['clone', '--quiet', join(import.meta.dirname, '..'), clone]);
    const since = performance.now();
    const first = await start(clone);
    try {
      await hearFirstWords(first.url);
      say('clean clone: ready', `${seconds(first.readyMs)} s`);
      say('clean clone: first words', `${seconds(performance.now() - since)} s`);
    } finally {
      await stop(first);
    }
    say('installed', `${megabytes(join(clone, 'node_modules'), join(clone, 'dist'))} MB, and ${megabytes(join(clone, 'data'))} MB of data`);
    await measureLaterStarts(clone);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function measureLaterStarts(clone: string): Promise<void> {
  const ready: number[] = [];
  const stopped: number[] = [];
  let memory = '';
  for (let n = 0; n < laterStarts; n++) {
    const later = await start(clone);
    ready.push(later.readyMs);
    if (n === 0) {
      await wait(5_000);
      memory = describeMemory(later.process.pid ?? 0);
    }
    stopped.push(await stop(later));
  }
  say('later start: ready', `${Math.round(median(ready))} ms (${ready.map(Math.round).join(', ')})`);
  say('idle, without engines', memory);
  say('stopped', `${Math.round(median(stopped))} ms`);
}

async function start(clone: string): Promise<Started> {
  const began = performance.now();
  const child = spawn('npm', ['start', '--silent', '--', '--port', '0', '--no-open'], { cwd: clone, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, MODU_DATA: join(clone, 'data'), MODU_MODELS: '' } });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (out += chunk));
  while (child.exitCode === null) {
    const url = /Modu is ready at (\S+)/.exec(out)?.[1];
    if (url !== undefined) return { url, readyMs: performance.now() - began, process: child };
    await wait(10);
  }
  throw new Error(`npm start ended with ${child.exitCode}:\n${out}`);
}

/** Enters as the owner and waits for the first words of a reply. */
async function hearFirstWords(url: string): Promise<void> {
  const entered = await fetch(`${url}/api/setup`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name: 'Bench' }) });
  const cookie = entered.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ');
  const reply = await fetch(`${url}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ model: 'smollm2-135m', stream: true, max_tokens: 16, messages: [{ role: 'user', content: 'What is the capital of France?' }] }),
  });
  let text = '';
  for await (const chunk of reply.body ?? []) {
    text += Buffer.from(chunk).toString();
    if (/"content":"[^"]/.test(text)) return;
  }
  throw new Error(`No words came: ${reply.status} ${text}`);
}

async function stop({ process: child }: Started): Promise<number> {
  const began = performance.now();
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
  return performance.now() - began;
}

/** Proportional memory of the whole tree, npm included, as Linux counts it. */
function describeMemory(root: number): string {
  if (!existsSync('/proc/self/smaps_rollup')) return 'not measured: only Linux tells';
  const parents = new Map(readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((pid) => [Number(pid), Number(/\) \S (\d+)/.exec(readProc(pid, 'stat'))?.[1])]));
  const tree = [root];
  for (const parent of tree) for (const [pid, its] of parents) if (its === parent) tree.push(pid);
  const each = tree.map((pid) => Number(/^Pss:\s+(\d+)/m.exec(readProc(String(pid), 'smaps_rollup'))?.[1] ?? 0) / 1_024);
  return `${Math.round(each.reduce((sum, part) => sum + part, 0))} MiB (${each.map((part) => Math.round(part)).join(' + ')})`;
}

function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // It has ended in the meantime.
    return '';
  }
}

function say(what: string, figure: string): void {
  console.log(`${what.padEnd(26)} ${figure}`);
}
