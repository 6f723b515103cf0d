import { type FeatureKind, featuresOf } from '../../src/rooms/rehearse/acts/learnt/features.ts';
import { fit, type Fitted } from './fit.ts';

/** A text and the labels it has; `weight` 1 unless said. */
export type Line = { readonly text: string; readonly labels: readonly string[]; readonly weight?: number };

export type Trained = { readonly labels: readonly string[]; readonly kind: FeatureKind; readonly fitted: Fitted; readonly idf: Float64Array };

export function trainHead(lines: readonly Line[], labels: readonly string[], { kind, cost }: { kind: FeatureKind; cost: number }): Trained {
  const idf = inverseFrequencies(lines, kind);
  const examples = lines.map(({ text, labels: has, weight = 1 }) => ({ features: featuresOf(text, kind, idf), labels: has.map((label) => labels.indexOf(label)), weight }));
  return { labels, kind, idf, fitted: fit(examples, { buckets: 2 ** kind.bits, classes: labels.length, cost }) };
}

/** Smoothed, as in scikit-learn's TfidfTransformer. */
function inverseFrequencies(lines: readonly Line[], kind: FeatureKind): Float64Array {
  const seen = new Float64Array(2 ** kind.bits);
  for (const { text } of lines) {
    for (const bucket of new Set(featuresOf(text, kind).map(([bucket]) => bucket))) seen[bucket] = (seen[bucket] ?? 0) + 1;
  }
  return seen.map((times) => Math.log((1 + lines.length) / (1 + times)) + 1);
}
