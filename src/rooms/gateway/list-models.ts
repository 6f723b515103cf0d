import type { Ais } from '../ais/index.ts';
import type { Models } from '../models/index.ts';
import type { GatewayModel } from './contract.ts';
import { UnknownModelError } from './openai-error.ts';

type Parts = { readonly models: Pick<Models, 'list'>; readonly ais: Pick<Ais, 'list'>; readonly openedAt: number };

/** The models that can answer now, and the AIs that speak with them. */
export async function listModels({ models, ais, openedAt }: Parts): Promise<GatewayModel[]> {
  const [list, everyAi] = await Promise.all([models.list(), ais.list()]);
  const ready = list.models.filter((model) => model.ready);
  const present = (id: string, owner: string): GatewayModel => ({ id, object: 'model', created: Math.floor(openedAt / 1_000), owned_by: owner });
  const speaking = everyAi.filter((ai) => ready.some(({ id }) => id === (ai.model ?? list.default)));
  return [
    ...ready.map(({ id, source }) => present(id, source === 'upstream' ? id.slice(0, id.indexOf('/')) : 'modu')),
    ...speaking.map(({ slug }) => present(`ai/${slug}`, 'modu')),
  ];
}

/** @throws UnknownModelError */
export async function findModel(parts: Parts, id: string): Promise<GatewayModel> {
  const model = (await listModels(parts)).find((one) => one.id === id);
  if (!model) throw new UnknownModelError(id);
  return model;
}
