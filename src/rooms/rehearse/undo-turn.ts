import type { Remember } from '../../platform/database/answers-once.ts';
import type { Rehearsal } from './contract.ts';
import { GoneOnError, NothingSaidError, RehearsalOverError } from './errors.ts';
import { openRehearsal, openWith } from './open-rehearsal.ts';
import type { Parts } from './parts.ts';
import { showRehearsal } from './read-rehearsal.ts';
import { deleteTurn, updateRehearsal } from './store.ts';

/**
 * Takes the last turn back: everything is as it was before it.
 * @throws NotFoundError, RehearsalOverError, NothingSaidError, ConflictError while a turn is being answered
 */
export async function undoTurn(parts: Parts, owner: string, id: string, remember: Remember): Promise<Rehearsal> {
  const { row, turns } = await openRehearsal(parts, owner, id);
  parts.running.refuseWhileRunning(id);
  if (row.status !== 'live') throw new RehearsalOverError();
  if (turns.length === 0) throw new NothingSaidError();
  const left = turns.length - 1;
  const change = { turn_count: left, updated_at: parts.clock(), from_turn: row.from_turn === null ? null : Math.min(left, row.from_turn), seen_turns: Math.min(left, row.seen_turns) };
  const answer = await showRehearsal(parts, openWith({ ...row, ...change }, turns.slice(0, -1)));
  await parts.commits.add(async (db) => {
    if (!(await updateRehearsal(db, row, change))) throw new GoneOnError();
    await deleteTurn(db, id, turns.length);
    await remember(db, answer, id);
  });
  parts.events.publish(owner, { kind: 'rehearsal', id, change: 'updated' });
  return answer;
}
