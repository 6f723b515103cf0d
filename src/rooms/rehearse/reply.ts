import { composeReply } from './lines/compose-reply.ts';
import type { Asked } from './lines/talk.ts';
import type { SaidReply } from './open-rehearsal.ts';

/** What a reply is made of, whoever speaks it: the move is decided before. */
export type Speaking = Asked & {
  /** What was said before, the oldest first; the opening stands in the scenario. */
  readonly earlier: readonly { readonly text: string; readonly reply: string }[];
  /** The same for all turns of a rehearsal, so that an engine finds again what it read of it. */
  readonly cacheKey: string;
  /** Aborted when nobody waits for the turn any more. */
  readonly signal: AbortSignal;
  /** Told each sentence that may be shown, as soon as it is guarded. Where nothing is told, the whole reply is shown at its end. */
  readonly onSentence: (text: string) => void;
};

/** The move in words. */
export async function reply(speaking: Speaking): Promise<SaidReply> {
  return { ...composeReply(speaking), source: 'line' };
}
