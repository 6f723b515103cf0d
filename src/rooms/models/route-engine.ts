import type { EmbeddedEngine } from '../../engines/text/embedded/index.ts';
import { EngineUnavailableError, type TextEngine, type TextStep } from '../../engines/text/port.ts';
import { withRecommended } from './catalogue.ts';
import type { Upstreams } from './upstreams.ts';

/**
 * One engine for all models: `UPSTREAM/MODEL` goes to that upstream as `MODEL`, every other id to the embedded engine. It costs
 * one look at a map for a request whose upstream was read a moment ago (`choose` has read it), and nothing for a token.
 */
export function routeEngine(parts: { embedded: EmbeddedEngine | undefined; upstreams: Upstreams }): TextEngine {
  return {
    generate: (request, signal) => {
      const slash = request.model.indexOf('/');
      if (slash < 0) {
        const tuned = { ...request, sampling: withRecommended(request.model, request.sampling) };
        return parts.embedded?.generate(tuned, signal) ?? later(Promise.reject(new EngineUnavailableError("Modu's own text engine is off (MODU_TEXT_ENGINE=off). Choose a model of an upstream.")));
      }
      const [name, own] = [request.model.slice(0, slash), { ...request, model: request.model.slice(slash + 1) }];
      const engine = parts.upstreams.peek(name);
      return engine ? engine.generate(own, signal) : later(parts.upstreams.engine(name).then((opened) => opened.generate(own, signal)));
    },
  };
}

/** A reply of an engine that is being looked for: waits once, then hands out the engine's own steps. */
function later(reply: Promise<AsyncIterable<TextStep>>): AsyncIterable<TextStep> {
  // Whoever iterates hears of a failure; until then it must not count as unheard.
  reply.catch(() => undefined);
  return {
    [Symbol.asyncIterator]: () => {
      let steps: AsyncIterator<TextStep> | undefined;
      const open = async (): Promise<AsyncIterator<TextStep>> => (steps ??= (await reply)[Symbol.asyncIterator]());
      return {
        next: () => steps?.next() ?? open().then((opened) => opened.next()),
        return: async () => (await open().catch(() => undefined))?.return?.() ?? { done: true, value: undefined },
      };
    },
  };
}
