/**
 * Learns the heads in `src/rooms/rehearse/acts/learnt/`, each part in a file of its own:
 * `node scripts/train-acts.ts --casino casino_train.json --casino casino_valid.json --persuasion persuasion_train.csv` (where to get them: docs/acts.md).
 * `--only en`, `--only ko` or `--only public` learns one part; the public heads whose data are not given stay as they are.
 * `--cross-validate` prints figures, five folds without a dialogue in two of them, and writes nothing.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { acts } from '../src/rooms/rehearse/shared/acts.ts';
import type { FeatureKind } from '../src/rooms/rehearse/acts/learnt/features.ts';
import { openHead, type StoredHead } from '../src/rooms/rehearse/acts/learnt/head.ts';
import { figuresOf, type Judged } from './train-acts/figures.ts';
import { readLabelledTurns, readOwnLines } from './train-acts/own-turns.ts';
import { packHead, type Rounding } from './train-acts/pack-head.ts';
import { type PublicLine, readCasino, readPersuasion } from './train-acts/public-data.ts';
import { type Line, trainHead } from './train-acts/train-head.ts';

const { values } = parseArgs({ options: { casino: { type: 'string', multiple: true, default: [] }, persuasion: { type: 'string' }, only: { type: 'string' }, 'cross-validate': { type: 'boolean', default: false } } });
const root = join(import.meta.dirname, '..');
const fileOf = (part: Part): string => join(root, `src/rooms/rehearse/acts/learnt/${part}.json`);
const folds = 5;

type Part = 'en' | 'ko' | 'public';
type Plan = { readonly kind: FeatureKind; readonly cost: number; readonly rounding: Rounding; readonly choose: (ranked: readonly { label: string; probability: number }[]) => string[] };
/** What the heads of labels that may stand together were measured with. */
const coarse: Rounding = { sides: 24, kept: 0.9995 };
/** Where one label must win over ten others: with the outliers cut, macro-F1 is .03 lower. */
const fine: Rounding = { sides: 40, kept: 1 };
const plans: Readonly<Record<'casino' | 'persuasion' | 'en' | 'ko', Plan>> = {
  casino: { kind: { bits: 14, words: 2, characters: [2, 5] }, cost: 3, rounding: coarse, choose: (ranked) => { const likely = ranked.filter(({ probability }) => probability >= 0.5); return (likely.length > 0 ? likely : ranked.slice(0, 1)).map(({ label }) => label); } },
  persuasion: { kind: { bits: 15, words: 2, characters: [2, 5], characterLength: 0.5 }, cost: 1, rounding: fine, choose: (ranked) => ranked.slice(0, 1).map(({ label }) => label) },
  en: { kind: { bits: 14, words: 2, characters: [2, 5] }, cost: 3, rounding: coarse, choose: (ranked) => ranked.filter(({ probability }) => probability >= 0.5).map(({ label }) => label) },
  ko: { kind: { bits: 14, words: 2, characters: [1, 4], across: true }, cost: 3, rounding: coarse, choose: (ranked) => ranked.filter(({ probability }) => probability >= 0.5).map(({ label }) => label) },
};

const learn = (lines: readonly Line[], labels: readonly string[], { kind, cost, rounding }: Plan): StoredHead => packHead(trainHead(lines, labels, { kind, cost }), rounding);
const labelsOf = (lines: readonly PublicLine[]): string[] => [...new Set(lines.flatMap(({ labels }) => labels))].sort();
const foldOf = (group: string): number => Array.from(group).reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) >>> 0, 0) % folds;

/** `always`: lines that are in every training part. */
function crossValidate(lines: readonly PublicLine[], labels: readonly string[], plan: Plan, always: readonly Line[] = []): Judged[] {
  return Array.from({ length: folds }, (_, fold) => {
    const head = openHead(learn([...always, ...lines.filter(({ group }) => foldOf(group) !== fold)], labels, plan));
    return lines.filter(({ group }) => foldOf(group) === fold).map(({ text, labels: gold }): Judged => {
      const ranked = head.read(text).map((probability, i) => ({ label: head.labels[i] ?? '', probability })).sort((a, b) => b.probability - a.probability);
      return { gold, said: plan.choose(ranked) };
    });
  }).flat();
}

function tell(name: string, judged: readonly Judged[], labels: readonly string[]): void {
  const { macroF1, microF1, accuracy } = figuresOf(judged, labels);
  process.stdout.write(`${name}: macro-F1 ${macroF1.toFixed(3)}, micro-F1 ${microF1.toFixed(3)}, accuracy ${accuracy.toFixed(3)} (${judged.length} lines, ${folds} folds)\n`);
}

function learnPublic(): void {
  const sets = { casino: values.casino.flatMap(readCasino), persuasion: values.persuasion === undefined ? [] : readPersuasion(values.persuasion) };
  const heads: Record<string, unknown> = JSON.parse(readFileSync(fileOf('public'), 'utf8'));
  for (const name of ['casino', 'persuasion'] as const) {
    const lines = sets[name];
    if (lines.length === 0) continue;
    if (values['cross-validate']) tell(name, crossValidate(lines, labelsOf(lines), plans[name]), labelsOf(lines));
    else heads[name] = learn(lines, labelsOf(lines), plans[name]);
  }
  write('public', heads);
}

function learnOwn(locale: 'en' | 'ko'): void {
  const folder = join(root, 'src/rooms/rehearse/acts/training');
  const own = readdirSync(folder).filter((name) => name.startsWith(locale)).sort().flatMap((name) => readOwnLines(join(folder, name)));
  const turns = readLabelledTurns(join(root, `bench/rehearsal-turns/${locale}-tuning.jsonl`));
  if (values['cross-validate']) tell(`${locale} (sentences, head alone)`, crossValidate(turns.flatMap((sentences, i) => sentences.map((line) => ({ ...line, group: String(i) }))), acts, plans[locale], own), acts);
  else write(locale, learn([...own, ...turns.flat()], acts, plans[locale]));
}

function write(part: Part, learnt: unknown): void {
  if (!values['cross-validate']) writeFileSync(fileOf(part), `${JSON.stringify(learnt, null, 1)}\n`);
}

const parts: Readonly<Record<Part, () => void>> = { public: learnPublic, en: () => learnOwn('en'), ko: () => learnOwn('ko') };
for (const [part, learnPart] of Object.entries(parts)) if (values.only === undefined || values.only === part) learnPart();
