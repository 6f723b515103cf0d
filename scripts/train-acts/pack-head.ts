import { deflateRawSync } from 'node:zlib';
import type { StoredHead } from '../../src/rooms/rehearse/acts/learnt/head.ts';
import type { FeatureKind } from '../../src/rooms/rehearse/acts/learnt/features.ts';
import type { Fitted } from './fit.ts';

/** `sides`: how many steps a weight has to each side, at most 127. `kept`: the share of a class's weights that is not cut to the outermost step. */
export type Rounding = { readonly sides: number; readonly kept: number };

/** To bytes: each class in steps of its own. */
export function packHead({ labels, kind, fitted: { weights, biases }, idf }: { labels: readonly string[]; kind: FeatureKind; fitted: Fitted; idf: Float64Array }, { sides, kept }: Rounding): StoredHead {
  const steps = labels.map((_, c) => largest(weights, labels.length, c, kept) / sides);
  const bytes = Uint8Array.from(weights, (weight, at) => 127 + Math.max(-sides, Math.min(sides, Math.round(weight / (steps[at % labels.length] ?? 1)))));
  const idfStep = Math.max(...idf) / 255;
  return {
    labels, kind, biases: [...biases].map(rounded), steps: steps.map(rounded), weights: pack(bytes), idfStep: rounded(idfStep),
    idf: pack(Uint8Array.from(idf, (each) => Math.round(each / idfStep))),
  };
}

/** The largest size of a class's weights when only `kept` of them are looked at, the small ones first. */
function largest(weights: Float64Array, classes: number, c: number, kept: number): number {
  const sizes = weights.filter((weight, at) => at % classes === c && weight !== 0).map(Math.abs).sort();
  return sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * kept))] ?? 1;
}

const rounded = (value: number): number => Number(value.toPrecision(6));
const pack = (bytes: Uint8Array): string => deflateRawSync(bytes, { level: 9 }).toString('base64');
