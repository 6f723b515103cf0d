/** What was there, and what was said to be there. */
export type Judged = { readonly gold: readonly string[]; readonly said: readonly string[] };

export type LabelFigures = { readonly label: string; readonly precision: number; readonly recall: number; readonly f1: number; readonly n: number };

export type Figures = { readonly macroF1: number; readonly microF1: number; readonly accuracy: number; readonly labels: readonly LabelFigures[] };

/** Precision, recall and F1 of each label, their mean (macro), all together (micro), and how many were wholly right (accuracy). */
export function figuresOf(judged: readonly Judged[], labels: readonly string[]): Figures {
  const each = labels.map((label) => {
    const n = judged.filter(({ gold }) => gold.includes(label)).length;
    const said = judged.filter((one) => one.said.includes(label)).length;
    const hits = judged.filter((one) => one.said.includes(label) && one.gold.includes(label)).length;
    return { label, n, said, hits, precision: said === 0 ? 0 : hits / said, recall: n === 0 ? 0 : hits / n, f1: n + said === 0 ? 0 : (2 * hits) / (n + said) };
  });
  const sum = (of: (one: (typeof each)[number]) => number): number => each.reduce((total, one) => total + of(one), 0);
  return {
    macroF1: sum(({ f1 }) => f1) / labels.length,
    microF1: (2 * sum(({ hits }) => hits)) / sum(({ n, said }) => n + said),
    accuracy: judged.filter(({ gold, said }) => gold.length === said.length && gold.every((label) => said.includes(label))).length / judged.length,
    labels: each.map(({ label, precision, recall, f1, n }) => ({ label, precision, recall, f1, n })),
  };
}
