import type { Pull } from './contract.ts';
import type { Reach } from './fetch/reach.ts';
import type { Parts } from './parts.ts';
import { planPull } from './plan-pull.ts';
import { isOver } from './running-pull.ts';

/**
 * Fetches a model and tells how it goes; the last progress is `done`. Breaking the loop off stops the fetch.
 * @throws what it failed with, or an `AbortError` when somebody else stopped it
 */
export async function* pullModel(parts: Parts, source: string, options: { sha256?: string | undefined; reach: Reach }): AsyncGenerator<{ model: string } & Pull> {
  const pull = parts.pulls.start(planPull(source, options));
  try {
    for await (const progress of pull.updates()) {
      if (progress.state === 'failed' || progress.state === 'stopped') throw pull.error;
      yield { model: pull.model, ...progress };
    }
  } finally {
    if (!isOver(pull.now)) await pull.stop();
  }
}
