import type { TextEngine } from '../../../engines/text/port.ts';
import type { Setting } from '../play/state.ts';
import { cardOf } from './card.ts';
import { warmMs } from './limits.ts';

type Warming = { readonly setting: Setting; readonly cacheKey: string };

/** Has the engine read the card before the first turn, which else would wait for it. Never throws: what is wrong is told when a turn is taken. */
export async function warmCard({ setting, cacheKey }: Warming, { engine, model }: { readonly engine: TextEngine; readonly model: string }): Promise<void> {
  try {
    const request = { model, cacheKey, messages: cardOf(setting), sampling: { maxTokens: 1 } };
    for await (const step of engine.generate(request, AbortSignal.timeout(warmMs))) if (step.kind === 'finish') return;
  } catch {
    // The turn asks the same engine, and says what is wrong with it.
  }
}
