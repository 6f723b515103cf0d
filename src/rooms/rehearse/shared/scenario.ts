/**
 * A scenario pack: the documented, versioned format of one rehearsal, both languages in one file. It is data; `play/` gives it life.
 * The JSON Schema that is published is made from these schemas.
 */
import { z } from 'zod';
import { actSchema, localeSchema, speechLevelSchema } from './acts.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(60);
const line = z.string().min(1).max(400);
const longText = z.string().min(1).max(3000);
const meter = z.number().min(0).max(100);

export const frameworks = ['BATNA', 'GROW', 'SBI', 'STATE', 'IRP', 'DEAR MAN', 'NVC', 'empathic-support', 'cushion'] as const;
export const archetypes = ['budget-holder', 'hurt-partner', 'avoider', 'accuser', 'anxious-junior', 'friend-in-debt', 'rule-keeper', 'grieving'] as const;
export const archetypeSchema = z.enum(archetypes);
export type Archetype = z.infer<typeof archetypeSchema>;
export const difficulties = ['easy', 'normal', 'hard'] as const;
export const difficultySchema = z.enum(difficulties);
export type Difficulty = z.infer<typeof difficultySchema>;

/** All that is named must hold. Meters are compared after the turn's acts have moved them. */
export const conditionSchema = z.strictObject({
  trust: meter.optional().describe('at least'),
  patience: meter.optional().describe('at least'),
  tension: meter.optional().describe('at most'),
  heard: z.array(actSchema).optional().describe('the person has done each of these at least once'),
  revealed: z.array(slug).optional().describe('these interests came out before'),
  turn: z.int().min(1).optional().describe('not before this turn of the person'),
});
export type Condition = z.infer<typeof conditionSchema>;

/** Difficulty is numbers. `gain` and `loss` multiply what acts give and take; `need` is added to every trust that a condition asks for. */
export const coefficientsSchema = z.strictObject({
  trust: meter, patience: meter, tension: meter,
  gain: z.number().min(0.2).max(3), loss: z.number().min(0.2).max(3),
  fade: z.number().min(0).max(10).describe('patience that each turn costs'),
  need: z.number().min(-30).max(30),
});
export type Coefficients = z.infer<typeof coefficientsSchema>;

/** `step` counts named steps from 0 (nothing) upwards; the others are amounts. `day`: days from today. */
export const units = ['percent', 'money', 'days-per-week', 'day', 'weeks', 'months', 'hours', 'count', 'step'] as const;

export const issueSchema = z.strictObject({
  id: slug,
  unit: z.enum(units),
  wants: z.enum(['more', 'less']).describe('what the person wants of this number'),
  main: z.boolean().describe('an agreement needs every main issue; the others make a partial one, or sweeten'),
});
export type Issue = z.infer<typeof issueSchema>;

/** The numbers of an issue in one language: a raise in Seoul is not one in Leeds. */
export const issueWordsSchema = z.strictObject({
  name: line.describe('as in "about {issue}": "the raise", "연봉"'),
  words: z.array(line).default([]).describe('words by which an amount is known to belong to this issue'),
  currency: z.enum(['USD', 'GBP', 'EUR', 'KRW']).optional(),
  base: z.number().positive().optional().describe('what a percentage is of, so that 10% and 5,000 are the same offer'),
  ask: z.number().describe("what the person would ask for; their card's default"),
  floor: z.number().describe("the least the person would take; their card's default"),
  start: z.number().describe("the other's first position"),
  target: z.number().describe('what the other would like best'),
  reservation: z.number().describe('the furthest the other will ever go'),
  schedule: z.array(z.strictObject({ value: z.number(), when: conditionSchema })).describe('positions after `start`, each nearer to the person'),
  steps: z.array(z.strictObject({ label: line, say: line.describe('as part of a sentence of the other'), words: z.array(line) })).optional().describe('only for the unit `step`'),
});
export type IssueWords = z.infer<typeof issueWordsSchema>;

export const interestSchema = z.strictObject({ id: slug, revealIf: conditionSchema });
export const interestWordsSchema = z.strictObject({
  label: line.describe('for the debrief: what they wanted'),
  say: z.array(line).min(3).describe('how the other tells it, in their own level of speech; {person} is the person\'s bare name, as in "{person} 님"'),
  hint: z.array(line).min(2).describe('how it shows before it is told, giving nothing away that can be named'),
  words: z.array(line).min(1).describe('words of a question or guess that touches it'),
});
export type InterestWords = z.infer<typeof interestWordsSchema>;

