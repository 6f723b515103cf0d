/**
 * What people do with words in a hard conversation. The names follow the negotiation and counselling literature that the scenarios teach
 * (CaSiNo, Chawla et al. 2021; Persuasion for Good, Wang et al. 2019; interests, rights and power, Ury, Brett and Goldberg 1988).
 */
import { z } from 'zod';

export const acts = [
  'open-question', 'ask-interest', 'own-interest', 'acknowledge', 'evidence', 'offer', 'concession', 'trade', 'standard', 'fairness',
  'small-talk', 'apology', 'thanks', 'blame', 'insult', 'threat', 'demand', 'begging', 'refusal', 'accept', 'postpone', 'justification',
  'change-subject', 'command',
] as const;
export const actSchema = z.enum(acts);
export type Act = z.infer<typeof actSchema>;

/** One act in a turn, with the exact substring that carries it. `confidence` is 0 to 1. */
export const spokenActSchema = z.object({ act: actSchema, quote: z.string(), confidence: z.number() });
export type SpokenAct = z.infer<typeof spokenActSchema>;

/** Below this measured precision a label is shown with "maybe" and moves no meter and no score. */
export const trustedPrecision = 0.7;

/** An amount that was proposed or asked for, in the issue's own unit; for an issue of steps, the number of the step. */
export const offerSchema = z.object({ issue: z.string(), value: z.number(), quote: z.string() });
export type Offer = z.infer<typeof offerSchema>;

/** 하십시오체, 해요체, 해체 and 해라체. */
export const speechLevels = ['hasipsio', 'haeyo', 'hae', 'haera'] as const;
export const speechLevelSchema = z.enum(speechLevels);
export type SpeechLevel = z.infer<typeof speechLevelSchema>;

export const locales = ['en', 'ko'] as const;
export const localeSchema = z.enum(locales);
export type Locale = z.infer<typeof localeSchema>;

/** What was understood of a person's turn. */
export type Reading = {
  /** In the order of the text; only acts whose label may be trusted move anything (`counts`). Empty: unclear. */
  readonly acts: readonly (SpokenAct & { readonly counts: boolean })[];
  readonly offers: readonly Offer[];
  /** Korean only: each sentence that has an ending. */
  readonly levels: readonly { readonly quote: string; readonly level: SpeechLevel }[];
  /** Korean only: the level of most sentences. */
  readonly level?: SpeechLevel;
};
