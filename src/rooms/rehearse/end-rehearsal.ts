import type { Rehearsal } from './contract.ts';
import { GoneOnError, RehearsalOverError } from './errors.ts';
import { finish } from './finish-rehearsal.ts';
import { type Opened, openRehearsal } from './open-rehearsal.ts';
import type { Parts } from './parts.ts';
import { showRehearsal } from './read-rehearsal.ts';
import type { Ending } from './shared/scenario.ts';
import { updateRehearsal } from './store.ts';

/** The person ends it: to go on another day, or by leaving the table. @throws NotFoundError, RehearsalOverError, ConflictError while a turn is being answered */
export async function endRehearsal(parts: Parts, owner: string, id: string, how: 'postponed' | 'leave'): Promise<Rehearsal> {
  const opened = await openRehearsal(parts, owner, id);
  if (opened.row.status !== 'live') throw new RehearsalOverError();
  return await showRehearsal(parts, await endNow(parts, opened, how === 'leave' ? 'walk-away' : 'postponed'));
}

/** @throws ConflictError while a turn is being answered */
export async function endNow(parts: Parts, opened: Opened, ending: Ending): Promise<Opened> {
  const { row } = opened;
  parts.running.refuseWhileRunning(row.id);
  const change = { ...finish(opened, ending), updated_at: parts.clock() };
  await parts.commits.add(async (db) => {
    if (!(await updateRehearsal(db, row, change))) throw new GoneOnError();
  });
  parts.events.publish(row.owner, { kind: 'rehearsal', id: row.id, change: 'updated' });
  return { ...opened, row: { ...row, ...change } };
}
