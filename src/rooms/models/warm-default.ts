import { chooseModel } from './choose-model.ts';
import { NoModelError } from './errors.ts';
import type { Parts } from './parts.ts';

/** Loads the default model before the first message asks for it. Many pages opening at once are one call. */
export function createWarmer(parts: Parts): { warm: () => void } {
  let warming: Promise<void> | undefined;
  const warmUp = async (): Promise<void> => {
    const model = await chooseModel(parts, null);
    if (model.source !== 'upstream') await parts.embedded?.warm(model.id);
  };
  return {
    warm: () => {
      warming ??= warmUp()
        .catch((error: unknown) => void (error instanceof NoModelError || parts.log.warn({ err: error }, 'the default model could not be loaded ahead')))
        .finally(() => void (warming = undefined));
    },
  };
}
