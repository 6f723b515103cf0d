import type { LlamaContextSequence, LlamaModel, Token } from 'node-llama-cpp';
import { idleMs } from './idle-ms.ts';
import type { ThreadGovernor } from './thread-governor.ts';

/** Nobody is kept waiting for much longer than this; what was not measured is tried while replies are written. */
const BUDGET_MS = 800;
const MEASURED_TOKENS = 6;
/** One probe is not measured for longer, once a token is known. */
const LONG_ENOUGH_MS = 120;
const READ_TOKENS = 24;
/** While one thread computes, this much of every other core must lie idle; otherwise other programs use them. */
const IDLE = 0.7;

/** A kind of batch, and what a token of it costs in ms. */
type Probe = { readonly tokens: number; readonly measured: Map<number, number>; cost(): Promise<number> };

/**
 * Writes a few tokens for one stream and for all at once, and reads a few: with one thread, then with more while the
 * budget lasts. On a machine that others use it stays with one: a thread too many takes seconds for a token there.
 */
export async function measureThreads(model: LlamaModel, sequences: readonly LlamaContextSequence[], governor: ThreadGovernor): Promise<void> {
  const [first] = sequences;
  const start = model.tokens.bos ?? model.tokenize('Once', false)[0];
  if (!first || start === undefined) return;
  const probes: Probe[] = [
    { tokens: 1, measured: new Map(), cost: () => writingCost([first], start) },
    ...(sequences.length > 1 ? [{ tokens: sequences.length, measured: new Map<number, number>(), cost: () => writingCost(sequences, start) }] : []),
    { tokens: READ_TOKENS, measured: new Map(), cost: () => readingCost(first, start) },
  ];
  const idle = await idleCores(() => measure(probes, [1], governor));
  const candidates = governor.candidates.filter((threads) => threads > 1 && idle >= (threads - 1) * IDLE);
  if (candidates.length === 0) governor.startWith(1);
  else await measure(probes, candidates, governor);
  governor.force(undefined);
  for (const { tokens, measured } of probes) governor.adopt(tokens, measured);
  for (const sequence of sequences) await sequence.clearHistory();
}

async function measure(probes: readonly Probe[], candidates: readonly number[], governor: ThreadGovernor): Promise<void> {
  const until = performance.now() + BUDGET_MS / 2;
  for (const threads of candidates) {
    governor.force(threads);
    for (const { measured, cost } of probes) {
      if (performance.now() > until) return;
      measured.set(threads, await cost());
    }
  }
}

/** How many cores lay idle while `work` was done. */
async function idleCores(work: () => Promise<void>): Promise<number> {
  const [begin, before] = [performance.now(), idleMs()];
  await work();
  return (idleMs() - before) / (performance.now() - begin);
}

async function writingCost(sequences: readonly LlamaContextSequence[], start: Token): Promise<number> {
  const times = await Promise.all(sequences.map((sequence) => tokenTimes(sequence, start)));
  return median(times.flat()) / sequences.length;
}

async function tokenTimes(sequence: LlamaContextSequence, start: Token): Promise<number[]> {
  await sequence.clearHistory();
  const times: number[] = [];
  const begin = performance.now();
  let at = begin;
  for await (const _token of sequence.evaluate([start], { temperature: 0, yieldEogToken: true })) {
    const now = performance.now();
    times.push(now - at);
    at = now;
    if (times.length > MEASURED_TOKENS || (times.length > 1 && now - begin > LONG_ENOUGH_MS)) break;
  }
  // The first one warms the caches.
  return times.slice(1);
}

async function readingCost(sequence: LlamaContextSequence, start: Token): Promise<number> {
  await sequence.clearHistory();
  const begin = performance.now();
  await sequence.evaluateWithoutGeneratingNewTokens(Array.from({ length: READ_TOKENS }, () => start));
  return (performance.now() - begin) / READ_TOKENS;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity;
}
