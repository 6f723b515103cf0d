/**
 * Checks the gold turns in `bench/rehearsal-turns/*.jsonl` and counts their acts: `node bench/rehearsal-turns.ts`.
 * A line that is no turn, a quote that is not in its text, an id or a text that comes twice: each is named, and the exit code is 1.
 * Korean turns have their sentences with speech levels too.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const actIds = [
  'open-question',
  'ask-interest',
  'own-interest',
  'acknowledge',
  'evidence',
  'offer',
  'concession',
  'trade',
  'standard',
  'fairness',
  'small-talk',
  'apology',
  'thanks',
  'blame',
  'insult',
  'threat',
  'demand',
  'begging',
  'refusal',
  'accept',
  'postpone',
  'justification',
  'change-subject',
  'command',
] as const;

const actSchema = z.strictObject({ act: z.enum(actIds), quote: z.string().min(1) });
const offerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('money'), quote: z.string().min(1), value: z.number(), currency: z.string().length(3) }),
  z.strictObject({ kind: z.literal('date'), quote: z.string().min(1), value: z.string().min(1) }),
  z.strictObject({ kind: z.enum(['percent', 'days-per-week', 'hours', 'count']), quote: z.string().min(1), value: z.number() }),
]);
/** One sentence and its Korean speech level; the README says which endings count as which. */
const levelSchema = z.strictObject({ quote: z.string().min(1), level: z.enum(['hasipsio', 'haeyo', 'hae', 'haera', 'none']) });
const turnSchema = z.strictObject({
  id: z.string(),
  scenario: z.string().min(1),
  text: z.string().min(1),
  acts: z.array(actSchema),
  levels: z.array(levelSchema).optional(),
  offers: z.array(offerSchema).optional(),
});
type Turn = z.infer<typeof turnSchema>;

const folder = join(import.meta.dirname, 'rehearsal-turns');
const seenIds = new Set<string>();
const seenTexts = new Set<string>();

const withoutSpaces = (text: string) => text.replaceAll(/\s/gu, '');

function faultsOf(turn: Turn): string[] {
  const missing = [...turn.acts, ...(turn.offers ?? [])].filter(({ quote }) => !turn.text.includes(quote)).map(({ quote }) => `“${quote}” is not in the text`);
  const twice = [...(seenIds.has(turn.id) ? ['the id comes twice'] : []), ...(seenTexts.has(turn.text.toLowerCase()) ? ['the text comes twice'] : [])];
  const sentences = turn.levels?.map(({ quote }) => quote).join('');
  const uncovered = sentences !== undefined && withoutSpaces(sentences) !== withoutSpaces(turn.text) ? ['the sentences with levels are not the whole text'] : [];
  seenIds.add(turn.id);
  seenTexts.add(turn.text.toLowerCase());
  return [...missing, ...twice, ...uncovered].map((fault) => `${turn.id}: ${fault}`);
}

/** Throws on the first line that is no turn at all; what a turn says wrongly is returned. */
async function check(file: string) {
  const lines = (await readFile(join(folder, file), 'utf8')).split('\n').filter((line) => line !== '');
  const turns = lines.map((line) => turnSchema.parse(JSON.parse(line)));
  const acts = turns.flatMap((turn) => turn.acts);
  const counts = Object.fromEntries(actIds.map((id) => [id, acts.filter(({ act }) => act === id).length]));
  return { faults: turns.flatMap(faultsOf), counts: { turns: turns.length, unclear: turns.filter((turn) => turn.acts.length === 0).length, ...counts } };
}

const files = (await readdir(folder)).filter((file) => file.endsWith('.jsonl')).toSorted();
const tables: Record<string, Record<string, number>> = {};
for (const file of files) {
  const { faults, counts } = await check(file);
  for (const fault of faults) console.error(`${file}: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
  for (const [name, count] of Object.entries(counts)) (tables[name] ??= {})[file.replace('.jsonl', '')] = count;
}
console.table(tables);
