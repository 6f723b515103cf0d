/**
 * Imagine: how well prompts are read, in both languages; what typing does to the picture; how long a reading takes. The held-out
 * half is told in totals only.
 *
 *     npm run bench -- imagine-reading [--tuning] [--file=PATH]
 *
 * `--tuning` leaves the held-out half alone. `--file` names a list in the manner of GenEval (one JSON object a line: tag, prompt,
 * include), whose prompts are staged and checked: incomparable with published scores, for no detector looks at pixels.
 */
import { parseArgs } from 'node:util';
import { allConcepts } from '../src/rooms/imagine/shared/lexicon/all-concepts.ts';
import { indexConcepts } from '../src/rooms/imagine/shared/lexicon/find-words.ts';
import { readPrompt } from '../src/rooms/imagine/shared/reading/read-prompt.ts';
import { type Locale, type Prompt, readPrompts, readTraces, tuningPrompts } from './imagine/lists.ts';
import { scoreReading, totalsOf } from './imagine/score-reading.ts';
import { faultsOf, readAsked } from './imagine/score-staging.ts';
import { scoreTyping } from './imagine/score-typing.ts';

const { values } = parseArgs({ options: { tuning: { type: 'boolean', default: false }, file: { type: 'string' } } });
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(8);
const locales = ['en', 'ko'] as const;

/** The first reading makes what it looks words up in. */
function timeIndex(): void {
  const fresh = indexConcepts(allConcepts);
  const started = performance.now();
  for (const word of ['fox', 'fish']) fresh.english(word);
  const [english, alsoKorean] = [performance.now() - started, (fresh.korean('여우'), performance.now() - started)];
  say(`index            English ${english.toFixed(0)} ms, Korean ${(alsoKorean - english).toFixed(0)} ms (cold)\n`);
}

function readAll(): void {
  say('prompts                 n    right head  one tap    wrong     words seen');
  for (const locale of locales) {
    for (const half of values.tuning ? (['tune'] as const) : (['tune', 'held-out'] as const)) {
      const prompts = (half === 'tune' ? tuningPrompts(locale) : readPrompts(locale)).filter((prompt) => prompt.half === half);
      report(`${locale} ${half}`, prompts);
      for (const [name, test] of kinds) report(`   ${name}`, prompts.filter(test));
    }
  }
}

const kinds: readonly (readonly [string, (prompt: Prompt) => boolean])[] = [['everyday', ({ kind, hard, nothing }) => kind === 'prompt' && !hard && !nothing], ['hard', ({ hard }) => hard], ['attributes', ({ kind }) => kind === 'attributes'], ['nothing', ({ nothing }) => nothing]];

function report(name: string, prompts: readonly Prompt[]): void {
  const { right, oneTap, wrong, seen } = totalsOf(prompts.map((prompt) => scoreReading(prompt)));
  say(`${name.padEnd(18)} ${String(prompts.length).padStart(6)}    ${[right, oneTap, wrong, seen].map(percent).join('  ')}`);
}

function typeAll(): void {
  say('\ntyping              traces  vanished a prompt  median move (px at 512)  of what moved  last state is the whole text');
  for (const locale of locales) {
    const scores = readTraces().filter((trace) => trace.locale === locale).map(scoreTyping);
    const moves = scores.flatMap((score) => score.moves);
    const vanished = scores.reduce((sum, score) => sum + score.vanished, 0) / scores.length;
    say(`${locale.padEnd(18)} ${String(scores.length).padStart(7)}  ${vanished.toFixed(2).padStart(17)}  ${quantile(moves, 0.5).toFixed(1).padStart(23)}  ${quantile(moves.filter((move) => move > 0.5), 0.5).toFixed(0).padStart(13)}  ${scores.filter(({ same }) => same).length} of ${scores.length}`);
  }
}

/** Prompts of 100 characters, made of the tuning half's. */
function timeReadings(): void {
  say('\na reading of 100 characters');
  for (const locale of locales) {
    const texts = longTexts(locale);
    const times = [0, 1].flatMap(() => texts.map((text) => {
      const started = performance.now();
      readPrompt(text);
      return performance.now() - started;
    })).slice(texts.length);
    say(`${locale.padEnd(18)} p50 ${quantile(times, 0.5).toFixed(2)} ms, p95 ${quantile(times, 0.95).toFixed(2)} ms`);
  }
}

function longTexts(locale: Locale): string[] {
  const prompts = tuningPrompts(locale).map(({ prompt }) => prompt);
  return prompts.map((_, n) => Array.from({ length: 20 }, (_unused, m) => prompts[(n + m * 7) % prompts.length]).join(', ').slice(0, 100));
}

function stageAll(file: string): void {
  say('\nstaged and checked (incomparable with published scores)');
  const scores = Map.groupBy(readAsked(file).map((asked) => ({ tag: asked.tag, right: faultsOf(asked).length === 0 })), ({ tag }) => tag);
  for (const [tag, all] of scores) say(`${tag.padEnd(18)} ${String(all.length).padStart(6)}    ${percent(all.filter(({ right }) => right).length / all.length)}`);
}

function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

timeIndex();
readAll();
typeAll();
timeReadings();
if (values.file !== undefined) stageAll(values.file);
