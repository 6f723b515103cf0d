/** What is shown of how a talk went: why a meter moved, a better line, and the debrief. `play/` makes them, the pages show them. */
import { z } from 'zod';
import { actSchema } from './acts.ts';
import { endingSchema } from './scenario.ts';

/** The person's turns count from 1; 0 is the moment after the other's opening. */
const turnNumber = z.int().min(0);
const meter = z.number();

export const metersSchema = z.object({ trust: meter, patience: meter, tension: meter });
export type Meters = z.infer<typeof metersSchema>;

/** The same as `Change` in `play/state.ts`. */
export const changeSchema = z.object({ meter: z.enum(['trust', 'patience', 'tension']), by: z.number(), reason: z.string(), act: actSchema.optional(), quote: z.string().optional() });

/** `text`, sent as it is, gives exactly `predicted`. `strategy` is the act that carries it. */
export const hintSchema = z.object({ strategy: actSchema, text: z.string(), predicted: metersSchema });
export type Hint = z.infer<typeof hintSchema>;

/** `quote` is an exact part of what the person said in that turn. */
export const evidenceSchema = z.object({ turn: turnNumber, quote: z.string() });

export const criterionScoreSchema = z.object({
  criterion: z.string(),
  label: z.string(),
  weight: z.number(),
  /** 0 to 100. */
  score: z.number(),
  /** What earned it. */
  evidence: z.array(evidenceSchema),
  /** What cost it. */
  against: z.array(evidenceSchema).optional(),
});

export const debriefSchema = z.object({
  /** 0 to 100, by the rubric's weights. */
  score: z.number(),
  ending: endingSchema,
  rubric: z.array(criterionScoreSchema),
  /** Null when nothing moved much. */
  turningPoint: z.object({ turn: turnNumber, quote: z.string(), why: z.array(changeSchema), better: hintSchema.nullable() }).nullable(),
  otherSide: z.object({
    view: z.string(),
    interests: z.array(z.object({
      id: z.string(), label: z.string(), revealed: z.boolean(),
      /** When it came out. */
      turn: turnNumber.optional(),
      /** When it nearly did, and what was missing, in words. */
      nearly: z.object({ turn: turnNumber, missing: z.string() }).optional(),
    })),
    /** What they would have done without an agreement. */
    batna: z.string(),
    /** How far they would have gone on each issue; values in the issue's unit, `text` as one says it. */
    limits: z.array(z.object({ issue: z.string(), name: z.string(), limit: z.number(), text: z.string(), reached: z.number().nullable() })),
  }),
  /** One a turn, the first (turn 0) before anybody spoke. */
  timeline: z.array(metersSchema.extend({ turn: turnNumber, changes: z.array(changeSchema), move: z.string().nullable() })),
  /** One thing to try next. */
  nextTry: z.object({ criterion: z.string(), text: z.string(), example: z.string().nullable() }),
});
export type Debrief = z.infer<typeof debriefSchema>;
