/** Reads the hand-labelled turns of `bench/rehearsal-turns/` and compares. A part of bench/acts.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { figuresOf, type Figures, type Judged } from '../scripts/train-acts/figures.ts';
import { speechLevel } from '../src/rooms/rehearse/acts/korean/speech-level.ts';
import { proposedAmounts } from '../src/rooms/rehearse/acts/offers/find-offers.ts';
import { readSentence } from '../src/rooms/rehearse/acts/read-sentence.ts';
import { readTurn } from '../src/rooms/rehearse/acts/read-turn.ts';
import { splitSentences } from '../src/rooms/rehearse/acts/split-text.ts';
import { acts, actSchema, type Locale, speechLevelSchema } from '../src/rooms/rehearse/shared/acts.ts';

const turnSchema = z.object({
  text: z.string(),
  acts: z.array(z.object({ act: actSchema, quote: z.string() })),
  offers: z.array(z.object({ quote: z.string() })).default([]),
  levels: z.array(z.object({ quote: z.string(), level: z.union([speechLevelSchema, z.literal('none')]) })).default([]),
});
type Turn = z.infer<typeof turnSchema>;

export type TurnFigures = {
  readonly turns: number;
  readonly acts: Figures;
  /** Of the turns without an act, how many were read as unclear. */
  readonly unclear: { readonly n: number; readonly right: number };
  /** Amounts put on the table, found where the gold has one (their quotes overlap). */
  readonly offers: { readonly n: number; readonly precision: number; readonly recall: number };
  readonly levels: { readonly n: number; readonly right: number };
  /** Milliseconds a turn. */
  readonly time: { readonly median: number; readonly p95: number };
};

export function measureTurns(locale: Locale, half: 'tuning' | 'held-out'): TurnFigures {
  const lines = readFileSync(join(import.meta.dirname, `rehearsal-turns/${locale}-${half}.jsonl`), 'utf8').split('\n').filter((line) => line !== '');
  const turns = lines.map((line) => turnSchema.parse(JSON.parse(line)));
  readTurn({ text: turns[0]?.text ?? '', locale, issues: [] });
  const times: number[] = [];
  const judged = turns.map(({ text, acts: gold }): Judged => {
    const from = performance.now();
    const reading = readTurn({ text, locale, issues: [] });
    times.push(performance.now() - from);
    return { gold: [...new Set(gold.map(({ act }) => act))], said: reading.acts.map(({ act }) => act) };
  });
  const unclear = judged.filter(({ gold }) => gold.length === 0);
  const levels = turns.flatMap((turn) => turn.levels);
  times.sort((a, b) => a - b);
  return {
    turns: turns.length,
    acts: figuresOf(judged, acts),
    unclear: { n: unclear.length, right: unclear.filter(({ said }) => said.length === 0).length },
    offers: offerFigures(turns, locale),
    levels: { n: levels.length, right: levels.filter(({ quote, level }) => (speechLevel(quote) ?? 'none') === level).length },
    time: { median: times[Math.floor(times.length / 2)] ?? 0, p95: times[Math.floor(times.length * 0.95)] ?? 0 },
  };
}

function offerFigures(turns: readonly Turn[], locale: Locale): TurnFigures['offers'] {
  const pairs = turns.map(({ text, offers }) => ({
    gold: offers.map(({ quote }) => ({ from: text.indexOf(quote), to: text.indexOf(quote) + quote.length })),
    said: proposedAmounts(splitSentences(text).map((piece) => ({ ...piece, acts: readSentence(piece.text).map(({ act }) => act) })), { locale, issues: [] }).map(({ start, quote }) => ({ from: start, to: start + quote.length })),
  }));
  const overlap = (a: { from: number; to: number }, b: { from: number; to: number }): boolean => a.from < b.to && b.from < a.to;
  const n = pairs.reduce((sum, { gold }) => sum + gold.length, 0);
  const said = pairs.reduce((sum, pair) => sum + pair.said.length, 0);
  const found = pairs.reduce((sum, pair) => sum + pair.gold.filter((one) => pair.said.some((other) => overlap(one, other))).length, 0);
  const right = pairs.reduce((sum, pair) => sum + pair.said.filter((one) => pair.gold.some((other) => overlap(one, other))).length, 0);
  return { n, precision: said === 0 ? 0 : right / said, recall: n === 0 ? 0 : found / n };
}
