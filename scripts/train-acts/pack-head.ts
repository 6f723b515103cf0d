import { deflateRawSync } from 'node:zlib';
import type { StoredHead } from '../../src/rooms/rehearse/acts/learnt/head.ts';
import type { FeatureKind } from '../../src/rooms/rehearse/acts/learnt/features.ts';
import type { Fitted } from './fit.ts';

/** Weights keep this many steps to each side: more is not heard in the figures. */
const sides = 24;

/** To bytes: each class in steps of its own, the few outliers cut. */
export function packHead({ labels, kind, fitted: { weights, biases }, idf }: { labels: readonly string[]; kind: FeatureKind; fitted: Fitted; idf: Float64Array }): StoredHead {
  const steps = labels.map((_, c) => largest(weights, labels.length, c) / sides);
  const bytes = Uint8Array.from(weights, (weight, at) => 127 + Math.max(-sides, Math.min(sides, Math.round(weight / (steps[at % labels.length] ?? 1)))));
  const idfStep = Math.max(...idf) / 255;
  return {
    labels, kind, biases: [...biases].map(rounded), steps: steps.map(rounded), weights: pack(bytes), idfStep: rounded(idfStep),
    idf: pack(Uint8Array.from(idf, (each) => Math.round(each / idfStep))),
  };
}

/** The weight that all but one in two thousand stay below. */
function largest(weights: Float64Array, classes: number, c: number): number {
  const sizes = weights.filter((weight, at) => at % classes === c && weight !== 0).map(Math.abs).sort();
  return sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
}

const rounded = (value: number): number => Number(value.toPrecision(6));
const pack = (bytes: Uint8Array): string => deflateRawSync(bytes, { level: 9 }).toString('base64');
