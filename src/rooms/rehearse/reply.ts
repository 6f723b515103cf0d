import { composeReply } from './lines/compose-reply.ts';
import type { Asked } from './lines/talk.ts';
import type { SaidReply } from './open-rehearsal.ts';
import type { Parts } from './parts.ts';

/** What a reply is made of, whoever speaks it: the move is decided before. */
export type Speaking = Asked & {
  /** Aborted when nobody waits for the turn any more. */
  readonly signal: AbortSignal;
  /** Told each sentence that may be shown, as soon as it is guarded. Where nothing is told, the whole reply is shown at its end. */
  readonly onSentence: (text: string) => void;
};

/** The move in words. */
export async function reply(_parts: Pick<Parts, 'engine' | 'models'>, speaking: Speaking): Promise<SaidReply> {
  return { ...composeReply(speaking), source: 'line' };
}
