/** The shapes of the rehearse room, shared by its routes, its pages and `/api/openapi.json`. */
import { z } from 'zod';
import { localeSchema, offerSchema, speechLevelSchema, spokenActSchema } from './shared/acts.ts';
import { changeSchema, hintSchema, metersSchema } from './shared/debrief.ts';
import { archetypeSchema, difficultySchema, endingSchema, frameworks, interestWordsSchema, safetyNotes, units } from './shared/scenario.ts';
import { situationSchema } from './shared/situation.ts';
import { helplineSchema } from './shared/watched.ts';

export const maxTurnLength = 4_000;
/** Own scenarios of one person. */
export const maxOwnScenarios = 500;

const id = z.string().min(1).max(64);
const cleaned = (max: number) => z.string().max(max).transform((text) => text.replaceAll('\0', '').toWellFormed().trim());
const written = (max: number) => cleaned(max).pipe(z.string().min(1, 'there are no words in it'));

/** An id in a path. Postgres takes no text with a NUL in it. */
export const idParams = z.object({ id: z.string().max(64).regex(/^[^\0]+$/) });
/** Left out: English for a list, and whatever it has for one scenario. */
export const localeQuerySchema = z.object({ locale: localeSchema.optional() });
export const pageQuerySchema = z.object({ cursor: z.string().max(100).optional() });
export const exportQuerySchema = z.object({ format: z.enum(['json', 'markdown']).default('json') });

// Scenarios

/** GET /api/scenarios: one in the list. */
export const scenarioListedSchema = z.object({
  id,
  title: z.string(),
  framework: z.enum(frameworks),
  archetype: archetypeSchema,
  goal: z.enum(['agree', 'repair']),
  roles: z.object({ person: z.string(), other: z.string() }),
  difficulty: z.array(difficultySchema),
  locale: localeSchema,
  /** Every language that it has. */
  locales: z.array(localeSchema),
  /** Whether it is one of the person's own. */
  own: z.boolean(),
  /** The scene, told to the person. */
  summary: z.string(),
});
export type ScenarioListed = z.infer<typeof scenarioListedSchema>;

export const cardSchema = z.object({ ask: z.string(), floor: z.string(), alternative: z.string(), firstSentence: z.string(), reasons: z.array(z.string()) });
export type Card = z.infer<typeof cardSchema>;

/** What a person may know of an issue before the talk: never what the other would go to. */
export const issueShownSchema = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.enum(units),
  wants: z.enum(['more', 'less']),
  main: z.boolean(),
  currency: z.string().nullable(),
  /** What a percentage is of, in the currency. */
  base: z.number().nullable(),
  ask: z.number(),
  floor: z.number(),
  /** For the unit `step`: what each step is called, from 0. */
  steps: z.array(z.string()).nullable(),
});
export type IssueShown = z.infer<typeof issueShownSchema>;

/** A hidden interest of an own scenario, which its maker may see and edit. */
export const ownInterestSchema = z.object({ id: z.string(), ...interestWordsSchema.shape });
export type OwnInterest = z.infer<typeof ownInterestSchema>;

/** Who says what the other says; the play is the same either way. */
export const speaksSchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('model'), model: z.string() }),
  /** `no-model`: there is none; `too-small`: the model in use can't hold a role, and lines are better; `too-slow`: it made people wait, and is tried again in some minutes. */
  z.object({ by: z.literal('lines'), why: z.enum(['no-model', 'too-small', 'too-slow']), model: z.string().nullable() }),
]);
export type Speaks = z.infer<typeof speaksSchema>;

/** GET /api/scenarios/:id: what the page of preparing needs. */
export const scenarioSchema = scenarioListedSchema.extend({
  scene: z.string(),
  other: z.object({ name: z.string(), role: z.string(), level: speechLevelSchema.nullable(), callsPerson: z.string() }),
  alsoThere: z.array(z.object({ name: z.string(), role: z.string() })),
  person: z.object({ role: z.string(), levels: z.array(speechLevelSchema), callsOther: z.string() }),
  standing: z.enum(['above', 'equal', 'below']),
  inPublic: z.boolean(),
  opening: z.string(),
  teaching: z.object({ text: z.string(), source: z.string() }),
  card: cardSchema,
  issues: z.array(issueShownSchema),
  safety: z.array(z.enum(safetyNotes)),
  speaks: speaksSchema,
  /** Where to find help, where the matter is grave and may still be practised. */
  help: z.array(helplineSchema),
  /** Own scenarios only: what the form was filled with, and the interests that came of it. */
  made: z.object({ situation: situationSchema.nullable(), interests: z.array(ownInterestSchema) }).nullable(),
});
export type ScenarioShown = z.infer<typeof scenarioSchema>;

