import type { Remember } from '../../platform/database/answers-once.ts';
import type { Rehearsal } from './contract.ts';
import { openWith, type SavedTurn, saveTurn, voiceOf } from './open-rehearsal.ts';
import type { Parts } from './parts.ts';
import { presentRehearsal } from './present-rehearsal.ts';
import { warmCard } from './speak/warm-card.ts';
import { insertRehearsal, insertTurns, listAttempts, type RehearsalRow } from './store.ts';
import { whoSpeaks } from './who-speaks.ts';

type New = { readonly row: RehearsalRow; readonly turns: readonly SavedTurn[] };

/** Saves a new rehearsal, its turns and the answer in one commit. */
export async function keepRehearsal(parts: Parts, { row, turns }: New, remember: Remember): Promise<Rehearsal> {
  const attempts = [...(await listAttempts(parts.db, row.owner, row.first)), row];
  const [opened, speaks] = [openWith(row, turns), await whoSpeaks(parts, row.locale)];
  const answer = presentRehearsal(opened, { attempts, speaks, now: parts.clock() });
  await parts.commits.add(async (db) => {
    await insertRehearsal(db, row);
    await insertTurns(db, turns.map((turn) => saveTurn(row.id, turn)));
    await remember(db, answer, row.id);
  });
  if (speaks.by === 'model' && opened.row.status === 'live') void warmCard({ setting: opened.setting, ...voiceOf(opened) }, { engine: parts.engine, model: speaks.model });
  parts.events.publish(row.owner, { kind: 'rehearsal', id: row.id, change: 'created' });
  return answer;
}
