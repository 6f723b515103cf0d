/**
 * The embedded text engine: models in GGUF files, hosted by llama.cpp in a child process of ours. `assemble` (through
 * the models room) opens it; one model is open at a time, several conversations are written at once.
 */
import { QueuedEngine } from './embedded-engine.ts';
import type { EmbeddedEngine, EmbeddedParts } from './parts.ts';

export { checkGguf } from './check-gguf.ts';
export type { EmbeddedEngine, EmbeddedParts, EmbeddedStatus } from './parts.ts';

/** @example await using engine = openEmbeddedEngine({ fileOf: async () => ({ path: 'model.gguf' }), log }); */
export function openEmbeddedEngine(parts: EmbeddedParts): EmbeddedEngine {
  return new QueuedEngine(parts);
}