/** POST /api/scenarios/draft: filled in, looked at, not saved. Its `id` is what it would be called. */
export const draftScenarioSchema = z.object({
  situation: situationSchema,
  /** Whether a model may find the interests that were not guessed. A form that opens a scenario again says no: it has them. */
  fill: z.boolean().default(true),
});
export const draftedScenarioSchema = scenarioSchema.extend({
  /** Who found the hidden interests. Templates, because: as `speaks` says, but a model has to be larger for this; `slow`, `failed`, `unfit`: the model's were not used; null: nobody asked it. */
  filledBy: z.discriminatedUnion('by', [
    z.object({ by: z.literal('model'), model: z.string() }),
    z.object({ by: z.literal('templates'), why: z.enum(['no-model', 'too-small', 'too-slow', 'slow', 'failed', 'unfit']).nullable() }),
  ]),
});
export type DraftedScenario = z.infer<typeof draftedScenarioSchema>;

const line = written(400);
const interestEdits = z.array(z.object({
  id: z.string().max(60), label: line.optional(),
  say: z.array(line).min(3).max(10).optional(), hint: z.array(line).min(2).max(10).optional(), words: z.array(line).min(1).max(30).optional(),
})).max(12);
/** POST /api/scenarios. `interests`: what the person changed of those that the draft filled in, by their ids. */
export const newScenarioSchema = z.object({ situation: situationSchema, interests: interestEdits.optional() });
/** POST /api/scenarios/import: a pack, as `GET /api/scenarios/:id/export` or somebody's file gives it. */
export const importScenarioSchema = z.object({ file: z.string().max(200).default('scenario.json'), text: z.string().min(1).max(200_000) });
/** PATCH /api/scenarios/:id: a new situation makes it anew; rehearsals that were made with it stay as they are. */
export const updateScenarioSchema = z.object({ title: written(200).optional(), situation: situationSchema.optional(), interests: interestEdits.optional() });

// Rehearsals

const amount = z.number().min(-1e12).max(1e12);
const name = written(80);

/** What of the scenario is made one's own for this rehearsal. */
export const changesSchema = z.object({
  otherName: name.optional(),
  /** How the other calls the person. */
  personName: name.optional(),
  issues: z.record(z.string().max(60), z.object({ ask: amount.optional(), floor: amount.optional(), /** What a percentage is of: the person's real salary, say. */ base: amount.positive().optional() })).optional(),
});
export type Changes = z.infer<typeof changesSchema>;

const cardLine = cleaned(400);
const cardEdits = z.object({
  ask: cardLine.optional(), floor: cardLine.optional(), alternative: cardLine.optional(), firstSentence: cardLine.optional(), reasons: z.array(cardLine).max(10).optional(),
});

/** POST /api/rehearsals. Without a seed one is drawn; the answer says which. */
export const startRehearsalSchema = z.object({
  scenario: id,
  locale: localeSchema,
  difficulty: difficultySchema,
  seed: z.int().min(0).max(2 ** 31 - 1).optional(),
  card: cardEdits.optional(),
  changes: changesSchema.optional(),
  /** Whether trust, patience and tension are shown during the talk, or only afterwards. */
  showState: z.boolean().default(false),
});

/** POST /api/rehearsals/:id/turns */
export const sayTurnSchema = z.object({ text: z.string().max(maxTurnLength * 25).transform((text) => text.replaceAll('\0', '').toWellFormed().trim())
  .pipe(z.string().min(1, 'there are no words in it').max(maxTurnLength, `a turn has at most ${maxTurnLength} characters; nothing was lost or sent`)) });

const move = z.object({
  kind: z.enum(['deflect', 'probe', 'object', 'disclose', 'counter', 'concede', 'accept', 'escalate', 'repair', 'walk-away', 'leave']),
  interest: z.string().optional(), issue: z.string().optional(), value: z.number().optional(),
});

export const turnSchema = z.object({
  /** From 1. */
  index: z.int(),
  user: z.object({
    text: z.string(),
    /** `counts` is false where the label's measured precision is too low: shown with "maybe", it moves nothing. */
    acts: z.array(spokenActSchema.extend({ counts: z.boolean(), /** How often this label is right, over n examples of it; null: not measured. */ measured: z.object({ precision: z.number(), n: z.int() }).nullable() })),
    /** No act was understood. */
    unclear: z.boolean(),
    offers: z.array(offerSchema),
    speechLevel: speechLevelSchema.optional(),
  }),
  /** `leave`: the role was left, for safety. An interest is named where it was told. */
  move,
  reply: z.object({
    speaker: z.string(), text: z.string(), source: z.enum(['model', 'line']),
    /** Why a line was taken where a model could have spoken: `slow`, `guard`, `failed`, `other-voice`, or `resting` after turns that took too long. Without it the model said the line as it stands, or there is none. */
    why: z.string().optional(),
  }),
  /** After this turn. Only when the person asked to see it, or the rehearsal is over; so are `changes`. */
  state: metersSchema.optional(),
  changes: z.array(changeSchema).optional(),
  at: z.int(),
});
export type Turn = z.infer<typeof turnSchema>;

