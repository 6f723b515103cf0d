import { NotFoundError } from '../../platform/problem.ts';
import { findGeneration } from './generations-store.ts';
import type { Parts } from './parts.ts';

/**
 * Ends a reply; what was written stays. Resolves when that is saved, so that who asks next finds it stopped; again and again is the
 * same as once. @throws NotFoundError
 */
export async function stopGeneration({ store, generations }: Pick<Parts, 'store' | 'generations'>, owner: string, id: string): Promise<void> {
  const live = generations.find(owner, id);
  if (live) {
    live.cut('stopped');
    await live.ended;
  } else if (!(await findGeneration(store, owner, id))) throw new NotFoundError();
}
