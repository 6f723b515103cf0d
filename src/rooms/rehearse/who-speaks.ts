import { Problem } from '../../platform/problem.ts';
import type { Model } from '../models/index.ts';
import type { Speaks } from './contract.ts';
import type { Parts } from './parts.ts';
import type { Locale } from './shared/acts.ts';

type Bar = { /** Of its file, at four bits a parameter. */ readonly bytes: number; /** Of parameters, as an upstream's name tells them. */ readonly billions: number };
/**
 * Below a billion parameters the role is lost within a few turns: lines are better. In Korean one of 1.5 billion keeps the role and breaks the language, in
 * 20 of 65 replies that it worded itself (docs/rehearse-ablation.md).
 */
const speaking: Readonly<Record<Locale, Bar>> = { en: { bytes: 600_000_000, billions: 1 }, ko: { bytes: 1_800_000_000, billions: 3 } };
/**
 * What somebody may want is not found by a model that only says what it is given. One of 1.5 billion took the person's wish for the other's, and wrote
 * Korean that means nothing (docs/rehearse-ablation.md); what people of a manner usually want is better.
 */
const finding: Bar = { bytes: 1_800_000_000, billions: 3 };

type Asking = Pick<Parts, 'models' | 'pace'>;

/** The model that answers by default, if it can hold a role in this language; else the lines of the scenario, and why. */
export const whoSpeaks = async (parts: Asking, locale: Locale): Promise<Speaks> => await whoReaches(speaking[locale], parts);
/** The same for finding the hidden interests of an own scenario. */
export const whoFinds = async (parts: Asking): Promise<Speaks> => await whoReaches(finding, parts);

async function whoReaches(bar: Bar, { models, pace }: Asking): Promise<Speaks> {
  const model = await defaultModel(models);
  if (!model) return { by: 'lines', why: 'no-model', model: null };
  if (!reaches(model, bar)) return { by: 'lines', why: 'too-small', model: model.id };
  return pace.rests(model.id) ? { by: 'lines', why: 'too-slow', model: model.id } : { by: 'model', model: model.id };
}

export const canHoldRole = (model: Sized, locale: Locale): boolean => reaches(model, speaking[locale]);
export const canFindInterests = (model: Sized): boolean => reaches(model, finding);

type Sized = Pick<Model, 'id' | 'sizeBytes' | 'starter'>;

/** By the size of its file; of an upstream's, which has none here, by the size in its name, if that says one. */
function reaches({ id, sizeBytes, starter }: Sized, { bytes, billions }: Bar): boolean {
  if (starter) return false;
  if (sizeBytes !== null) return sizeBytes >= bytes;
  const [, count, unit] = /(?:^|[^a-z0-9.])(\d+(?:\.\d+)?)([bm])(?![a-z0-9])/i.exec(id) ?? [];
  return count === undefined || (unit?.toLowerCase() === 'b' && Number(count) >= billions);
}

async function defaultModel(models: Parts['models']): Promise<Model | undefined> {
  try {
    return await models.choose(null);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
