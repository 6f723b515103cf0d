/**
 * What Rehearse understands of a person's turn: acts, offers and speech levels on hand-labelled turns, and the learnt heads on public data.
 * `npm run bench -- acts` measures the held-out halves and prints the totals only; `--half tuning` the other, `--only en` one language. `--write` puts the precision of each act
 * into acts/measured.json. `--casino FILE`, `--persuasion FILE`: files of the data sets' own format, such as their test splits (docs/acts.md).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { figuresOf } from '../scripts/train-acts/figures.ts';
import { type PublicLine, readCasino, readPersuasion } from '../scripts/train-acts/public-data.ts';
import { type PublicDataset, readPublic } from '../src/rooms/rehearse/acts/read-public.ts';
import { locales } from '../src/rooms/rehearse/shared/acts.ts';
import { measureTurns, type TurnFigures } from './acts-turns.ts';

const { values } = parseArgs({ options: { half: { type: 'string', default: 'held-out' }, only: { type: 'string' }, write: { type: 'boolean', default: false }, casino: { type: 'string' }, persuasion: { type: 'string' } } });
const half = values.half === 'tuning' ? 'tuning' : 'held-out';
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

function tellTurns(locale: string, { turns, acts, unclear, offers, levels, time }: TurnFigures): void {
  console.log(`\n${locale}, ${half}, ${turns} turns: macro-F1 ${acts.macroF1.toFixed(3)}, micro-F1 ${acts.microF1.toFixed(3)}, all acts of a turn right ${percent(acts.accuracy)}`);
  for (const { label, precision, recall, f1, n } of acts.labels) console.log(`  ${label.padEnd(15)} precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}  n ${n}`);
  console.log(`  unclear: ${unclear.right} of ${unclear.n}; amounts on the table: precision ${percent(offers.precision)}, recall ${percent(offers.recall)} (n ${offers.n})`);
  if (levels.n > 0) console.log(`  speech level: ${percent(levels.right / levels.n)} of ${levels.n} sentences`);
  console.log(`  ${time.median.toFixed(2)} ms a turn, p95 ${time.p95.toFixed(2)} ms`);
}

function tellPublic(dataset: PublicDataset, lines: readonly PublicLine[]): void {
  const labels = [...new Set(lines.flatMap((line) => line.labels))].sort();
  const { macroF1, microF1, accuracy } = figuresOf(lines.map((line) => ({ gold: line.labels, said: readPublic(dataset, line.text) })), labels);
  console.log(`\n${dataset}, ${lines.length} lines: macro-F1 ${macroF1.toFixed(3)}, micro-F1 ${microF1.toFixed(3)}, accuracy ${accuracy.toFixed(3)} (lines it was learnt from prove nothing)`);
}

const measured = Object.fromEntries(locales.filter((locale) => values.only === undefined || locale === values.only).map((locale) => {
  const figures = measureTurns(locale, half);
  tellTurns(locale, figures);
  const rounded = (value: number): number => Number(value.toFixed(3));
  return [locale, Object.fromEntries(figures.acts.labels.map(({ label, precision, recall, n }) => [label, { precision: rounded(precision), recall: rounded(recall), n }]))];
}));
const file = join(import.meta.dirname, '../src/rooms/rehearse/acts/measured.json');
if (values.write) writeFileSync(file, `${JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...measured }, null, 2)}\n`);
if (values.casino !== undefined) tellPublic('casino', readCasino(values.casino));
if (values.persuasion !== undefined) tellPublic('persuasion', readPersuasion(values.persuasion));
