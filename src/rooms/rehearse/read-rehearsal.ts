import type { Rehearsal } from './contract.ts';
import { type Opened, openRehearsal } from './open-rehearsal.ts';
import type { Parts } from './parts.ts';
import { presentRehearsal } from './present-rehearsal.ts';
import { listAttempts } from './store.ts';
import { whoSpeaks } from './who-speaks.ts';

/** @throws NotFoundError when it is not there, or somebody else's */
export async function readRehearsal(parts: Parts, owner: string, id: string): Promise<Rehearsal> {
  return await showRehearsal(parts, await openRehearsal(parts, owner, id));
}

export async function showRehearsal(parts: Parts, opened: Opened): Promise<Rehearsal> {
  const [attempts, speaks] = await Promise.all([listAttempts(parts.db, opened.row.owner, opened.row.first), whoSpeaks(parts, opened.row.locale)]);
  return presentRehearsal(opened, { attempts: attempts.map((attempt) => (attempt.id === opened.row.id ? opened.row : attempt)), speaks, now: parts.clock() });
}
