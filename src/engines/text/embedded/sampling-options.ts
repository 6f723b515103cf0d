import { randomInt } from 'node:crypto';
import type { SequenceEvaluateOptions, Token } from 'node-llama-cpp';
import type { Sampling } from '../port.ts';

/** For small instruct models: warm enough to talk, steady enough to stay on the subject, not stuck in a loop. */
const DEFAULTS = { temperature: 0.7, topP: 0.9, topK: 40, minP: 0.05, repeatPenalty: 1.1 };
const PENALISED_TOKENS = 64;

/** The settings for one reply; `written` is read anew at each token, for the penalties. */
export function samplingOptions(sampling: Sampling, written: readonly Token[]): SequenceEvaluateOptions {
  const penalty = sampling.repeatPenalty ?? DEFAULTS.repeatPenalty;
  const presence = sampling.presencePenalty ?? 0;
  const frequency = sampling.frequencyPenalty ?? 0;
  const penalised = penalty !== 1 || presence !== 0 || frequency !== 0;
  return {
    temperature: sampling.temperature ?? DEFAULTS.temperature,
    topP: sampling.topP ?? DEFAULTS.topP,
    topK: sampling.topK ?? DEFAULTS.topK,
    minP: sampling.minP ?? DEFAULTS.minP,
    seed: seedOf(sampling.seed),
    ...(penalised && {
      repeatPenalty: { punishTokens: () => written.slice(-PENALISED_TOKENS), penalty, presencePenalty: presence, frequencyPenalty: frequency },
    }),
  };
}

/** The engine takes 32 unsigned bits; without a seed every reply gets its own. */
function seedOf(seed: number | undefined): number {
  return seed === undefined || !Number.isFinite(seed) ? randomInt(0, 2 ** 32) : Math.trunc(seed) >>> 0;
}
