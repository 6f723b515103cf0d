import { NotFoundError } from '../../platform/problem.ts';
import type { Model } from './contract.ts';
import { NoModelError } from './errors.ts';
import { findModel, listModels } from './list-models.ts';
import type { Parts } from './parts.ts';
import { writeSetting } from './store.ts';

/**
 * The named model, or the default one.
 * @throws NotFoundError when there is no such model, NoModelError when it, or any, is not ready
 */
export async function chooseModel(parts: Parts, id: string | null | undefined): Promise<Model> {
  if (id !== null && id !== undefined) return await chooseNamed(parts, id);
  const { default_model: chosen } = await parts.settings.read();
  const preferred = chosen === undefined ? undefined : await findModel(parts, chosen);
  if (preferred?.ready) return preferred;
  const list = await listModels(parts);
  const model = list.models.find((each) => each.id === list.default);
  if (!model) throw new NoModelError();
  return model;
}

async function chooseNamed(parts: Parts, id: string): Promise<Model> {
  const model = await findModel(parts, id);
  if (!model) throw new NotFoundError(`There is no model "${id.slice(0, 100)}" here.`);
  if (model.ready) return model;
  if (!parts.embedded) throw new NoModelError(`${model.name} runs in Modu's own text engine, which is off (MODU_TEXT_ENGINE=off). Choose a model of an upstream.`);
  throw new NoModelError(`${model.name} is not here yet. Fetch it on the models page, or with "modu models pull ${model.id}".`);
}

/** @param id null: Modu chooses. @throws NotFoundError */
export async function setDefault(parts: Parts, id: string | null): Promise<void> {
  if (id !== null && !(await findModel(parts, id))) throw new NotFoundError(`There is no model "${id.slice(0, 100)}" here.`);
  await writeSetting(parts.store, 'default_model', id);
  parts.settings.forget();
  parts.announce();
}
