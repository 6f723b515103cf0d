import type { SaidReply } from './open-rehearsal.ts';
import type { Parts } from './parts.ts';
import type { Speaking } from './speak/speak-move.ts';
import { whoSpeaks } from './who-speaks.ts';

/** The move in words, whoever speaks it: the move is decided before. @throws AbortError */
export async function reply(parts: Pick<Parts, 'engine' | 'models' | 'pace'>, speaking: Speaking): Promise<SaidReply> {
  // The books of lines are megabytes that a server on which nobody rehearses does without.
  const [speaks, { composeReply }, { speakMove }] = await Promise.all([whoSpeaks(parts, speaking.setting.locale), import('./lines/compose-reply.ts'), import('./speak/speak-move.ts')]);
  if (speaks.by === 'lines') return { ...composeReply(speaking), source: 'line', ...(speaks.why === 'too-slow' && { why: 'resting' }) };
  const spoken = await speakMove(speaking, { engine: parts.engine, model: speaks.model });
  const why = spoken.source === 'line' ? spoken.why : undefined;
  // Somebody else's line, and a failure, tell nothing of how long it takes.
  if (why !== 'other-voice' && why !== 'failed') parts.pace.took(speaks.model, why === 'slow');
  return spoken;
}
