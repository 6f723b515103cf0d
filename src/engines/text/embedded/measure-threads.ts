import type { LlamaContextSequence, LlamaModel, Token } from 'node-llama-cpp';
import type { ThreadGovernor } from './thread-governor.ts';

const WARM_TOKENS = 2;
const MEASURED_TOKENS = 6;
/** A big model is not kept from its first person for longer than this, a width. */
const BUDGET_MS = 900;

/** Writes a few tokens with each thread count, for one stream and for all at once, and gives the governor the result. */
export async function measureThreads(model: LlamaModel, sequences: readonly LlamaContextSequence[], governor: ThreadGovernor): Promise<void> {
  const prompt = model.tokenize('Once upon a time', false);
  const first = sequences.slice(0, 1);
  for (const group of sequences.length > 1 ? [first, sequences] : [first]) {
    const measured = new Map<number, number>();
    const until = performance.now() + BUDGET_MS;
    for (const threads of governor.candidates.toReversed()) {
      if (measured.size > 0 && performance.now() > until) break;
      governor.force(threads);
      const times = await Promise.all(group.map((sequence) => tokenTimes(sequence, prompt)));
      measured.set(threads, median(times.flat()) / group.length);
    }
    governor.force(undefined);
    governor.adopt(group.length, new Map([...measured].sort(([a], [b]) => a - b)));
  }
  for (const sequence of sequences) await sequence.clearHistory();
}

async function tokenTimes(sequence: LlamaContextSequence, prompt: Token[]): Promise<number[]> {
  await sequence.clearHistory();
  const times: number[] = [];
  let at = performance.now();
  for await (const _token of sequence.evaluate(prompt, { temperature: 0, yieldEogToken: true })) {
    const now = performance.now();
    times.push(now - at);
    at = now;
    if (times.length >= WARM_TOKENS + MEASURED_TOKENS) break;
  }
  return times.slice(WARM_TOKENS);
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
