/** Reads the prompts and typing traces beside this file. README.md says how they were made and which half may be read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const locales = ['en', 'ko'] as const;
const words = z.string().trim().min(1);
const colours = ['red', 'orange', 'yellow', 'green', 'blue', 'purple', 'pink', 'brown', 'black', 'white', 'grey', 'gold'] as const;
const relationNames = ['on', 'under', 'in', 'beside', 'behind', 'in front of', 'above', 'riding', 'holding', 'wearing'] as const;

/** `noun` stands in the prompt as it is; `concept` and `also` are English names of drawings a viewer would accept, best first. */
const thingSchema = z.strictObject({
  noun: words,
  concept: words,
  also: z.array(words),
  count: z.int().min(1).nullable(),
  colour: z.enum(colours).nullable(),
});

export const promptSchema = z.strictObject({
  id: z.string().regex(/^(en|ko)-\d{3}$/),
  half: z.enum(['tune', 'held-out']),
  kind: z.enum(['prompt', 'attributes']),
  prompt: words,
  head: thingSchema,
  others: z.array(thingSchema),
  relations: z.array(z.strictObject({ a: words, relation: z.enum(relationNames), b: words })),
  place: words.nullable(),
  time: words.nullable(),
  weather: words.nullable(),
  style: words.nullable(),
  lettering: words.nullable(),
  hard: z.boolean(),
  nothing: z.boolean(),
});
export type Prompt = z.infer<typeof promptSchema>;

/** One `input` or `compositionend` of the field: `t` ms since the start, `value` all of its text. */
const typedSchema = z.strictObject({ t: z.int().min(0), value: z.string(), composing: z.boolean() });
export const traceSchema = z.strictObject({ id: words, locale: z.enum(locales), events: z.array(typedSchema).min(1) });
export type Typed = z.infer<typeof typedSchema>;
export type Trace = z.infer<typeof traceSchema>;
export type Locale = (typeof locales)[number];

/** Both halves. Whoever tunes asks `tuningPrompts` instead. */
export function readPrompts(locale: Locale): Prompt[] {
  return readLines(`prompts-${locale}.jsonl`).map((line) => promptSchema.parse(line));
}

export function tuningPrompts(locale: Locale): Prompt[] {
  return readPrompts(locale).filter(({ half }) => half === 'tune');
}

export function readTraces(): Trace[] {
  return readLines('traces.jsonl').map((line) => traceSchema.parse(line));
}

function readLines(file: string): unknown[] {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}
