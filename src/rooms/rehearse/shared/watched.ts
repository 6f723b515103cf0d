/** What the watch over a scenario and over every turn says. */
import { z } from 'zod';

export const helplineSchema = z.object({
  /** As it is dialled or opened. */
  number: z.string(),
  name: z.string(),
  /** When, and for whom. */
  note: z.string(),
});
export type Helpline = z.infer<typeof helplineSchema>;

export const exitReasons = ['self-harm', 'abuse', 'stalked'] as const;
export const refusalReasons = ['violence', 'blackmail', 'sexual-coercion', 'grooming', 'stalking', 'harassment', 'manipulation'] as const;

/**
 * `safe-exit`: the rehearsal is left at once, with help; what it may be turned into is a rehearsal of asking for help.
 * `refuse`: this is not rehearsed here; `wayOn` says what can be. `ok` may carry help too, where the matter is grave and may still be practised.
 */
export type Watched =
  | { readonly kind: 'ok'; readonly help: readonly Helpline[] }
  | { readonly kind: 'safe-exit'; readonly reason: (typeof exitReasons)[number]; readonly words: string; readonly help: readonly Helpline[] }
  | { readonly kind: 'refuse'; readonly reason: (typeof refusalReasons)[number]; readonly words: string; readonly wayOn: string };
