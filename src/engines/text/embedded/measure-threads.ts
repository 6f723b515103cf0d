import type { LlamaContextSequence, LlamaModel, Token } from 'node-llama-cpp';
import type { ThreadGovernor } from './thread-governor.ts';

const WARM_TOKENS = 1;
const MEASURED_TOKENS = 6;
const READ_TOKENS = 32;
/** Nobody is kept waiting for longer than this for each width that is measured; what was not measured is tried later. */
const BUDGET_MS = 900;
/** One thread count is not measured for longer, once two tokens are known. */
const LONG_ENOUGH_MS = 300;
/** More threads that cost so much more than fewer are given up at the first token: others need the cores. */
const HOPELESS = 2;

/**
 * Writes a few tokens for one stream and for all at once, and reads a few, with one thread, then with more, and gives
 * the governor the result. Fewer come first: on a busy machine a thread too many may take seconds for one token.
 */
export async function measureThreads(model: LlamaModel, sequences: readonly LlamaContextSequence[], governor: ThreadGovernor): Promise<void> {
  const prompt = model.tokenize('Once upon a time', false);
  const [first] = sequences;
  if (!first) return;
  await measure(governor, 1, (worst) => writingCost([first], prompt, worst));
  if (sequences.length > 1) await measure(governor, sequences.length, (worst) => writingCost(sequences, prompt, worst));
  await measure(governor, READ_TOKENS, () => readingCost(first, prompt));
  for (const sequence of sequences) await sequence.clearHistory();
}

/** `cost` gives ms per token; it may stop as soon as a token takes longer than `worst`. */
async function measure(governor: ThreadGovernor, tokens: number, cost: (worst: number) => Promise<number>): Promise<void> {
  const measured = new Map<number, number>();
  const until = performance.now() + BUDGET_MS;
  let best = Infinity;
  for (const threads of governor.candidates) {
    if (performance.now() > until) break;
    governor.force(threads);
    const found = await cost(best * HOPELESS);
    measured.set(threads, found);
    if (found > best) break;
    best = found;
  }
  governor.force(undefined);
  governor.adopt(tokens, measured);
}

async function writingCost(sequences: readonly LlamaContextSequence[], prompt: Token[], worst: number): Promise<number> {
  let hopeless = false;
  const write = async (sequence: LlamaContextSequence): Promise<number[]> => {
    const times: number[] = [];
    await sequence.clearHistory();
    const begin = performance.now();
    let at = begin;
    for await (const _token of sequence.evaluate(prompt, { temperature: 0, yieldEogToken: true })) {
      const now = performance.now();
      times.push(now - at);
      hopeless ||= times.length > WARM_TOKENS && (now - at) / sequences.length > worst;
      at = now;
      if (hopeless || times.length >= WARM_TOKENS + MEASURED_TOKENS || (times.length > WARM_TOKENS + 1 && now - begin > LONG_ENOUGH_MS)) break;
    }
    return times.slice(WARM_TOKENS);
  };
  const times = await Promise.all(sequences.map(write));
  return hopeless ? Infinity : median(times.flat()) / sequences.length;
}

async function readingCost(sequence: LlamaContextSequence, prompt: Token[]): Promise<number> {
  await sequence.clearHistory();
  const text = Array.from({ length: READ_TOKENS }, (_, at) => prompt[at % prompt.length]).filter((token) => token !== undefined);
  const begin = performance.now();
  await sequence.evaluateWithoutGeneratingNewTokens(text);
  return (performance.now() - begin) / READ_TOKENS;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity;
}
