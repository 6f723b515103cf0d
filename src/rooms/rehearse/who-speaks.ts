import { Problem } from '../../platform/problem.ts';
import type { Model } from '../models/index.ts';
import type { Speaks } from './contract.ts';
import type { Parts } from './parts.ts';

/** A billion parameters at four bits. In files below it the role is lost within a few turns: lines are better. */
const ableBytes = 600_000_000;

/** The model that answers by default, if it can hold a role; else the lines of the scenario, and why. */
export async function whoSpeaks({ models, pace }: Pick<Parts, 'models' | 'pace'>): Promise<Speaks> {
  const model = await defaultModel(models);
  if (!model) return { by: 'lines', why: 'no-model', model: null };
  if (!canHoldRole(model)) return { by: 'lines', why: 'too-small', model: model.id };
  return pace.rests(model.id) ? { by: 'lines', why: 'too-slow', model: model.id } : { by: 'model', model: model.id };
}

/** By the size of its file; of an upstream's, which has none here, by the size in its name, if that says one. */
export function canHoldRole({ id, sizeBytes, starter }: Pick<Model, 'id' | 'sizeBytes' | 'starter'>): boolean {
  if (starter) return false;
  if (sizeBytes !== null) return sizeBytes >= ableBytes;
  const [, count, unit] = /(?:^|[^a-z0-9.])(\d+(?:\.\d+)?)([bm])(?![a-z0-9])/i.exec(id) ?? [];
  return count === undefined || (unit?.toLowerCase() === 'b' && Number(count) >= 1);
}

async function defaultModel(models: Parts['models']): Promise<Model | undefined> {
  try {
    return await models.choose(null);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
