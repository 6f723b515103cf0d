import { composeReply } from './lines/compose-reply.ts';
import type { SaidReply } from './open-rehearsal.ts';
import type { Parts } from './parts.ts';
import { type Speaking, speakMove } from './speak/speak-move.ts';
import { whoSpeaks } from './who-speaks.ts';

/** The move in words, whoever speaks it: the move is decided before. @throws AbortError */
export async function reply(parts: Pick<Parts, 'engine' | 'models'>, speaking: Speaking): Promise<SaidReply> {
  const { by, model } = await whoSpeaks(parts);
  return by === 'model' ? await speakMove(speaking, { engine: parts.engine, model }) : { ...composeReply(speaking), source: 'line' };
}
