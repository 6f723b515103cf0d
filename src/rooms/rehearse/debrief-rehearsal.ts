import { ConflictError } from '../../platform/problem.ts';
import type { Debrief } from './contract.ts';
import { endNow } from './end-rehearsal.ts';
import { NothingSaidError } from './errors.ts';
import { debriefOf } from './finish-rehearsal.ts';
import { openRehearsal } from './open-rehearsal.ts';
import type { Parts } from './parts.ts';

/**
 * How it went. Whoever looks at the debrief of a talk that still goes on has ended it: it is postponed.
 * @throws NotFoundError, NothingSaidError, ConflictError after a safe exit, or while a turn is being answered
 */
export async function debriefRehearsal(parts: Parts, owner: string, id: string): Promise<Debrief> {
  const opened = await openRehearsal(parts, owner, id);
  if (opened.row.status === 'safe-exit') throw new ConflictError('This rehearsal was left for your safety. There is nothing to score in it.');
  if (opened.turns.length === 0) throw new NothingSaidError();
  const { row } = opened.row.status === 'live' ? await endNow(parts, opened, 'postponed') : opened;
  const debrief = debriefOf(opened, row.ending ?? 'postponed');
  if (!debrief) throw new NothingSaidError();
  return debrief;
}
