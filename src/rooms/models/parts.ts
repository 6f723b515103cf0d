import type { EmbeddedEngine } from '../../engines/text/embedded/index.ts';
import type { Log } from '../../platform/log/log.ts';
import type { BriefMemory } from './brief-memory.ts';
import type { ModelFiles } from './model-files.ts';
import type { Pulls } from './pulls.ts';
import type { readSettings, Store } from './store.ts';
import type { Upstreams } from './upstreams.ts';

export type Settings = Awaited<ReturnType<typeof readSettings>>;

/** What the verbs of this room work with. */
export type Parts = {
  readonly store: Store;
  readonly files: ModelFiles;
  readonly pulls: Pulls;
  readonly upstreams: Upstreams;
  readonly settings: BriefMemory<Settings>;
  /** undefined: there is no engine of our own, files can't be talked to. */
  readonly embedded: EmbeddedEngine | undefined;
  /** The packaged model to offer beside the starter on this machine. */
  readonly recommended: string | undefined;
  /** As it was when the server started, before a model was in it. */
  readonly freeMemoryBytes: number;
  readonly log: Log;
  /** Tells open pages that the models are others now. */
  announce(): void;
};
