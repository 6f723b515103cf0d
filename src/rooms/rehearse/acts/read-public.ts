import { headOf } from './learnt/heads.ts';

export type PublicDataset = 'casino' | 'persuasion';

/** From here on a strategy of CaSiNo is said to be there; chosen by cross-validation on its training part. */
const casinoThreshold = 0.5;

/**
 * The labels that the data set's own head gives to one utterance: CaSiNo's strategies (one or several), or the one strategy of Persuasion for
 * Good's eleven. For measuring the learning on public data; docs/acts.md says how these labels map to Modu's acts.
 */
export function readPublic(dataset: PublicDataset, text: string): string[] {
  const { labels, read } = headOf(dataset);
  const ranked = read(text).map((probability, i) => ({ label: labels[i] ?? '', probability })).sort((a, b) => b.probability - a.probability);
  const likely = dataset === 'casino' ? ranked.filter(({ probability }) => probability >= casinoThreshold) : [];
  return (likely.length > 0 ? likely : ranked.slice(0, 1)).map(({ label }) => label);
}
