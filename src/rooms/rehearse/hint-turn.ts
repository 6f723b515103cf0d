import type { Hint } from './contract.ts';
import { RehearsalOverError } from './errors.ts';
import { openRehearsal, readerOf } from './open-rehearsal.ts';
import type { Parts } from './parts.ts';
import { giveHints } from './play/give-hints.ts';

/** Two or three things that could be said now, and what each would do. @throws NotFoundError, RehearsalOverError */
export async function hintTurn(parts: Pick<Parts, 'db'>, owner: string, id: string): Promise<Hint[]> {
  const opened = await openRehearsal(parts, owner, id);
  const { row, setting, state, turns } = opened;
  if (row.status !== 'live') throw new RehearsalOverError();
  const lastMove = state.moves.at(-1);
  return [...giveHints(state, setting, { used: turns.map(({ text }) => text), ...(lastMove !== undefined && { lastMove }) }, readerOf(opened))];
}
