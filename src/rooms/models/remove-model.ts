import { ConflictError, NotFoundError } from '../../platform/problem.ts';
import type { Parts } from './parts.ts';

/**
 * Stops what is fetched of a model, closes it in the engine, and removes its file.
 * @throws NotFoundError when it is not here, ConflictError when it is an upstream's
 */
export async function removeModel(parts: Parts, id: string): Promise<void> {
  const upstream = id.includes('/') ? await parts.upstreams.find(id.slice(0, id.indexOf('/'))) : undefined;
  if (upstream) throw new ConflictError(`This model is on the upstream "${upstream.name}", not here. Remove the upstream instead (modu upstream remove ${upstream.name}).`);
  await parts.pulls.stop(id);
  if (await parts.files.find(id)) await parts.embedded?.release(id);
  const removed = await parts.files.remove(id);
  parts.pulls.forget(id);
  if (!removed) throw new NotFoundError(`There is no model "${id.slice(0, 100)}" here.`);
  parts.announce();
}
