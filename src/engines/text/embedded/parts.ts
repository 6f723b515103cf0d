import type { Log } from '../../../platform/log/log.ts';
import type { TextEngine } from '../port.ts';
import type { ChildTiming } from './engine-child.ts';
import type { ModelFile } from './model-host.ts';

export type EmbeddedStatus = {
  readonly kind: 'off' | 'starting' | 'ready' | 'restarting';
  readonly model: string | null;
  readonly threads: number | null;
  /** Replies being written, and those waiting. */
  readonly active: number;
  readonly queued: number;
};

export interface EmbeddedEngine extends TextEngine, AsyncDisposable {
  status(): EmbeddedStatus;
  /** The engine's process, while there is one. */
  readonly pid: number | undefined;
  /**
   * Loads a model ahead of the first message; resolves when it is ready or can't be. Never throws (whoever asks for
   * a reply is told what is wrong), and never puts away another model that is in use or was used within a minute.
   */
  warm(model: string): Promise<void>;
  /** Closes a model before its file goes; replies of it end with `EngineUnavailableError`. */
  release(model: string): Promise<void>;
}

export type EmbeddedParts = {
  /** Where a model's file is; undefined when it is not here. Asked at each start of the process. */
  readonly fileOf: (model: string) => Promise<ModelFile | undefined>;
  readonly log: Log;
  /** Called when `status()` changed. */
  readonly onStatus?: () => void;
  /** Conversations at once (4); fewer where the memory is short. */
  readonly slots?: number;
  /** Replies that may wait (64); one more gets `EngineBusyError`. */
  readonly queue?: number;
  /** The process ends after so long without use (10 minutes). */
  readonly idleMs?: number;
  readonly timing?: ChildTiming;
};
