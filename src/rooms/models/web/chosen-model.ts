import { createSignal, useSignal } from '../../../web/ui/create-signal.ts';
import { readStored, writeStored } from '../../../web/ui/stored.ts';
import type { Model } from '../contract.ts';
import { useModels } from './use-models.ts';

const key = 'modu-model';
const chosen = createSignal(readStored(key));

/** @param id null: whichever answers where nothing is chosen */
export function chooseModel(id: string | null): void {
  writeStored(key, id);
  chosen.set(id);
}

/** The models that can answer, the one that will, and its id where this browser's person chose it. */
export function useChosenModel(): { ready: readonly Model[]; answering: Model | undefined; chosen: string | undefined } {
  const { data: list } = useModels();
  const wanted = useSignal(chosen);
  const ready = list?.models.filter((model) => model.ready) ?? [];
  const mine = ready.find(({ id }) => id === wanted);
  return { ready, answering: mine ?? ready.find(({ id }) => id === list?.default), chosen: mine?.id };
}
