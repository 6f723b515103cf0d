import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { splitSentences } from '../../src/rooms/rehearse/acts/split-text.ts';
import { actSchema } from '../../src/rooms/rehearse/shared/acts.ts';
import type { Line } from './train-head.ts';

const ownSchema = z.object({ text: z.string(), acts: z.array(actSchema) });
const labelledSchema = z.object({ text: z.string(), acts: z.array(z.object({ act: actSchema, quote: z.string() })) });

/** A line of `acts/training/`: one sentence or so, and its acts. */
export const readOwnLines = (file: string): Line[] => readLines(file).map((line) => ownSchema.parse(line)).map(({ text, acts }) => ({ text, labels: acts }));

/** The sentences of `bench/rehearsal-turns/`'s tuning half, each with the acts whose quotes lie mostly in it. */
export function readLabelledTurns(file: string): Line[][] {
  return readLines(file).map((line) => labelledSchema.parse(line)).map(({ text, acts }) => splitSentences(text).map(({ text: sentence, start }) => {
    const inside = acts.filter(({ quote }) => {
      const from = text.indexOf(quote);
      const shared = Math.min(from + quote.length, start + sentence.length) - Math.max(from, start);
      return shared > 0.5 * Math.min(quote.length, sentence.length);
    });
    return { text: sentence, labels: [...new Set(inside.map(({ act }) => act))] };
  }));
}

const readLines = (file: string): unknown[] => readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line): unknown => JSON.parse(line));
