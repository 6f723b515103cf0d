import type { Features } from '../../src/rooms/rehearse/acts/learnt/features.ts';

/** `labels`: numbers of the classes it belongs to. `weight`: how much it counts. */
export type Example = { readonly features: Features; readonly labels: readonly number[]; readonly weight: number };

/** Weights lie bucket by bucket, within a bucket class by class. */
export type Fitted = { readonly weights: Float64Array; readonly biases: Float64Array };

/** `cost`: liblinear's C. Classes are balanced: the rarer one is, the more its examples count for it. */
export type Fit = { readonly buckets: number; readonly classes: number; readonly cost: number; readonly rounds?: number };

/** The same order of examples from the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A binary logistic regression for each class, with an L2 penalty. */
export function fit(examples: readonly Example[], { buckets, classes, cost, rounds = 25 }: Fit): Fitted {
  const weights = new Float64Array(buckets * classes);
  const biases = new Float64Array(classes);
  const lengths = examples.map(({ features }) => 1 + features.reduce((sum, [, value]) => sum + value * value, 0));
  for (let c = 0; c < classes; c += 1) {
    const fitted = fitOne({ examples, lengths, has: examples.map(({ labels }) => labels.includes(c)), buckets, cost, rounds });
    biases[c] = fitted.bias;
    for (let bucket = 0; bucket < buckets; bucket += 1) weights[bucket * classes + c] = fitted.weights[bucket] ?? 0;
  }
  return { weights, biases };
}

type One = { readonly examples: readonly Example[]; readonly lengths: readonly number[]; readonly has: readonly boolean[]; readonly buckets: number; readonly cost: number; readonly rounds: number };

/** Dual coordinate descent for logistic regression (Yu, Huang and Lin, Machine Learning 85, 2011), the algorithm of liblinear's solver 7. */
function fitOne({ examples, lengths, has, buckets, cost, rounds }: One): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(buckets);
  let bias = 0;
  const positives = Math.max(1, has.filter(Boolean).length);
  const costs = examples.map(({ weight }, i) => (cost * weight * examples.length) / (2 * (has[i] === true ? positives : Math.max(1, examples.length - positives))));
  const alphas = costs.map((each) => Math.min(0.001 * each, 1e-8));
  const random = createRandom(7);
  const order = examples.map((_, i) => i);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const i of order) {
      const features = examples[i]?.features ?? [];
      const y = has[i] === true ? 1 : -1;
      let margin = bias;
      for (const [bucket, value] of features) margin += value * (weights[bucket] ?? 0);
      const before = alphas[i] ?? 0;
      const after = bestAlpha({ alpha: before, cost: costs[i] ?? cost, length: lengths[i] ?? 1, margin: y * margin });
      alphas[i] = after;
      const step = (after - before) * y;
      bias += step;
      for (const [bucket, value] of features) weights[bucket] = (weights[bucket] ?? 0) + step * value;
    }
  }
  return { weights, bias };
}

/** The best value of one dual variable, the others held: a few Newton steps on the half of the interval where it lies. */
function bestAlpha({ alpha, cost, length, margin }: { alpha: number; cost: number; length: number; margin: number }): number {
  const swapped = 0.5 * length * (cost - 2 * alpha) + margin < 0;
  const sign = swapped ? -1 : 1;
  const start = swapped ? cost - alpha : alpha;
  let z = cost - start < 0.5 * cost ? 0.1 * start : start;
  for (let step = 0; step < 30; step += 1) {
    const slope = length * (z - start) + sign * margin + Math.log(z / (cost - z));
    if (Math.abs(slope) < 1e-4) break;
    const next = z - slope / (length + cost / (cost - z) / z);
    z = next <= 0 ? z * 0.1 : Math.min(next, cost * (1 - 1e-12));
  }
  return swapped ? cost - z : z;
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}
