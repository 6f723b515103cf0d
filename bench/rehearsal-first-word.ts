/**
 * How long a person waits for the first sentence of a reply that a model says, on a machine that does nothing else: the card is read before, as at
 * the start of a rehearsal. `npm run bench -- rehearsal-first-word --file MODEL.gguf [--turns 4]`. Limits are off, so that the wait is seen whole.
 */
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openEmbeddedEngine } from '../src/engines/text/embedded/index.ts';
import { createLog } from '../src/platform/log/log.ts';
import { library } from '../src/rooms/rehearse/packs/library.ts';
import { rehearse } from '../src/rooms/rehearse/play/replay.ts';
import { wordsOf } from '../src/rooms/rehearse/play/words-of.ts';
import { type Locale, locales } from '../src/rooms/rehearse/shared/acts.ts';
import { speakMove, type Tried } from '../src/rooms/rehearse/speak/speak-move.ts';
import { warmCard } from '../src/rooms/rehearse/speak/warm-card.ts';

const { values } = parseArgs({ options: { file: { type: 'string', default: '' }, turns: { type: 'string', default: '4' }, scenario: { type: 'string', default: 'ask-for-a-raise' } } });
/** A person types for longer, and by then the engine has let go of a reply that was stopped, with what it holds of the card. */
const betweenMs = 3_000;
const limits = { firstSentenceMs: 600_000, wholeReplyMs: 600_000 };
const scenario = library().find(({ id }) => id === values.scenario);
if (!scenario || values.file === '') throw new Error('Name a model with --file, and a scenario that there is.');
await using engine = openEmbeddedEngine({ fileOf: async () => ({ path: values.file }), log: createLog('silent') });
await engine.warm('model');
process.stdout.write('| | turn | first sentence | whole reply | tries |\n| --- | --- | --- | --- | --- |\n');
for (const locale of locales) await measure(locale, scenario);

async function measure(locale: Locale, measured: NonNullable<typeof scenario>): Promise<void> {
  const setting = { scenario: measured, locale, difficulty: 'normal' as const, seed: 5 };
  const cacheKey = `bench:${locale}`;
  const parts = { engine, model: 'model' };
  const since = performance.now();
  await warmCard({ setting, cacheKey }, parts);
  process.stdout.write(`| ${locale} | the card | ${shown(performance.now() - since)} | | |\n`);
  const said = [wordsOf(setting).opening];
  for (const turn of rehearse(measured.tests[locale]?.good.say.slice(0, Number(values.turns)) ?? [], setting).turns) {
    const begun = performance.now();
    let first: number | undefined;
    const tried: Tried[] = [];
    const onSentence = (): void => void (first ??= performance.now() - begun);
    const { text, source } = await speakMove({ setting, ...turn, said: [...said], slots: { today: Date.now() }, cacheKey, signal: new AbortController().signal, onSentence }, { ...parts, limits, judged: (one) => tried.push(one) });
    process.stdout.write(`| ${locale} | ${turn.index} | ${first === undefined ? source : shown(first)} | ${shown(performance.now() - begun)} | ${tried.map(({ fault }) => fault ?? 'good').join(', ')} |\n`);
    said.push(text);
    await setTimeout(betweenMs);
  }
}

function shown(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
