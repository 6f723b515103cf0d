/** The guided form of an own scenario: what a person says of the conversation that they dread. */
import { z } from 'zod';
import { localeSchema, speechLevelSchema } from './acts.ts';
import { archetypeSchema } from './scenario.ts';

/** Braces go: in the words of a scenario they are places to be filled. What has neither a letter nor a digit says nothing. */
const said = (max: number) => z.string().max(max).transform((text) => (/[\p{L}\p{N}]/u.test(text) ? text.replaceAll(/[\0{}]/g, '').toWellFormed().replace(/\s+/g, ' ').trim() : ''));
const must = (max: number) => said(max).pipe(z.string().min(1, 'there are no words in it'));

/** How the other one talks when it gets hard; each is the manner of an archetype. */
export const situationSchema = z.strictObject({
  locale: localeSchema,
  /** "My flatmate Sam": a name (a made-up one is best) and what they are to the person. */
  other: z.strictObject({
    name: must(40),
    role: must(60),
    /** Korean: the level in which they speak to the person; 해요체 when left out. */
    level: speechLevelSchema.optional(),
    /** How they address the person; empty: not by name. */
    callsPerson: said(40).default(''),
  }),
  person: z.strictObject({
    role: said(60).default(''),
    /** Korean: the levels that fit the relationship; by `standing` when left out. */
    levels: z.array(speechLevelSchema).max(4).optional(),
    /** How the person addresses them; empty: by their name. */
    callsOther: said(40).default(''),
  }),
  /** Where the other stands, seen from the person. */
  standing: z.enum(['above', 'equal', 'below']).default('equal'),
  /** How they take it when it gets hard. */
  archetype: archetypeSchema.default('avoider'),
  /** `repair`: not terms but being at peace again. */
  goal: z.enum(['agree', 'repair']).default('agree'),
  /** What has happened. */
  scene: said(1200).default(''),
  /** What the person wants of the talk, and the least that they would take: "move out by the end of March", "a date by summer". */
  want: must(200),
  least: said(200).default(''),
  /** What the person does if nothing comes of it. */
  alternative: said(200).default(''),
  /** Why it matters: facts and needs. */
  reasons: z.array(must(200)).max(6).default([]),
  /** What the other may want or fear underneath: "time to find a new place", "not to lose a friend". */
  theyWant: z.array(must(160)).max(4).default([]),
  /** What the person fears most in this talk. */
  fear: said(300).default(''),
  firstSentence: said(300).default(''),
});
export type Situation = z.infer<typeof situationSchema>;
/** What the form sends: defaults may be left out. */
export type SituationInput = z.input<typeof situationSchema>;
