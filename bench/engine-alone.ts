/** node-llama-cpp alone in one process, for bench/engine.ts: arguments are the file, threads, tokens and the prompt. */
import { once } from 'node:events';
import { getLlama, resolveChatWrapper, type LlamaContextSequence, type Token } from 'node-llama-cpp';
import { samplingOptions } from '../src/engines/text/embedded/sampling-options.ts';

/** A thread count that collapsed needs no more than this to show it. */
const LONGEST_MS = 6_000;

const [path = '', threads = '', tokens = '', story = ''] = process.argv.slice(2);
const llama = await getLlama({ build: 'never', skipDownload: true, progressLogs: false });
const model = await llama.loadModel({ modelPath: path });
const context = await model.createContext({ sequences: 4, contextSize: 4_096, batchSize: 512, threads: Number(threads) });
const sequences = Array.from({ length: 4 }, () => context.getSequence());
const history = [
  { type: 'user' as const, text: story },
  { type: 'model' as const, response: [''] },
];
const prompt = resolveChatWrapper(model, { warningLogs: false }).generateContextState({ chatHistory: history }).contextText.tokenize(model.tokenizer);
await rate(4, 8);
process.send?.(0);
for (;;) {
  const [streams] = (await once(process, 'message')) as [number];
  process.send?.(await rate(streams, Number(tokens)));
}

/** Tokens/s of all streams together, from the asking to the last. */
async function rate(streams: number, most: number): Promise<number> {
  const begun = performance.now();
  const write = async (sequence: LlamaContextSequence, stream: number): Promise<number> => {
    await sequence.clearHistory();
    const written: Token[] = [];
    for await (const token of sequence.evaluate(prompt, samplingOptions({ temperature: 0.8, seed: stream }, written))) {
      written.push(token);
      if (written.length >= most || performance.now() - begun > LONGEST_MS) break;
    }
    return written.length;
  };
  const counts = await Promise.all(sequences.slice(0, streams).map(write));
  return (counts.reduce((sum, count) => sum + count, 0) / (performance.now() - begun)) * 1_000;
}