export const rehearsalStatus = z.enum(['live', 'ended', 'safe-exit']);
/** What was agreed, in the issue's unit, and as one says it. */
export const termSchema = z.object({ issue: z.string(), name: z.string(), value: z.number(), text: z.string() });
export const leftSchema = z.object({ reason: z.string(), words: z.string(), help: z.array(helplineSchema) });

/** The answer to a turn. With `Accept: text/event-stream`: `sentence` events `{text}`, then this as `turn`. */
export const takenTurnSchema = z.object({
  turn: turnSchema,
  status: rehearsalStatus,
  ending: endingSchema.optional(),
  terms: z.array(termSchema).optional(),
  /** With `safe-exit`: why the role was left, and where help is. */
  left: leftSchema.optional(),
});
export type TakenTurn = z.infer<typeof takenTurnSchema>;

/** "How did it go?", asked some days later if the person wishes. */
export const followUpSchema = z.object({ dueAt: z.int(), answer: z.string().nullable(), went: z.enum(['better', 'as-hoped', 'harder', 'not-yet']).nullable(), answeredAt: z.int().nullable() });
export const askFollowUpSchema = z.object({ inDays: z.int().min(1).max(365) });
export const answerFollowUpSchema = z.object({ answer: cleaned(4_000).default(''), went: followUpSchema.shape.went.unwrap() });

const attemptFrom = z.object({ rehearsal: id, turn: z.int() });

export const rehearsalListedSchema = z.object({
  id,
  title: z.string(),
  /** Its id. */
  scenario: id,
  about: z.object({ id, title: z.string(), other: z.string(), own: z.boolean() }),
  locale: localeSchema,
  difficulty: difficultySchema,
  seed: z.int(),
  status: rehearsalStatus,
  ending: endingSchema.nullable(),
  /** 0 to 100, once it is over; null before, and after a safe exit. */
  score: z.number().nullable(),
  turnCount: z.int(),
  createdAt: z.int(),
  updatedAt: z.int(),
  /** Of a retry: the attempt that it goes on from, and after which turn. */
  from: attemptFrom.nullable(),
  /** The first attempt of this talk. Attempts with the same one stand side by side. */
  first: id,
  followUp: followUpSchema.nullable(),
  /** The day for "How did it go?" has come and it is not answered. */
  followUpDue: z.boolean(),
});
export type RehearsalListed = z.infer<typeof rehearsalListedSchema>;

/** GET /api/rehearsals/:id, and the answer to what makes or changes one. */
export const rehearsalSchema = rehearsalListedSchema.extend({
  /** The scenario as it was at the start, with the person's own names and numbers. */
  about: scenarioSchema,
  card: cardSchema,
  showState: z.boolean(),
  speaks: speaksSchema,
  opening: z.object({ speaker: z.string(), text: z.string() }),
  turns: z.array(turnSchema),
  /** How many turns a talk may have. */
  mostTurns: z.int(),
  /** Before the first turn, when `state` may be seen. */
  start: metersSchema.optional(),
  terms: z.array(termSchema),
  left: leftSchema.nullable(),
  /** All attempts of this talk with this one, the oldest first. */
  attempts: z.array(z.object({ id, from: attemptFrom.nullable(), status: rehearsalStatus, ending: endingSchema.nullable(), score: z.number().nullable(), turnCount: z.int(), createdAt: z.int() })),
});
export type Rehearsal = z.infer<typeof rehearsalSchema>;

export const rehearsalPageSchema = z.object({
  rehearsals: z.array(rehearsalListedSchema),
  /** Send it back as `cursor` for the next page; null at the end. */
  next: z.string().nullable(),
});
export type RehearsalPage = z.infer<typeof rehearsalPageSchema>;

/** PATCH /api/rehearsals/:id */
export const updateRehearsalSchema = z.object({ title: written(200).optional(), showState: z.boolean().optional(), card: cardEdits.optional() });
/** POST /api/rehearsals/:id/end: to go on another day, or to leave the table. */
export const endRehearsalSchema = z.object({ how: z.enum(['postponed', 'leave']).default('postponed') });
/** POST /api/rehearsals/:id/retry: a new attempt that keeps the first `turn` turns; 0 starts over. */
export const retrySchema = z.object({ turn: z.int().min(0).max(1_000) });
export const hintsSchema = z.object({ hints: z.array(hintSchema) });

/** GET /api/rehearsals/progress: scores by criterion over all finished rehearsals, the oldest first. */
export const progressSchema = z.object({
  finished: z.int(),
  skills: z.array(z.object({ criterion: z.string(), label: z.string(), points: z.array(z.object({ rehearsal: id, scenario: z.string(), at: z.int(), score: z.number() })) })),
});
export type Progress = z.infer<typeof progressSchema>;

/** On `/api/live`: something of this rehearsal changed, here or in another tab. */
export type RehearsalNews = { readonly kind: 'rehearsal'; readonly id: string; readonly change: 'created' | 'updated' | 'deleted' };

export { debriefSchema } from './shared/debrief.ts';
export type { Debrief, Hint } from './shared/debrief.ts';
