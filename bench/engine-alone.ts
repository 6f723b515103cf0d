/** node-llama-cpp alone in one process, for bench/engine.ts: arguments are the file, tokens, threads and the prompt. */
import { getLlama, resolveChatWrapper, type LlamaContextSequence, type Token } from 'node-llama-cpp';
import { samplingOptions } from '../src/engines/text/embedded/sampling-options.ts';

/** A thread count that collapsed needs no more than this to show it. */
const LONGEST_MS = 6_000;

const [path = '', tokens = '', threads = '', story = ''] = process.argv.slice(2);
const llama = await getLlama({ build: 'never', skipDownload: true, progressLogs: false });
const model = await llama.loadModel({ modelPath: path });
const context = await model.createContext({ sequences: 4, contextSize: 4_096, batchSize: 512, threads: Number(threads) });
const sequences = Array.from({ length: 4 }, () => context.getSequence());
const history = [
  { type: 'user' as const, text: story },
  { type: 'model' as const, response: [''] },
];
const prompt = resolveChatWrapper(model, { warningLogs: false }).generateContextState({ chatHistory: history }).contextText.tokenize(model.tokenizer);
// As for Modu, which measures its threads at load: the first tokens are not counted.
await rate(sequences, 8);
process.send?.({ 1: await rate(sequences.slice(0, 1), Number(tokens)), 4: await rate(sequences, Number(tokens)) });

async function rate(streams: readonly LlamaContextSequence[], most: number): Promise<number> {
  let firstAt = Infinity;
  const write = async (sequence: LlamaContextSequence, stream: number): Promise<number> => {
    await sequence.clearHistory();
    const written: Token[] = [];
    for await (const token of sequence.evaluate(prompt, samplingOptions({ temperature: 0.8, seed: stream }, written))) {
      firstAt = Math.min(firstAt, performance.now());
      written.push(token);
      if (written.length >= most || performance.now() - firstAt > LONGEST_MS) break;
    }
    return written.length;
  };
  const counts = await Promise.all(streams.map(write));
  return (counts.reduce((sum, count) => sum + count, 0) / (performance.now() - firstAt)) * 1_000;
}
