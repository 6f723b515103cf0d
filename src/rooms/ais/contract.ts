/** The shapes of the ais room. Everything that one can talk to is an AI; a raw model is an AI with an empty card. */
import { z } from 'zod';

export const aiSchema = z.object({
  slug: z.string(),
  name: z.object({ en: z.string(), ko: z.string() }),
  /** What the model is told before the talk. */
  instructions: z.string(),
  greeting: z.object({ en: z.string(), ko: z.string() }),
  /** First sentences that a person can take. */
  starters: z.object({ en: z.array(z.string()), ko: z.array(z.string()) }),
  /** The model it speaks with; null: the default one. */
  model: z.string().nullable(),
});
export type Ai = z.infer<typeof aiSchema>;
