import type { GenerationEvent } from './contract.ts';
import { closeGeneration, listRunning, type OpenGeneration, readSteps } from './generations-store.ts';
import { encodeStep, packSteps, textOf } from './log-step.ts';
import type { Parts } from './parts.ts';
import { serverStopped } from './close-reply.ts';
import { indexMessage } from './search-store.ts';
import { termsOf } from './search-terms.ts';

/**
 * After a crash of the server: every generation that was left open gets its last step, its text so far and the mark `partial`, so
 * that a reader who resumes sees it end. @returns how many there were
 */
export async function recover(parts: Pick<Parts, 'store' | 'commits' | 'clock' | 'log'>): Promise<number> {
  const open = await listRunning(parts.store);
  for (const generation of open) await closeAsPartial(parts, generation);
  if (open.length > 0) parts.log.warn({ replies: open.length }, 'closed replies that a crash cut');
  return open.length;
}

async function closeAsPartial({ store, commits, clock }: Pick<Parts, 'store' | 'commits' | 'clock'>, { id, message, owner }: OpenGeneration): Promise<void> {
  const steps = await readSteps(store, id);
  const text = textOf(steps);
  const terms = await termsOf(text);
  const deltas = steps.length;
  const finish: GenerationEvent = { event: 'finish', data: { reason: 'crashed', usage: { prompt_tokens: 0, completion_tokens: deltas, total_tokens: deltas } } };
  await commits.add(async (db) => {
    const log = packSteps([...steps, encodeStep(finish)]);
    const closed = await closeGeneration({ ...store, db }, { id, message, log, endedAt: clock(), reply: { text, state: 'partial', error: serverStopped } });
    if (closed && terms.length > 0) await indexMessage({ ...store, db }, owner, message, terms);
  });
}
