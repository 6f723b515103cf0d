import { NotFoundError } from '../../platform/problem.ts';
import type { Ai, Ais } from '../ais/index.ts';
import type { Models } from '../models/index.ts';
import { UnknownModelError } from './openai-error.ts';

/** Who answers: a model, and what it is told before the talk. */
export type Target = { readonly model: string; readonly instructions: string };

/**
 * @param id `smollm2-135m`, `UPSTREAM/MODEL` or `ai/SLUG`
 * @throws UnknownModelError, or what the models room says when none is ready
 */
export async function findTarget({ models, ais }: { models: Pick<Models, 'choose'>; ais: Pick<Ais, 'find'> }, id: string): Promise<Target> {
  const ai = id.startsWith('ai/') ? await ais.find(id.slice(3)) : undefined;
  if (id.startsWith('ai/') && !ai) throw new UnknownModelError(id);
  return { model: await chooseModel(models, ai, id), instructions: ai?.instructions ?? '' };
}

async function chooseModel(models: Pick<Models, 'choose'>, ai: Ai | undefined, id: string): Promise<string> {
  try {
    return (await models.choose(ai ? ai.model : id)).id;
  } catch (error) {
    throw error instanceof NotFoundError ? new UnknownModelError(id) : error;
  }
}
