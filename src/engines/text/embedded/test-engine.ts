import { starterModelFile } from '../../../../tests/support/starter-model.ts';
import { createLog } from '../../../platform/log/log.ts';
import type { TextMessage, TextRequest, TextStep } from '../port.ts';
import { openEmbeddedEngine, type EmbeddedEngine, type EmbeddedParts } from './index.ts';

/** The real starter model's file; undefined where it can't be had, and the tests that need it are skipped. */
export const starter = await starterModelFile();

/** An engine that answers to every name but `none` and `broken` with the real starter. */
export function openStarter(more: Partial<EmbeddedParts> = {}): EmbeddedEngine {
  return openEmbeddedEngine({
    log: createLog('silent'),
    slots: 2,
    fileOf: async (model) => (model === 'none' ? undefined : { path: model === 'broken' ? import.meta.filename : String(starter), contextLength: 1_024 }),
    ...more,
  });
}

export type Asking = Partial<Omit<TextRequest, 'messages'>> & { readonly messages: string | readonly TextMessage[] };

export type Asked = {
  /** The steps so far. */
  readonly steps: TextStep[];
  /** Resolves with the whole text; rejects as the reply does. */
  readonly whole: Promise<string>;
  /** Resolves with the first text; rejects when none came. */
  readonly begun: Promise<string>;
  stop(): void;
  text(): string;
  usage(): Extract<TextStep, { kind: 'finish' }>['usage'] | undefined;
};

/** Asks and reads along. Greedy and short if not said otherwise. */
export function ask(engine: EmbeddedEngine, { messages, ...more }: Asking): Asked {
  const controller = new AbortController();
  const steps: TextStep[] = [];
  const begun = Promise.withResolvers<string>();
  const text = () => steps.map((step) => (step.kind === 'delta' ? step.text : '')).join('');
  const request: TextRequest = {
    model: 'starter',
    messages: typeof messages === 'string' ? [{ role: 'user', content: messages }] : messages,
    ...more,
    sampling: { temperature: 0, maxTokens: 16, ...more.sampling },
  };
  const read = async (): Promise<string> => {
    for await (const step of engine.generate(request, controller.signal)) {
      steps.push(step);
      if (step.kind === 'delta') begun.resolve(step.text);
    }
    return text();
  };
  const whole = read();
  whole.then(() => begun.reject(new Error('No text came.')), begun.reject);
  begun.promise.catch(() => undefined);
  whole.catch(() => undefined);
  return {
    steps,
    whole,
    text,
    begun: begun.promise,
    stop: () => controller.abort(),
    usage: () => steps.flatMap((step) => (step.kind === 'finish' ? [step.usage] : []))[0],
  };
}
