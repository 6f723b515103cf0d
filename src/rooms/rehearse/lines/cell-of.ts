/** Which lines a move is said with. */
import type { MoveCell } from './book.ts';
import type { Talk } from './talk.ts';

export function cellOf({ move, asked: { before, played, setting } }: Talk): MoveCell {
  if (move.kind === 'deflect' && played.state.ending !== null) return 'postponed';
  if (played.state.ending === 'repaired') return 'repaired';
  if (move.kind !== 'counter') return move.kind;
  const isNothing = move.value === 0 && setting.scenario.issues.some(({ id, wants }) => id === move.issue && wants === 'more');
  if (isNothing) return 'counter-none';
  return before.voiced.includes(move.issue) && before.positions[move.issue] === move.value ? 'counter-still' : 'counter';
}
