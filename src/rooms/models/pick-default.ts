import type { Model } from './contract.ts';

/** How much of the free memory a model's file may take, so that its conversations have room too. */
const share = 0.7;

/**
 * The model that answers when none is named: the one that a person chose, as long as it is there; otherwise the best that is
 * ready, so that a better model takes over when it has come. An upstream's comes last: its owner may pay for it, and it is elsewhere.
 */
export function pickDefault(models: readonly Model[], { chosen, freeMemoryBytes }: { chosen: string | undefined; freeMemoryBytes: number }): Model | undefined {
  const ready = models.filter((model) => model.ready);
  const own = ready.filter((model) => model.source !== 'upstream');
  const fits = own.filter((model) => !model.starter && (model.sizeBytes ?? 0) <= freeMemoryBytes * share);
  return (
    ready.find((model) => model.id === chosen) ??
    own.find((model) => model.recommended) ??
    fits.toSorted((a, b) => (b.sizeBytes ?? 0) - (a.sizeBytes ?? 0))[0] ??
    own.find((model) => model.starter) ??
    ready.find((model) => model.source === 'upstream') ??
    own[0]
  );
}
