/** The meter around every engine: what /metrics says of replies and tokens. */
import type { Metrics } from '../../../platform/http/metrics.ts';
import type { TextEngine, TextStep } from '../port.ts';

/** Counts replies and tokens of all engines in one place. Steps pass through untouched. */
export function meterText(engine: TextEngine, metrics: Pick<Metrics, 'counter' | 'gauge'>): TextEngine {
  const tokens = metrics.counter('modu_tokens_total', 'Tokens that engines have read (prompt) and written (completion).');
  const replies = metrics.counter('modu_replies_total', 'Replies of engines by how they ended: finished, failed or left (stopped, or the reader went).');
  let running = 0;
  metrics.gauge('modu_replies_running', 'Replies that are being written now, or wait for their turn.', () => running);
  return {
    generate: (request, signal) => {
      const steps = engine.generate(request, signal)[Symbol.asyncIterator]();
      running += 1;
      return new MeteredReply(steps, (end, usage) => {
        running -= 1;
        replies.add(1, { end });
        if (!usage) return;
        tokens.add(usage.promptTokens, { kind: 'prompt' });
        tokens.add(usage.completionTokens, { kind: 'completion' });
      });
    },
  };
}

type End = 'finished' | 'failed' | 'left';
type Usage = Extract<TextStep, { kind: 'finish' }>['usage'];

/** Made by hand: a generator around every token would cost more than counting it. */
class MeteredReply implements AsyncIterableIterator<TextStep> {
  readonly #steps: AsyncIterator<TextStep>;
  readonly #onEnd: (end: End, usage?: Usage) => void;
  #over = false;

  constructor(steps: AsyncIterator<TextStep>, onEnd: (end: End, usage?: Usage) => void) {
    this.#steps = steps;
    this.#onEnd = onEnd;
  }

  next(): Promise<IteratorResult<TextStep>> {
    return this.#steps.next().then(this.#look, this.#fail);
  }

  async return(): Promise<IteratorResult<TextStep>> {
    this.#end('left');
    await this.#steps.return?.();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  readonly #look = (result: IteratorResult<TextStep>): IteratorResult<TextStep> => {
    if (result.done) this.#end('left');
    else if (result.value.kind === 'finish') this.#end('finished', result.value.usage);
    return result;
  };

  readonly #fail = (error: unknown): never => {
    this.#end(error instanceof Error && error.name === 'AbortError' ? 'left' : 'failed');
    throw error;
  };

  #end(end: End, usage?: Usage): void {
    if (this.#over) return;
    this.#over = true;
    this.#onEnd(end, usage);
  }
}