export const factSchema = z.strictObject({
  id: slug,
  words: z.array(line).min(1).describe('words of a question that this answers'),
  say: z.array(line).min(2).describe('true sentences that the other may say at any time'),
});

/** What one criterion of the debrief counts. `outcome`: the ending; `level`: keeping the speech level; `balance`: not talking past the other. */
export const criterionSchema = z.strictObject({
  id: slug,
  weight: z.number().positive(),
  earns: z.array(actSchema),
  loses: z.array(actSchema).default([]),
  counts: z.enum(['acts', 'outcome', 'interests', 'level']).default('acts'),
});

export const safetyNotes = ['power', 'violence-possible', 'grief', 'workplace-harassment', 'money-pressure'] as const;

/** Everything that is said or shown in one language, written for its culture. */
export const scenarioWordsSchema = z.strictObject({
  title: line,
  scene: longText.describe('where we are and what has happened, told to the person'),
  other: z.strictObject({ name: line, role: line, level: speechLevelSchema.optional(), callsPerson: line.describe('how they address the person') }),
  alsoThere: z.array(z.strictObject({ name: line, role: line })).max(2).default([]).describe('others who speak in the same talk, with the same interests'),
  person: z.strictObject({ role: line, levels: z.array(speechLevelSchema).optional().describe('the levels of speech that fit the relationship'), callsOther: line }),
  opening: line.describe('the first words of the other'),
  issues: z.record(slug, issueWordsSchema),
  interests: z.record(slug, interestWordsSchema),
  facts: z.array(factSchema),
  batna: line.describe('what the other does if there is no agreement; only the debrief shows it'),
  otherSide: longText.describe('for the debrief: how the talk looks from where the other stands'),
  criteria: z.record(slug, line),
  card: z.strictObject({ ask: line, floor: line, alternative: line, firstSentence: line, reasons: z.array(line).min(1) }),
  samples: z.partialRecord(actSchema, z.array(line)).describe('good lines of the person by act, for hints; each must be read as that act'),
  teaching: z.strictObject({ text: longText, source: line }),
  lines: z.array(z.strictObject({ move: z.string(), act: actSchema.optional(), text: line })).default([]).describe('own lines of this scenario, before those of the archetype'),
});
export type ScenarioWords = z.infer<typeof scenarioWordsSchema>;

export const endings = ['agreement', 'partial', 'postponed', 'walk-away', 'repaired', 'safe-exit'] as const;
export const endingSchema = z.enum(endings);
export type Ending = z.infer<typeof endingSchema>;

const expectation = z.strictObject({ say: z.array(z.string().min(1)).min(1), endings: z.array(endingSchema).min(1) });

export const scenarioSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('modu-scenario'),
  version: z.literal(1),
  id: slug,
  framework: z.enum(frameworks),
  archetype: archetypeSchema,
  /** Where the other stands, seen from the person. */
  standing: z.enum(['above', 'equal', 'below']),
  /** `agree`: terms on the issues; `repair`: the other feels heard (an ending `repaired`). */
  goal: z.enum(['agree', 'repair']),
  /** With others listening a refusal costs the other more face. */
  inPublic: z.boolean().default(false),
  issues: z.array(issueSchema),
  interests: z.array(interestSchema).min(1),
  /** Only for `repair`: when the other is reconciled. */
  repairedIf: conditionSchema.optional(),
  difficulty: z.strictObject({ easy: coefficientsSchema, normal: coefficientsSchema, hard: coefficientsSchema }),
  rubric: z.array(criterionSchema).min(3),
  safety: z.array(z.enum(safetyNotes)).default([]),
  locales: z.partialRecord(localeSchema, scenarioWordsSchema),
  /** What must come out, at each difficulty: a good script does better than a poor one, and begging wins nothing. */
  tests: z.partialRecord(localeSchema, z.strictObject({ good: expectation, poor: expectation, begging: expectation })),
});
export type Scenario = z.infer<typeof scenarioSchema>;
