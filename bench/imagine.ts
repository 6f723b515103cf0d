/**
 * From a keystroke to the picture: typing traces replayed over the real socket of a server process, and in a real browser.
 *
 *   npm run bench -- imagine [--only webp,svg,twenty,clay,paper,cold] [--traces 64]
 */
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { keystrokesOf } from './imagine/keystrokes.ts';
import { readTraces } from './imagine/lists.ts';
import { serveModu, type ServedModu } from './imagine/serve-modu.ts';
import { nothingTyped, type Typed, typeToSocket } from './imagine/type-to-socket.ts';
import { openCold, typeOnPage } from './imagine/watch-page.ts';

const parts = ['webp', 'svg', 'twenty', 'clay', 'paper', 'cold'];
const { values } = parseArgs({ options: { only: { type: 'string', default: parts.join(',') }, traces: { type: 'string', default: '64' } } });
const traces = readTraces().slice(0, Number(values.traces));
const wanted = new Set(values.only.split(','));
/** Pauses are cut to this for one person: nobody types as fast for as long. */
const longestPause = 80;
const people = 20;
/** In the browser every fifth trace, pauses cut to this. */
const eachTrace = 5;
const longestInPage = 120;
const coldRuns = 5;

const at = (sorted: readonly number[], part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
const ms = (value: number): string => `${value.toFixed(1)} ms`;

await using modu = await serveModu();
if (wanted.has('webp')) tell('over the socket, WebP 512 x 512, one person', await typeAlone(modu, 'image/webp'), 60);
if (wanted.has('svg')) tell('over the socket, SVG, one person', await typeAlone(modu, 'image/svg+xml'), 20);
if (wanted.has('twenty')) await typeTogether(modu);
for (const look of ['Clay', 'Paper'] as const) if (wanted.has(look.toLowerCase())) await typeInBrowser(modu, look);
if (wanted.has('cold')) await openOften(modu);

/** One trace after another, hardly a pause in between. */
async function typeAlone({ url, key }: ServedModu, accept: string): Promise<Typed> {
  const typed = nothingTyped();
  for (const [seed, trace] of traces.entries()) await typeToSocket(keystrokesOf(trace, longestPause), { url, key, accept, seed }, typed);
  return typed;
}

/** As the hands typed, with all pauses, each on a socket of its own; meanwhile something small is asked for again and again. */
async function typeTogether({ url, key }: ServedModu): Promise<void> {
  const typed = nothingTyped();
  const done = new AbortController();
  const others = askMeanwhile(url, key, done.signal);
  const left = traces.entries();
  await Promise.all(Array.from({ length: people }, async () => {
    for (const [seed, trace] of left) await typeToSocket(keystrokesOf(trace), { url, key, accept: 'image/svg+xml', seed: 1_000 + seed }, typed);
  }));
  done.abort();
  tell(`over the socket, SVG, ${people} people at once`, typed, 100);
  const waits = (await others).toSorted((a, b) => a - b);
  console.log(`  meanwhile another small request: p50 ${ms(at(waits, 0.5))}, p95 ${ms(at(waits, 0.95))}, p99 ${ms(at(waits, 0.99))}`);
}

async function typeInBrowser(modu: ServedModu, look: 'Clay' | 'Paper'): Promise<void> {
  const some = traces.filter((_, index) => index % eachTrace === 0).map((trace) => keystrokesOf(trace, longestInPage));
  const { waits, unchanged, mistyped } = await typeOnPage(modu, look, some);
  const sorted = waits.toSorted((a, b) => a - b);
  console.log(`in the browser, ${look.toLowerCase()}: keystroke to painted p50 ${ms(at(sorted, 0.5))} (goal 16 ms), p95 ${ms(at(sorted, 0.95))} (goal 50 ms), at most ${ms(at(sorted, 1))}`);
  console.log(`  ${some.length} traces, ${waits.length} keystrokes painted, ${unchanged} changed nothing, ${mistyped} traces mistyped`);
}

async function openOften(modu: ServedModu): Promise<void> {
  const opened: { first: number; whole: number }[] = [];
  for (let run = 0; run < coldRuns; run++) opened.push(await openCold(modu));
  const middle = (values: readonly number[]) => at(values.toSorted((a, b) => a - b), 0.5);
  console.log(`a cold page, median of ${coldRuns}: first picture ${ms(middle(opened.map(({ first }) => first)))}, with all its art ${ms(middle(opened.map(({ whole }) => whole)))} (goal 1,500 ms)`);
}

async function askMeanwhile(url: string, key: string, signal: AbortSignal): Promise<number[]> {
  const waits: number[] = [];
  while (!signal.aborted) {
    const begun = performance.now();
    await (await fetch(`${url}/api/me`, { headers: { authorization: `Bearer ${key}` } })).arrayBuffer();
    waits.push(performance.now() - begun);
    await pause(25);
  }
  return waits;
}

function tell(what: string, { waits, pictures, bytes, stale, unfinished }: Typed, goal: number): void {
  const sorted = waits.toSorted((a, b) => a - b);
  console.log(`${what}: keystroke to final picture p50 ${ms(at(sorted, 0.5))}, p95 ${ms(at(sorted, 0.95))} (goal ${goal} ms), at most ${ms(at(sorted, 1))}`);
  console.log(`  ${traces.length} traces, ${waits.length} keystrokes, ${pictures} pictures of ${Math.round(bytes / Math.max(1, pictures) / 1_000)} KB; stale pictures ${stale} (goal 0), last state without a final picture ${unfinished} (goal 0)`);
}
