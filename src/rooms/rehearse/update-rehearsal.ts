import type { z } from 'zod';
import { ConflictError } from '../../platform/problem.ts';
import type { answerFollowUpSchema, Card, Rehearsal, updateRehearsalSchema } from './contract.ts';
import { GoneOnError } from './errors.ts';
import { openRehearsal, requireRehearsal } from './open-rehearsal.ts';
import type { Parts } from './parts.ts';
import { wordsOf } from './play/words-of.ts';
import { showRehearsal } from './read-rehearsal.ts';
import { fillCard } from './snapshot.ts';
import { type RehearsalRow, updateRehearsal as updateRow } from './store.ts';

const dayMs = 24 * 60 * 60_000;

/** A name, the card, or whether the state is shown. @throws NotFoundError */
export async function updateRehearsal(parts: Parts, owner: string, id: string, { title, showState, card }: z.infer<typeof updateRehearsalSchema>): Promise<Rehearsal> {
  const { row, setting } = await openRehearsal(parts, owner, id);
  const written = card && fillCard({ ...wordsOf(setting), card: JSON.parse(row.card) as Card }, card);
  return await change(parts, row, {
    ...(title !== undefined && { title }), ...(showState !== undefined && { show_state: showState ? 1 : 0 }), ...(written && { card: JSON.stringify(written) }),
  });
}

/** Some days later the person is asked how the real talk went. @throws NotFoundError */
export async function askFollowUp(parts: Parts, owner: string, id: string, inDays: number): Promise<Rehearsal> {
  const row = await requireRehearsal(parts.db, owner, id);
  return await change(parts, row, { follow_up_at: parts.clock() + inDays * dayMs, follow_up_went: null, follow_up_answer: null, follow_up_answered_at: null });
}

/** @throws NotFoundError, ConflictError when nobody wished to be asked */
export async function answerFollowUp(parts: Parts, owner: string, id: string, { went, answer }: z.infer<typeof answerFollowUpSchema>): Promise<Rehearsal> {
  const row = await requireRehearsal(parts.db, owner, id);
  if (row.follow_up_at === null) throw new ConflictError('Nobody asked how it went: say first when to be asked.');
  return await change(parts, row, { follow_up_went: went, follow_up_answer: answer, follow_up_answered_at: parts.clock() });
}

async function change(parts: Parts, row: RehearsalRow, changed: Partial<RehearsalRow>): Promise<Rehearsal> {
  await parts.commits.add(async (db) => {
    if (!(await updateRow(db, row, { ...changed, updated_at: parts.clock() }))) throw new GoneOnError();
  });
  parts.events.publish(row.owner, { kind: 'rehearsal', id: row.id, change: 'updated' });
  return await showRehearsal(parts, await openRehearsal(parts, row.owner, row.id));
}
