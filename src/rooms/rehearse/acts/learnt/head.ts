import { inflateRawSync } from 'node:zlib';
import { type FeatureKind, featuresOf } from './features.ts';

/** What `scripts/train-acts.ts` writes for a head. Numbers are packed as bytes, deflated, in base64. */
export type StoredHead = {
  readonly labels: readonly string[];
  readonly kind: FeatureKind;
  readonly biases: readonly number[];
  /** What a step of a class's weights is worth; a weight is 0 to 254 steps above -127. */
  readonly steps: readonly number[];
  readonly weights: string;
  /** What a step of an idf is worth, and the steps of each bucket. */
  readonly idfStep: number;
  readonly idf: string;
};

/** How likely each label is for a text, in the order of `labels`; labels do not exclude each other. */
export type Head = { readonly labels: readonly string[]; readonly read: (text: string) => number[] };

export function openHead({ labels, kind, biases, steps, weights: packedWeights, idfStep, idf: packedIdf }: StoredHead): Head {
  const weights = unpack(packedWeights);
  const idf = Float32Array.from(unpack(packedIdf), (each) => each * idfStep);
  const read = (text: string): number[] => {
    const sums = labels.map(() => 0);
    for (const [bucket, value] of featuresOf(text, kind, idf)) {
      for (let c = 0; c < sums.length; c += 1) sums[c] = (sums[c] ?? 0) + value * ((weights[bucket * sums.length + c] ?? 127) - 127);
    }
    return sums.map((sum, c) => 1 / (1 + Math.exp(-(sum * (steps[c] ?? 0) + (biases[c] ?? 0)))));
  };
  return { labels, read };
}

const unpack = (packed: string): Uint8Array => inflateRawSync(Buffer.from(packed, 'base64'));
