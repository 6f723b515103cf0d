/**
 * The embedded engine against node-llama-cpp alone, in one run: tokens/s at 1 and 4 streams, the same while another
 * process burns a core, and the time to a second message's first token. Under three minutes. `--only quiet|busy|talk`
 */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openEmbeddedEngine, type EmbeddedEngine } from '../src/engines/text/embedded/index.ts';
import { threadCandidates } from '../src/engines/text/embedded/thread-governor.ts';
import type { TextMessage } from '../src/engines/text/port.ts';
import { createLog } from '../src/platform/log/log.ts';
import { starterModelFile } from '../tests/support/starter-model.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, rounds: { type: 'string', default: '5' } } });
const STREAMS = [1, 4];
const TOKENS = 128;
/** A slow machine gets fewer rounds. */
const PART_MS = 50_000;
const STORY = 'Tell me a very long story about a lighthouse keeper, her dog and the sea.';
const SEA = 'The sea was calm and the lamp was lit. ';

const path = await starterModelFile();
if (!path) process.exit(1);
console.log(`${availableParallelism()} cores, SmolLM2-135M Q4_1, ${TOKENS} tokens a stream`);
// First: who opens a model later was seen to get the better pages of memory, and that must not be Modu.
await using engine = openEmbeddedEngine({ log: createLog('warn'), fileOf: async () => ({ path }) });
await engine.warm('starter');
if (values.only !== 'talk') await rates();
if (values.only === undefined || values.only === 'talk') await secondMessage();

async function rates(): Promise<void> {
  const alone: Alone[] = [];
  try {
    for (const threads of threadCandidates(availableParallelism())) alone.push(await startAlone(threads));
    if (values.only !== 'busy') await compare('a quiet machine', alone, 0.95);
    if (values.only === 'quiet') return;
    const burner = spawn(process.execPath, ['-e', `const until = Date.now() + ${PART_MS * 2}; while (Date.now() < until);`], { stdio: 'ignore' });
    await compare('another process burns a core', alone, 0.8).finally(() => burner.kill('SIGKILL'));
  } finally {
    for (const { child } of alone) child.kill('SIGKILL');
  }
}

/** node-llama-cpp in a process of its own, with one thread count: left to itself, it takes four threads on two cores, and collapses. */
type Alone = { readonly threads: number; readonly child: ChildProcess };

async function startAlone(threads: number): Promise<Alone> {
  const child = fork(fileURLToPath(new URL('./engine-alone.ts', import.meta.url)), [String(path), String(threads), String(TOKENS), STORY]);
  await once(child, 'message');
  return { threads, child };
}

/** All take turns, so that whatever else the machine does meets all. The best thread count alone is what Modu is held against. */
async function compare(when: string, alone: readonly Alone[], goal: number): Promise<void> {
  const until = performance.now() + PART_MS;
  const found = STREAMS.map((streams) => ({ streams, modu: [] as number[], alone: new Map(alone.map(({ threads }) => [threads, [] as number[]])) }));
  for (let round = 0; round < Number(values.rounds) && performance.now() < until; round++) {
    for (const { streams, modu, ...rest } of found) {
      for (const { threads, child } of alone) {
        child.send(streams);
        const [rate] = (await once(child, 'message')) as [number];
        rest.alone.get(threads)?.push(rate);
      }
      modu.push(await moduRate(streams));
    }
  }
  for (const { streams, modu, ...rest } of found) {
    const [threads, best] = [...rest.alone].map(([count, rate]) => [count, median(rate)] as const).reduce((a, b) => (b[1] > a[1] ? b : a));
    const ratio = median(modu) / best;
    const rounded = (rate: readonly number[]) => rate.map((value) => Math.round(value * 10) / 10);
    console.log(JSON.stringify({ when, streams, modu: rounded(modu), alone: Object.fromEntries([...rest.alone].map(([count, rate]) => [count, rounded(rate)])) }));
    console.log(
      `${when}, ${streams} at once: Modu ${median(modu).toFixed(1)} tokens/s, node-llama-cpp alone ${best.toFixed(1)} (${threads} threads, its best), ratio ${ratio.toFixed(2)} (goal ${goal})`,
    );
  }
}

/** Tokens/s of all streams together, from the asking to the last word: where streams begin one after another, a first word says little. */
async function moduRate(streams: number): Promise<number> {
  const begun = performance.now();
  let tokens = 0;
  const write = async (stream: number): Promise<void> => {
    const sampling = { temperature: 0.8, seed: stream, maxTokens: TOKENS };
    for await (const step of engine.generate({ model: 'starter', messages: [{ role: 'user', content: STORY }], sampling }, AbortSignal.timeout(PART_MS))) {
      if (step.kind === 'finish') tokens += step.usage.completionTokens;
    }
  };
  await Promise.all(Array.from({ length: streams }, (_, stream) => write(stream)));
  return (tokens / (performance.now() - begun)) * 1_000;
}

/** A second message must not wait longer because the talk before it was long. */
async function secondMessage(): Promise<void> {
  for (const length of [10, 80, 180]) {
    const times: FirstWord[] = [];
    for (let round = 0; round < 3; round++) {
      const cacheKey = `${length}/${round}`;
      const talk: TextMessage[] = [{ role: 'user', content: `Read this and remember it. ${SEA.repeat(length)}` }];
      const first = await firstWord(engine, talk, cacheKey);
      talk.push({ role: 'assistant', content: first.text }, { role: 'user', content: 'And then?' });
      times.push(await firstWord(engine, talk, cacheKey));
    }
    const [one] = times;
    if (!one) return;
    const ms = times.map((time) => Math.round(time.ms));
    console.log(JSON.stringify({ when: 'second message', prompt: one.prompt, held: one.held, ms }));
    console.log(`second message, ${one.held} of ${one.prompt} tokens held: first word after ${median(ms)} ms`);
  }
}

type FirstWord = { readonly ms: number; readonly text: string; readonly prompt: number; readonly held: number };

async function firstWord(asked: EmbeddedEngine, messages: readonly TextMessage[], cacheKey: string): Promise<FirstWord> {
  const at = performance.now();
  let ms = 0;
  let text = '';
  for await (const step of asked.generate({ model: 'starter', messages, cacheKey, sampling: { temperature: 0, maxTokens: 24 } }, AbortSignal.timeout(PART_MS))) {
    if (step.kind === 'delta') {
      ms ||= performance.now() - at;
      text += step.text;
    }
    if (step.kind === 'finish') return { ms, text, prompt: step.usage.promptTokens, held: step.usage.cachedTokens ?? 0 };
  }
  throw new Error('No finish came.');
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(at)] ?? NaN) + (sorted[Math.ceil(at)] ?? NaN)) / 2;
}
