import type { Remember } from '../../platform/database/answers-once.ts';
import { newId } from '../../platform/new-id.ts';
import { BadRequestError } from '../../platform/problem.ts';
import type { Rehearsal } from './contract.ts';
import { finish } from './finish-rehearsal.ts';
import { keepRehearsal } from './keep-rehearsal.ts';
import { openRehearsal, openWith } from './open-rehearsal.ts';
import type { Parts } from './parts.ts';
import { showsState } from './present-rehearsal.ts';
import type { RehearsalRow } from './store.ts';

/**
 * A new attempt that keeps the first turns as they were, their state and replies included, and goes on from there.
 * @throws NotFoundError, BadRequestError for a turn that isn't there, or the one in which the role was left
 */
export async function retryRehearsal(parts: Parts, owner: string, id: string, turn: number, remember: Remember): Promise<Rehearsal> {
  const { row, turns: all } = await openRehearsal(parts, owner, id);
  if (turn > all.length) throw new BadRequestError(`There is no turn ${turn}: ${all.length} were taken. 0 starts over.`, [{ path: 'json.turn', message: 'No such turn' }]);
  const turns = all.slice(0, turn);
  if (turns.some(({ played }) => played === null)) throw new BadRequestError(`In turn ${turn} the talk was left. Choose one before it.`, [{ path: 'json.turn', message: 'Not to be gone on from' }]);
  const now = parts.clock();
  const fresh: RehearsalRow = {
    ...row, id: newId(now), turn_count: turn, status: 'live', ending: null, score: null, scores: null, left_for: null, from_rehearsal: id, from_turn: turn,
    seen_turns: showsState(row) ? turn : Math.min(turn, row.seen_turns),
    follow_up_at: null, follow_up_went: null, follow_up_answer: null, follow_up_answered_at: null, created_at: now, updated_at: now,
  };
  const { state } = openWith(fresh, turns);
  const ended = state.ending === null ? fresh : { ...fresh, ...finish(openWith(fresh, turns), state.ending) };
  return await keepRehearsal(parts, { row: ended, turns }, remember);
}
